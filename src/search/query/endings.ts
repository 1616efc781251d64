/** What a word may have beyond the stem it shares with another; while it is typed, the beginning of it. */
const ENDINGS =
	'ations ications izations ings ied ies ed es s ers ors ions ives ables ibles ments ly ities ally ness'.split(
		' ',
	);
/** Pagefind's stemmer takes these off itself. */
const STEMMED: ReadonlySet<string> = new Set(['e', 's', 'ed', 'es', 'ing']);
const SHORTEST_STEM = 3;

/** Whether two words that share a beginning differ by no more than the ending of an English word. */
export function isEnding(shared: string, rest: string): boolean {
	return shared.length >= SHORTEST_STEM && ENDINGS.some((ending) => ending.startsWith(rest));
}

/** The shortest stem that a half-typed word may be a form of: `certif` of `certifica`. None where it is its own. */
export function stemOfBeginning(typed: string): string | undefined {
	for (let length = SHORTEST_STEM; length < typed.length; length++) {
		const stem = typed.slice(0, length);
		const rest = typed.slice(length);
		if (!STEMMED.has(rest) && isEnding(stem, rest)) return stem;
	}
	return undefined;
}
