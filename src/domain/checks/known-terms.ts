import type { Range } from '#domain/findings/diagnostic';
import { nearest } from '#domain/text/nearest';
import type { Said } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { alternatives, quoted } from '#domain/text/wording';
import type { CheckFinding } from './check.ts';

/** The finding for a word that is not of a closed vocabulary, with its nearest neighbour where there is one. */
export function unknownTerm(
	written: string,
	known: readonly string[],
	range: Range | undefined,
	otherwise: Said,
	near: readonly string[] = nearest(written, known),
): CheckFinding {
	const only = near.length === 1 ? near[0] : undefined;
	const expected = alternatives(near.length > 0 ? near : known);
	return {
		...(range ? { range } : {}),
		message:
			known.length === 0
				? phrase('knownTerms.noneKnown', quoted(written))
				: phrase('knownTerms.unknownTerm', quoted(written), expected),
		fix: only ? phrase('knownTerms.unknownTermFix', quoted(only)) : otherwise,
		...(only && range ? { edits: [{ range, text: only }] } : {}),
	};
}
