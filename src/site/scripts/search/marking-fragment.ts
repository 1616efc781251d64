import type { Segment } from '#search/query/hit';

const MOST = 4;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * What makes the browser mark on the page what was found in an excerpt: a text directive for each stretch of marked
 * words, with the words beside it, so that the place itself is meant (wicg.github.io/scroll-to-text-fragment). Browsers
 * that know none go to the place alone.
 */
export function markingFragment(address: string, excerpt: readonly Segment[]): string {
	const words = wordsOf(excerpt);
	const stretches = stretchesOf(words);
	if (stretches.length === 0) return '';
	const directives = stretches.slice(0, MOST).map(({ from, to }) => {
		const before = plain(words[from - 1]?.text);
		const after = plain(words[to]?.text);
		const text = words
			.slice(from, to)
			.map((word) => word.text)
			.join(' ')
			.replace(EDGE, '');
		return `text=${before && `${encode(before)}-,`}${encode(text)}${after && `,-${encode(after)}`}`;
	});
	return `${address.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

interface Word {
	readonly text: string;
	readonly marked: boolean;
}

/** The author's words; one is marked if anything in it is. */
function wordsOf(excerpt: readonly Segment[]): Word[] {
	const words: { text: string; marked: boolean }[] = [];
	let isOpen = false;
	for (const { text, marked } of excerpt) {
		for (const [index, part] of text.split(' ').entries()) {
			const last = words.at(-1);
			if (index === 0 && isOpen && last) {
				last.text += part;
				last.marked ||= marked && part !== '';
			} else words.push({ text: part, marked: marked && part !== '' });
		}
		isOpen = true;
	}
	return words.filter(({ text }) => text !== '');
}

/** Marked words that stand next to each other, from and to their place. */
function stretchesOf(words: readonly Word[]): { readonly from: number; readonly to: number }[] {
	const stretches: { from: number; to: number }[] = [];
	for (const [index, { text, marked }] of words.entries()) {
		if (!marked || plain(text) === '') continue;
		const last = stretches.at(-1);
		if (last?.to === index) last.to = index + 1;
		else stretches.push({ from: index, to: index + 1 });
	}
	return stretches;
}

function plain(word = ''): string {
	return word.replace(EDGE, '');
}

/** A hyphen has a meaning of its own there. */
function encode(text: string): string {
	return encodeURIComponent(text).replaceAll('-', '%2D');
}
