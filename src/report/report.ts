import type { Diagnostic, DiagnosticSeverity } from '#domain/findings/diagnostic';
import type { Language } from '#domain/text/localised';

/** What every format prints: plain data, already sorted. */
export interface Report {
	readonly diagnostics: readonly Diagnostic[];
	/** Files of `postmortems/` that were looked at. */
	readonly checked: number;
	readonly language: Language;
	/** Notes that are counted but not among the diagnostics: nobody asked about their files. */
	readonly unlistedNotes?: number;
	/** Postmortems that a branch takes away, by path, with the path that took their place, where there is one. */
	readonly removed?: ReadonlyMap<string, string | undefined>;
}

export interface Counts extends Readonly<Record<DiagnosticSeverity, number>> {
	/** Files with at least one diagnostic. */
	readonly files: number;
	/** Those of them that are not among the postmortems: `kb.yaml`. */
	readonly others: readonly string[];
}

/** How many diagnostics of each severity there are, and in how many files. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): Counts {
	const counts = { error: 0, warning: 0, note: 0 };
	for (const { severity } of diagnostics) counts[severity] += 1;
	const files = new Set(diagnostics.map(({ path }) => path));
	return { ...counts, files: files.size, others: [...files].filter((path) => !isInPostmortems(path)) };
}

function isInPostmortems(path: string): boolean {
	return /(?:^|[\\/])postmortems[\\/]/.test(path);
}

/** True where the diagnostic carries a repair that `--fix` applies. */
export function isFixable(diagnostic: Diagnostic): boolean {
	return (diagnostic.edits?.length ?? 0) > 0;
}

/** Errors, then warnings, then notes; otherwise as they were. */
export function bySeverity(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const rank = { error: 0, warning: 1, note: 2 };
	return diagnostics.toSorted((one, other) => rank[one.severity] - rank[other.severity]);
}
