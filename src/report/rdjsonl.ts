import { applyEdits } from '#domain/apply-edits';
import type { Diagnostic, Edit, Place } from '#domain/findings/diagnostic';
import { lineStartsOf, placeOf } from '#domain/findings/line-starts';
import { repeatsValue } from '#domain/safety/mask-values';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { said } from '#locales/said';
import type { Report } from './report.ts';
import { visibleJson } from './visible.ts';

const severityName = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const;

/**
 * For reviewdog: one JSON object a line (rdjsonl), with the repair as a suggestion that a reviewer applies by one
 * click. Its columns count UTF-8 bytes, so the text of each file is needed; `textOf` gives it by path, and where it
 * cannot, columns and suggestions are left out.
 * `folder` is the knowledge base's path in the repository with a trailing slash, or empty.
 */
export function formatRdjsonl(
	report: Report,
	textOf: (path: string) => string | undefined,
	folder = '',
): string {
	const sourceOf = rememberSources(textOf);
	return report.diagnostics
		.map((diagnostic) => toRdjson(diagnostic, report.language, folder, sourceOf(diagnostic.path)))
		.map((entry) => `${visibleJson(entry)}\n`)
		.join('');
}

interface Source {
	readonly text: string;
	readonly lines: readonly string[];
	readonly lineStarts: readonly number[];
}

function toRdjson(diagnostic: Diagnostic, language: Language, folder: string, source: Source | undefined) {
	const { check, severity, path, place, message, fix, edits } = diagnostic;
	const repair = source && edits && edits.length > 0 ? publicRepairOf(edits, source) : undefined;
	// The host offers a suggestion only for the very lines that the comment is about.
	const about = repair && !coversSameLines(repair.place, place) ? repair.place : place;
	return {
		message: `${said(message, language)} ${BOOKS[language].check.fix} ${said(fix, language)}`,
		location: { path: folder + path, ...(about && { range: byteRange(about, source) }) },
		severity: severityName[severity],
		code: { value: check },
		source: { name: 'odapnote' },
		...(repair && { suggestions: [{ range: byteRange(repair.place, source), text: repair.text }] }),
	};
}

/** Undefined where a suggestion would print a secret or data of a person once more: `odap check --fix` mends it. */
function publicRepairOf(edits: readonly Edit[], source: Source) {
	const repair = repairOf(edits, source);
	const { line, endLine } = repair.place;
	return repeatsValue(repair.text, source.lines.slice(line - 1, endLine).join('\n')) ? undefined : repair;
}

/** All edits of one repair as one replacement, from the first of them to the last. */
function repairOf(edits: readonly Edit[], { text, lineStarts }: Source): { place: Place; text: string } {
	const start = Math.min(...edits.map(({ range }) => range.start));
	const end = Math.max(...edits.map(({ range }) => range.end));
	const moved = edits.map(({ range, text: inserted }) => ({
		range: { start: range.start - start, end: range.end - start },
		text: inserted,
	}));
	return { place: placeOf({ start, end }, lineStarts), text: applyEdits(text.slice(start, end), [moved]) };
}

function coversSameLines(one: Place, other: Place | undefined): boolean {
	return one.line === other?.line && one.endLine === other.endLine;
}

function byteRange(place: Place, source: Source | undefined) {
	return {
		start: { line: place.line, ...byteColumn(source?.lines[place.line - 1], place.column) },
		end: { line: place.endLine, ...byteColumn(source?.lines[place.endLine - 1], place.endColumn) },
	};
}

function byteColumn(line: string | undefined, column: number) {
	if (line === undefined) return {};
	return { column: new TextEncoder().encode(line.slice(0, column - 1)).length + 1 };
}

function rememberSources(textOf: (path: string) => string | undefined) {
	const known = new Map<string, Source | undefined>();
	return (path: string): Source | undefined => {
		if (!known.has(path)) known.set(path, toSource(textOf(path)));
		return known.get(path);
	};
}

function toSource(text: string | undefined): Source | undefined {
	if (text === undefined) return undefined;
	return { text, lines: text.split(/\r\n|\r|\n/), lineStarts: lineStartsOf(text) };
}
