import stringWidth from 'fast-string-width';
import type { Diagnostic } from '#domain/findings/diagnostic';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { said } from '#locales/said';
import { countDiagnostics, isFixable, type Report } from './report.ts';
import { visible } from './visible.ts';
import { fixableLine, removedLines, summaryLine, unlistedLine } from './words.ts';

export type Style = 'path' | 'error' | 'warning' | 'note' | 'dim';

/** Colours a piece of text, or returns it as it is. */
export type Paint = (style: Style, text: string) => string;

const plain: Paint = (_, text) => text;

/** For people at a terminal: diagnostics under their file, each with its fix, and a closing count. */
export function formatText(report: Report, paint: Paint = plain): string {
	const lines: string[] = [];
	for (const [path, diagnostics] of groupByPath(report.diagnostics)) {
		lines.push(paint('path', visible(path)), ...fileLines(diagnostics, report.language, paint), '');
	}
	const removed = removedLines(report.removed ?? new Map(), report.language);
	if (removed.length > 0) lines.push(...removed, '');
	const unlisted = report.unlistedNotes ?? 0;
	// Notes that are not listed are counted on a line of their own: the files they are in are not counted here.
	lines.push(summaryLine(countDiagnostics(report.diagnostics), report.checked, report.language));
	const fixable = fixableLine(report.diagnostics.filter(isFixable).length, report.language);
	if (fixable !== '') lines.push(fixable);
	if (unlisted > 0) lines.push(unlistedLine(unlisted, report.language));
	return `${lines.join('\n')}\n`;
}

function fileLines(diagnostics: readonly Diagnostic[], language: Language, paint: Paint): string[] {
	const places = diagnostics.map(placeText);
	const words = diagnostics.map(({ severity }) => BOOKS[language].check.severity[severity]);
	const placeWidth = Math.max(...places.map((place) => place.length));
	const wordWidth = Math.max(...words.map((word) => stringWidth(word)), BOOKS[language].check.severityWidth);
	const indent = ' '.repeat(2 + placeWidth + 2 + wordWidth + 2);
	return diagnostics.flatMap((diagnostic, index) => {
		const place = (places[index] ?? '').padStart(placeWidth);
		const word = words[index] ?? '';
		const padding = ' '.repeat(wordWidth - stringWidth(word));
		const message = visible(said(diagnostic.message, language));
		const id = paint('dim', diagnostic.check);
		return [
			`  ${place}  ${paint(diagnostic.severity, word)}${padding}  ${message}   ${id}`,
			`${indent}${remedyLine(diagnostic, language)}`,
			...relatedLines(diagnostic, language).map((line) => `${indent}${line}`),
		];
	});
}

/** What to do, or why nothing is: the fix of a finding that is allowed would be to allow it. */
function remedyLine({ fix, allowedBecause }: Diagnostic, language: Language): string {
	return allowedBecause === undefined
		? `${BOOKS[language].check.fix} ${visible(said(fix, language))}`
		: `${BOOKS[language].check.allowed} ${visible(allowedBecause)}`;
}

function relatedLines(diagnostic: Diagnostic, language: Language): string[] {
	return (diagnostic.related ?? []).map(({ path, place, message }) => {
		const where = place === undefined ? path : `${path}:${place.line}:${place.column}`;
		return `${BOOKS[language].check.see} ${visible(where)} ${visible(said(message, language))}`;
	});
}

function placeText({ place }: Diagnostic): string {
	return place === undefined ? '-' : `${place.line}:${place.column}`;
}

function groupByPath(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
	const groups = new Map<string, Diagnostic[]>();
	for (const diagnostic of diagnostics) {
		const group = groups.get(diagnostic.path);
		if (group === undefined) groups.set(diagnostic.path, [diagnostic]);
		else group.push(diagnostic);
	}
	return groups;
}
