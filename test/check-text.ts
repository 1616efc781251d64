import { parseFile } from '#domain/checks/parse-file';
import { checkLibrary } from '#domain/checks/run-checks';
import type { Diagnostic } from '#domain/findings/diagnostic';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { ParsedFile } from '#domain/parse/parsed-file';
import { said } from '#locales/said';

export const TODAY = '2026-11-22';

/** Parses files by name as `odap check` would, without a disk. */
export function parseTexts(files: Readonly<Record<string, string>>, settings?: string): ParsedFile[] {
	const { knowledgeBase } = parseKnowledgeBase(settings);
	return Object.entries(files).map(([name, text]) =>
		parseFile({ path: `postmortems/${name}`, text }, knowledgeBase),
	);
}

/** Everything that `odap check` would say of these files. */
export function checkTexts(
	files: Readonly<Record<string, string>>,
	settings?: string,
	today = TODAY,
): Diagnostic[] {
	const { knowledgeBase } = parseKnowledgeBase(settings);
	return checkLibrary(parseTexts(files, settings), knowledgeBase, today);
}

/** `line:column severity check: message FIX fix`, in English: short enough to pin in a test. */
export function summarise(diagnostics: readonly Diagnostic[]): string[] {
	return diagnostics.map(
		({ place, severity, check, message, fix }) =>
			`${place ? `${place.line}:${place.column}` : '-'} ${severity} ${check}: ${said(message, 'en')} FIX ${said(fix, 'en')}`,
	);
}

/** A postmortem with the given lines of front matter below a title, a status and a date. */
export function withHead(status: string, lines: readonly string[], body = ''): string {
	return `---\n${['title: "Checkout stopped"', `status: ${status}`, 'date: 2026-03-14', ...lines].join('\n')}\n---\n${body}`;
}
