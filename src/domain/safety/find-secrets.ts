import type { Range } from '#domain/diagnostic';
import type { Text } from '#domain/text';
import { findAssignedSecrets } from './assigned-secrets.ts';
import { matchesOf } from './matches-of.ts';
import { looksRandom } from './plausible-secret.ts';
import type { SecretMatch } from './secret-match.ts';
import { secretPatterns } from './secret-patterns.ts';
import { readableView, sourceView, type TextView } from './text-view.ts';

export interface FoundSecret {
	readonly name: Text;
	readonly range: Range;
}

/**
 * Finds secrets in a whole file: as written, and as a reader sees it, where signs that show nothing no longer cut a
 * value in two. In order, none overlapping.
 */
export function findSecrets(source: string): FoundSecret[] {
	const views = [sourceView(source), readableView(source)];
	if (source.includes('<!--') || source.includes('%')) views.push(readableView(openHiddenText(source)));
	return withoutOverlaps(views.flatMap(findInView));
}

/** Comments and link targets as text, at the same places: a reader of the page does not see them, a reader of the file does. */
function openHiddenText(source: string): string {
	return source.replace(/<!--|-->|\]\(/g, (sign) => '\u200b'.repeat(sign.length));
}

/** What providers put into the samples of their documentation. */
const SAMPLE = /EXAMPLE|x{6}|\.{3}|0{10}/i;

export function withoutOverlaps<Found extends { readonly range: Range }>(found: readonly Found[]): Found[] {
	const sorted = found.toSorted(
		(one, other) => one.range.start - other.range.start || other.range.end - one.range.end,
	);
	const kept: Found[] = [];
	for (const it of sorted) if (it.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(it);
	return kept;
}

function findInView({ text, rangeOf }: TextView): FoundSecret[] {
	return [...findByForm(text), ...findAssignedSecrets(text)].map(({ name, start, end }) => ({
		name,
		range: rangeOf(start, end),
	}));
}

function findByForm(text: string): SecretMatch[] {
	return secretPatterns.flatMap(({ name, pattern, mustLookRandom }) =>
		matchesOf(text, pattern).flatMap((match) => {
			const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
			const value = text.slice(start, end);
			const isGenuine = !SAMPLE.test(value) && (mustLookRandom !== true || looksRandom(value));
			return isGenuine ? [{ name, start, end }] : [];
		}),
	);
}
