import { isHangul, toLetters } from '#search/analysis/hangul';
import { prefixKey } from '#search/analysis/index-key';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { stemOfBeginning } from './endings.ts';
import type { Beginning, Term, Unit } from './query-plan.ts';
import { groupTerm } from './readings.ts';

const SHORTEST = 2;
/** Each is a question of its own, at every key: those whose spelling lacks least. */
const MOST_GROUPS = 5;
const STEM_WEIGHT = 0.8;
const LONGER_WEIGHT = 0.4;

/**
 * What a run that is still being typed may become, so that it finds what the whole word finds: longer words, the stem
 * of an English word, words with synonyms.
 */
export function beginningsOf({ run, term }: Unit, { lexicon, synonyms }: Vocabulary): Beginning[] {
	const found: Beginning[] = [];
	if (isHangul(run)) {
		const key = prefixKey(run);
		const longer: Term = { kind: 'prefix', key, shown: run };
		if (term?.key !== key && lexicon.holdsPrefix(key, run))
			found.push({ term: longer, weight: LONGER_WEIGHT });
	} else if (term) {
		const stem = stemOfBeginning(term.key);
		const shorter = stem && ({ kind: 'other', key: stem, shown: stem } as const);
		if (shorter) found.push({ term: shorter, weight: STEM_WEIGHT, unless: term.key });
	}
	const typed = isHangul(run) ? toLetters(run) : (term?.key ?? '');
	if (typed.length < SHORTEST) return found;
	const groups = [...synonyms.values()]
		.flat()
		.map(({ words, group }) => ({ group, spelt: lettersOf(words.join('')) }))
		.filter(({ spelt }) => spelt.startsWith(typed))
		.sort((a, b) => a.spelt.length - b.spelt.length);
	const distinct = [...new Set(groups.map(({ group }) => group))].slice(0, MOST_GROUPS);
	return [...found, ...distinct.map((group) => ({ term: groupTerm(group, run), weight: LONGER_WEIGHT }))];
}

function lettersOf(spelling: string): string {
	return isHangul(spelling) ? toLetters(spelling) : spelling;
}
