import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HangulLexicon } from '#search/analysis/hangul-lexicon';
import { decodeVocabulary, encodeVocabulary } from '#search/analysis/vocabulary';

const entry = fc.constantFrom(
	{ noun: true, stem: false, empty: false },
	{ noun: false, stem: true, empty: false },
	{ noun: true, stem: true, empty: false },
	{ noun: false, stem: false, empty: true },
);

test('a vocabulary is read as it was written, counts by their size', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.stringMatching(/^[가-힣]{1,6}$/u), entry), (given) => {
			const entries = new Map(Object.entries(given).map(([word, kind]) => [word, { ...kind, count: 4 }]));
			const counts = new Map([...entries.keys()].map((word) => [word, 5]));
			const { lexicon } = decodeVocabulary(encodeVocabulary(new HangulLexicon(entries), counts, []));
			for (const [word, known] of entries) expect(lexicon.get(word)).toEqual(known);
			expect(lexicon.words.length).toBe(entries.size);
		}),
	);
});

test('what may be a foreign name is no word of its own', () => {
	const lexicon = new HangulLexicon(new Map([['하이', { noun: true, stem: false, count: 2 }]]));
	const decoded = decodeVocabulary(
		encodeVocabulary(lexicon, new Map([['하이', 2]]), [], ['하이드레이션', '팟']),
	);
	expect(decoded.cutNames).toEqual(['팟', '하이드레이션']);
	expect(decoded.lexicon.words).toEqual(['하이']);
});

test('words that no text has keep a count of nothing, and are left out where no group has them', () => {
	const word = { noun: true, stem: false, count: 0 };
	const lexicon = new HangulLexicon(
		new Map([
			['롤백', word],
			['카프카', word],
		]),
	);
	const decoded = decodeVocabulary(encodeVocabulary(lexicon, new Map(), [[['롤백'], ['rollback']]])).lexicon;
	expect(decoded.get('롤백')?.count).toBe(0);
	expect(decoded.get('카프카')).toBeUndefined();
});

test('synonyms keep their numbers, also where a group is left out', () => {
	const groups = [[['롤백'], ['roll', 'back']], [], [['장애'], ['outage']]];
	const { synonyms } = decodeVocabulary(encodeVocabulary(new HangulLexicon(new Map()), new Map(), groups));
	expect(synonyms.get('롤백')?.map(({ group }) => group)).toEqual([0]);
	expect(synonyms.get('장애')?.map(({ group }) => group)).toEqual([2]);
});
