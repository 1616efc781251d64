import type { Range } from '#domain/findings/diagnostic';
import type { Text } from '#domain/text/localised';
import { nearest } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
import { alternatives, quoted } from '#domain/text/wording';
import type { CheckFinding } from './check.ts';

/** The finding for a word that is not of a closed vocabulary, with its nearest neighbour where there is one. */
export function unknownTerm(
	written: string,
	known: readonly string[],
	range: Range | undefined,
	otherwise: Text,
	near: readonly string[] = nearest(written, known),
): CheckFinding {
	const only = near.length === 1 ? near[0] : undefined;
	const expected = alternatives(near.length > 0 ? near : known);
	return {
		...(range ? { range } : {}),
		message: {
			en: `Unexpected ${quoted(written)}, expected ${known.length === 0 ? 'a known id' : expected.en}.`,
			ko: korean`${quoted(written)}은(는) 어휘에 없습니다. ${known.length === 0 ? '' : `쓸 수 있는 값: ${expected.ko}.`}`.trim(),
		},
		fix: only ? { en: `Write ${quoted(only)}.`, ko: korean`${quoted(only)}(으)로 고치세요.` } : otherwise,
		...(only && range ? { edits: [{ range, text: only }] } : {}),
	};
}
