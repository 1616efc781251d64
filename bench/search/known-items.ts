import { type Random, seededRandom } from '#bench/random';
import type { Library } from '#domain/library/library';
import type { KnownItem } from './scores.ts';

/** Those that hardly any verb ends in. */
const PARTICLE = /(?:에서는|에서|에는|에게|까지|부터|을|를|와|과|의)$/u;
const OTHER_PARTICLES = ['을', '이', '는', '에서', '으로', '도', ''];
const HANGUL_WORD = /^[가-힣]{2,}$/u;
const LATIN_WORD = /^[A-Za-z][A-Za-z-]{3,}$/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const MOST_WORDS = 4;

/**
 * What a reader remembers of a title or a lesson: a few of its words, in order, with other particles and other
 * spacing. Korean words without a particle that can be cut off stay as they are.
 */
export function knownItems({ postmortems }: Library, seed: number): KnownItem[] {
	const random = seededRandom(seed);
	return postmortems.flatMap(({ id, title, lessons }) =>
		[title, ...lessons.map(({ prose }) => prose.text)].flatMap((text) => {
			const query = remember(text, random);
			return query === undefined ? [] : [{ query, id }];
		}),
	);
}

function remember(text: string, random: Random): string | undefined {
	const words = text.split(/\s+/u).map((word) => word.replace(EDGES, ''));
	const telling = words.filter((word) => HANGUL_WORD.test(word) || LATIN_WORD.test(word));
	if (telling.length < 3) return undefined;
	const start = random.below(Math.max(1, telling.length - MOST_WORDS + 1));
	return telling
		.slice(start, start + MOST_WORDS)
		.map((word) => alter(word, random))
		.join('')
		.trim();
}

function alter(word: string, random: Random): string {
	const stem = word.replace(PARTICLE, '');
	if (!HANGUL_WORD.test(word) || stem.length < 2 || stem === word) return `${word} `;
	return random.below(3) === 0 ? stem : `${stem}${random.pick(OTHER_PARTICLES)} `;
}
