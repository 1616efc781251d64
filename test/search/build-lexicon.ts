import { HangulLexicon } from '#search/analysis/hangul-lexicon';

/** A lexicon of nouns and stems, each seen once. A word in both lists is both. */
export function buildLexicon(nouns: string, stems = ''): HangulLexicon {
	const asNouns = nouns.split(' ').filter(Boolean);
	const asStems = stems.split(' ').filter(Boolean);
	const entries = [...asNouns, ...asStems].map((word) => {
		const entry = { noun: asNouns.includes(word), stem: asStems.includes(word), count: 1 };
		return [word, entry] as const;
	});
	return new HangulLexicon(new Map(entries));
}
