import type { Range } from '#domain/findings/diagnostic';
import type { Phrase } from '#domain/text/phrase';
import { findSecrets, withoutOverlaps } from './find-secrets.ts';
import { withDots } from './mask-values.ts';
import { findPersonalData } from './personal-data.ts';

/** A value that stands in the name of a file or folder: of which check, what it is, and where. */
export interface NamedValue {
	readonly check: 'secret' | 'personal-data';
	readonly name: Phrase | string;
	readonly range: Range;
}

/** The day in front of a name, the words, and the extension. */
const PART =
	/(?<=^|\/)(?:\d{4}-\d{2}-(?:\d{2}-)?)?(?<words>[^/]+?)(?:\.(?:md|png|jpe?g|gif|webp|avif))?(?=\/|$)/dgiu;

/** Most names: small letters and hyphens alone are no value, and thousands of files are listed at a time. */
const PLAIN = /^[\p{Ll}\p{Lo}\p{M}-]*$/u;

/** Finds secrets and data of single persons in a path, part by part: the day and the extension belong to none. */
export function findInPath(path: string): NamedValue[] {
	return [...path.matchAll(PART)].flatMap((match) => {
		const [offset = 0] = match.indices?.groups?.['words'] ?? [];
		return findInWords(match.groups?.['words'] ?? '').map(({ range: { start, end }, ...value }) => ({
			...value,
			range: { start: start + offset, end: end + offset },
		}));
	});
}

/** The path as it may be shown: with dots in place of what no output may repeat. */
export function maskPath(path: string): string {
	return withDots(path, findInPath(path));
}

function findInWords(words: string): NamedValue[] {
	if (PLAIN.test(words)) return [];
	return withoutOverlaps([
		...findSecrets(words).map((it) => ({ check: 'secret' as const, ...it })),
		...findPersonalData(words, []).map((it) => ({ check: 'personal-data' as const, ...it })),
	]);
}
