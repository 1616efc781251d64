import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '#domain/apply-edits';
import type { Edit } from '#domain/findings/diagnostic';
import { formatRdjsonl } from '#report/rdjsonl';
import { reportOf, severityKnown } from './sample.ts';

interface Position {
	readonly line: number;
	readonly column: number;
}
interface Entry {
	readonly location: {
		readonly path: string;
		readonly range: { readonly start: Position; readonly end: Position };
	};
	readonly suggestions?: readonly [
		{ readonly range: { readonly start: Position; readonly end: Position }; readonly text: string },
	];
}

function entryFor(text: string, edits: readonly Edit[]): Entry {
	return JSON.parse(formatRdjsonl(reportOf([{ ...severityKnown, edits }]), () => text, 'kb/')) as Entry;
}

/** What reviewdog does: bytes of the first line before the column, the new text, bytes of the last line after it. */
function accept(text: string, entry: Entry): string {
	const [suggestion] = entry.suggestions ?? [];
	if (suggestion === undefined) return text;
	const { start, end } = suggestion.range;
	const lines = text.split('\n').map((line) => Buffer.from(line));
	const head = lines[start.line - 1]?.subarray(0, start.column - 1) ?? Buffer.of();
	const tail = lines[end.line - 1]?.subarray(end.column - 1) ?? Buffer.of();
	const middle = Buffer.concat([head, Buffer.from(suggestion.text), tail]).toString();
	return lines
		.map(String)
		.toSpliced(start.line - 1, end.line - start.line + 1, middle)
		.join('\n');
}

test('a repair is one suggestion, and the comment is about the very lines that it replaces', () => {
	const text = '---\n제목: x\n심각도: sev9\n---\n';
	const at = text.indexOf('sev9');
	const entry = entryFor(text, [{ range: { start: at, end: at + 4 }, text: 'sev2' }]);
	expect(entry.location.path).toBe('kb/postmortems/2026-03-14-checkout-outage.md');
	expect(entry.suggestions).toEqual([
		{ range: { start: { line: 3, column: 12 }, end: { line: 3, column: 16 } }, text: 'sev2' },
	]);
	expect(entry.location.range).toEqual(entry.suggestions?.[0].range);
});

test('accepting a suggestion gives what `--fix` would have written', () => {
	const piece = fc.stringMatching(/^[가-힣a-z😀\n`*]{0,12}$/u);
	fc.assert(
		fc.property(fc.array(fc.tuple(piece, piece, piece), { minLength: 1, maxLength: 4 }), (pieces) => {
			const edits: Edit[] = [];
			let text = '';
			for (const [before, old, inserted] of pieces) {
				text += `${before}.`;
				edits.push({ range: { start: text.length, end: text.length + old.length }, text: inserted });
				text += old;
			}
			expect(accept(text, entryFor(text, edits))).toBe(applyEdits(text, [edits]));
		}),
	);
});

test('a repair that would print a secret or data of a person is left to `odap check --fix`', () => {
	const suggestionsFor = (text: string) =>
		entryFor(text, [{ range: { start: 0, end: text.length }, text: `"${text}"` }]).suggestions;
	expect(suggestionsFor('password: hunter2 #9')).toBeUndefined();
	expect(suggestionsFor('call 010-2345-6789 #9')).toBeUndefined();
	expect(suggestionsFor('nothing to hide #9')).toHaveLength(1);
});
