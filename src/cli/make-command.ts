import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';

/** Is told the exit code of the command that ran. */
export type Answer = (code: ExitCode) => void;

/** Makes a command with what all of them share. */
export type MakeCommand = (program: Command, name: string) => Command;
