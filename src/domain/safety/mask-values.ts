import type { Range } from '#domain/findings/diagnostic';
import { findSecrets, withoutOverlaps } from './find-secrets.ts';
import { findPersonalData } from './personal-data.ts';

/** Replaces every secret and all data of single persons in a message by dots. */
export function maskValues(message: string): string {
	return withDots(message, findValues(message));
}

/** The text with dots in place of what was found in it, which is in order and does not overlap. */
export function withDots(text: string, found: readonly { readonly range: Range }[]): string {
	return found.reduceRight(
		(masked, { range }) => `${masked.slice(0, range.start)}••••${masked.slice(range.end)}`,
		text,
	);
}

/** Masks as `maskValues` does, each message once: a run says the same of many files. */
export function rememberingMask(): (message: string) => string {
	const known = new Map<string, string>();
	return (message) => {
		const masked = known.get(message) ?? maskValues(message);
		known.set(message, masked);
		return masked;
	};
}

/** True where `text` repeats a value that stands in `source`. */
export function repeatsValue(text: string, source: string): boolean {
	return findValues(source).some(({ range }) => text.includes(source.slice(range.start, range.end)));
}

function findValues(text: string) {
	return withoutOverlaps([...findSecrets(text), ...findPersonalData(text, [])]);
}
