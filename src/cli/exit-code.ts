import type { Diagnostic } from '#domain/findings/diagnostic';

/** What every command answers to the shell. */
export const exitCode = { ok: 0, errors: 1, misuse: 2 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Warnings and notes are no reason to stop. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
	return diagnostics.some(({ severity }) => severity === 'error') ? exitCode.errors : exitCode.ok;
}
