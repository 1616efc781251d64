import type { Diagnostic } from '#domain/findings/diagnostic';

/** What every command answers to the shell. */
export const exitCode = { ok: 0, errors: 1, misuse: 2 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Stands under the help of every command. */
export const exitCodeHelp = `
Exit codes:
  0  no errors (there may be warnings)
  1  errors in postmortems or kb.yaml
  2  the command was misused, or stopped by a fault that is not in the content`;

/** Warnings and notes are no reason to stop. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
	return diagnostics.some(({ severity }) => severity === 'error') ? exitCode.errors : exitCode.ok;
}
