import type { Range } from '#domain/findings/diagnostic';
import type { Phrase } from '#domain/text/phrase';
import { findAssignedSecrets } from './assigned-secrets.ts';
import { isDocumentedKey } from './documented-examples.ts';
import { matchesOf } from './matches-of.ts';
import { looksRandom } from './plausible-secret.ts';
import type { SecretMatch } from './secret-match.ts';
import { secretPatterns } from './secret-patterns.ts';
import { readableView, sourceView, type TextView } from './text-view.ts';

export interface FoundSecret {
	readonly name: Phrase | string;
	readonly range: Range;
}

/**
 * Finds secrets in a whole file: as written, and as a reader sees it, where signs that show nothing no longer cut a
 * value in two. In order, none overlapping.
 */
export function findSecrets(source: string): FoundSecret[] {
	const readable = readableView(source);
	const views = readable.text === source ? [sourceView(source)] : [sourceView(source), readable];
	if (source.includes('<!--') || source.includes('%')) views.push(readableView(openHiddenText(source)));
	const whole = views.flatMap(findInView);
	// Where a value is whole, the word after it is none of it.
	const ofPieces = findInPieces(source).filter(({ range }) => !whole.some((it) => overlap(it.range, range)));
	return withoutOverlaps([...whole, ...ofPieces]);
}

/** Comments and link targets as text, at the same places: a reader of the page does not see them, a reader of the file does. */
function openHiddenText(source: string): string {
	return source.replace(/<!--|-->|\]\(/g, (sign) => '\u200b'.repeat(sign.length));
}

/** A blank, or the end of a line, before what is random enough to be the rest of a key. */
const GAP =
	/(?<=[\w.-]{4})(?:[ \t]?\\?\r?\n[ \t>]{0,40}|\\?[ \t])(?=[\w-]{0,60}?(?:[A-Za-z]\d|\d[A-Za-z]|[a-z][A-Z]))/g;

function findInPieces(source: string): FoundSecret[] {
	const joined = joinPieces(source);
	return joined === source ? [] : findByFormIn(readableView(openHiddenText(joined)));
}

export function overlap(one: Range, other: Range): boolean {
	return one.start < other.end && other.start < one.end;
}

/** The text with what cuts a key in two as signs that show nothing, at the same places. */
function joinPieces(source: string): string {
	return source.replace(GAP, (gap) => '\u200b'.repeat(gap.length));
}

export function withoutOverlaps<Found extends { readonly range: Range }>(found: readonly Found[]): Found[] {
	const sorted = found.toSorted(
		(one, other) => one.range.start - other.range.start || other.range.end - one.range.end,
	);
	const kept: Found[] = [];
	for (const it of sorted) if (it.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(it);
	return kept;
}

function findInView(view: TextView): FoundSecret[] {
	return [...findByFormIn(view), ...placed(findAssignedSecrets(view.text), view)];
}

function findByFormIn(view: TextView): FoundSecret[] {
	return placed(findByForm(view.text), view);
}

function placed(found: readonly SecretMatch[], { rangeOf }: TextView): FoundSecret[] {
	return found.map(({ name, start, end }) => ({ name, range: rangeOf(start, end) }));
}

function findByForm(text: string): SecretMatch[] {
	return secretPatterns.flatMap(({ name, pattern, needs = '', mustLookRandom }) =>
		(text.includes(needs) ? matchesOf(text, pattern) : []).flatMap((match) => {
			const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
			const value = text.slice(start, end);
			const isGenuine = !isDocumentedKey(value) && (mustLookRandom !== true || looksRandom(value));
			return isGenuine ? [{ name, start, end }] : [];
		}),
	);
}
