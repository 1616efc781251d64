import type { Diagnostic, DiagnosticSeverity } from '#domain/findings/diagnostic';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { said } from '#locales/said';
import { bySeverity, countDiagnostics, type Report } from './report.ts';
import { visible } from './visible.ts';
import { leftOutLine, removedLines, summaryLine } from './words.ts';

/** GitHub shows this many annotations of each kind a step and drops the rest without a word. */
const ANNOTATIONS_PER_KIND = 10;

const command: Readonly<Record<DiagnosticSeverity, string>> = {
	error: 'error',
	warning: 'warning',
	note: 'notice',
};

/**
 * Workflow commands that put annotations on the lines of a pull request, errors first, then the count and how many
 * were left out.
 * `folder` is the knowledge base's path in the repository with a trailing slash, or empty.
 */
export function formatGithub(report: Report, folder = ''): string {
	const shown = shownAnnotations(bySeverity(report.diagnostics));
	const leftOut = report.diagnostics.length - shown.length;
	const lines = shown.map((diagnostic) => annotation(diagnostic, report.language, folder));
	lines.push(...removedLines(report.removed ?? new Map(), report.language));
	lines.push(summaryLine(countDiagnostics(report.diagnostics), report.checked, report.language));
	if (leftOut > 0) lines.push(leftOutLine(leftOut, report.language));
	return `${lines.join('\n')}\n`;
}

function shownAnnotations(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const seen = { error: 0, warning: 0, note: 0 };
	return diagnostics.filter(({ severity }) => {
		seen[severity] += 1;
		return seen[severity] <= ANNOTATIONS_PER_KIND;
	});
}

function annotation(diagnostic: Diagnostic, language: Language, folder: string): string {
	const { place, message, fix } = diagnostic;
	const properties: [string, string | number][] = [['file', folder + diagnostic.path]];
	if (place !== undefined) {
		properties.push(['line', place.line], ['endLine', place.endLine]);
		// GitHub refuses columns on a range of several lines.
		if (place.line === place.endLine) {
			properties.push(['col', place.column], ['endColumn', Math.max(place.column, place.endColumn - 1)]);
		}
	}
	properties.push(['title', diagnostic.check]);
	const list = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
	const text = `${visible(said(message, language))}\n${BOOKS[language].check.fix} ${visible(said(fix, language))}`;
	return `::${command[diagnostic.severity]} ${list}::${escapeData(text)}`;
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
