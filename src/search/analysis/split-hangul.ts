import { toLetters } from './hangul.ts';
import {
	AUXILIARIES,
	ENDING_SYLLABLES,
	LIGHT_VERBS,
	NOUN_SUFFIXES,
	PARTICLES,
	PLAIN_PARTICLES,
	VERBALISERS,
} from './korean-endings.ts';
import type { Lexicon } from './lexicon.ts';
import { stemsOf } from './stems.ts';

/** A part of a Hangul run that is looked for; particles, endings and light verbs are left out. */
export interface Piece {
	readonly kind: 'noun' | 'stem' | 'unknown' | 'prefix';
	/** The dictionary form where there is one: 알리 for 알렸. */
	readonly word: string;
}

export interface SplitOptions {
	/** The run stands right after letters or digits, so that it may begin with a particle: 를 in Tag를. */
	readonly afterWord?: boolean;
	/** The run is still being typed: its end may be the beginning of a word. */
	readonly open?: boolean;
	/** Known words are told also between unknown ones, which else make one unknown word with them. */
	readonly loose?: boolean;
}

/**
 * What stands before the next piece. `syllable` is a noun of one syllable: much that looks like one, with a
 * particle, is another word. `light` is an auxiliary that a run begins with, which only endings follow.
 */
type State = 'start' | 'syllable' | 'noun' | 'stem' | 'light' | 'ending' | 'particle';

interface Step {
	readonly cost: number;
	readonly piece?: Piece;
	readonly from?: Step;
}

const LONGEST_PIECE = 12;
const LONGEST_RUN = 60;

/**
 * Splits a Hangul run by the cheapest path through the words of a corpus. Index and query are split by the
 * same rules and the same words, so that one spelling of a thing finds every other.
 */
export function splitHangul(run: string, lexicon: Lexicon, options: SplitOptions = {}): Piece[] {
	if (lexicon.get(run)?.empty) return [];
	const text = run.slice(0, LONGEST_RUN);
	const steps: Map<State, Step>[] = Array.from({ length: text.length + 1 }, () => new Map());
	steps[0]?.set(options.afterWord ? 'noun' : 'start', { cost: 0 });
	for (let start = 0; start < text.length; start++) {
		for (const [state, step] of steps[start] ?? []) {
			extend(text, start, state, lexicon, options, (end, next, cost, piece) => {
				offer(steps[end], next, { cost: step.cost + cost, from: step, ...(piece && { piece }) });
			});
		}
	}
	return piecesOf([...(steps[text.length]?.values() ?? [])].reduce((a, b) => (b.cost < a.cost ? b : a)));
}

type Offer = (end: number, next: State, cost: number, piece?: Piece) => void;

function extend(
	text: string,
	start: number,
	state: State,
	lexicon: Lexicon,
	options: SplitOptions,
	offer: Offer,
): void {
	const last = Math.min(text.length, start + LONGEST_PIECE);
	for (let end = start + 1; end <= last; end++) {
		const surface = text.slice(start, end);
		offerWord(surface, end, state, lexicon, offer, text.charAt(end));
		offerFunction(surface, end, state, offer);
		offer(end, 'noun', unknownCost(surface, state, options), { kind: 'unknown', word: surface });
	}
	const rest = text.slice(start);
	if (options.open && rest.length <= LONGEST_PIECE && lexicon.hasPrefix(toLetters(rest))) {
		offer(text.length, 'noun', (rest.length > 1 ? 2.2 : 2.6) + joint(state), { kind: 'prefix', word: rest });
	}
}

function offerWord(
	surface: string,
	end: number,
	state: State,
	lexicon: Lexicon,
	offer: Offer,
	next: string,
): void {
	if (lexicon.get(surface)?.noun) {
		const isShort = surface.length === 1;
		const after = isShort && state === 'start' ? 'syllable' : 'noun';
		offer(end, after, (isShort ? 1.6 : 1) + joint(state), { kind: 'noun', word: surface });
	}
	if (state === 'stem' || state === 'light') return;
	for (const stem of stemsOf(surface)) {
		if (!lexicon.get(stem)?.stem || (isShortOfRieul(stem, surface) && !LOSING_RIEUL.test(next))) continue;
		const cost = (stem.length > 1 ? 1.1 : 1.6) + changeCost(stem, surface) + joint(state);
		offer(end, 'stem', cost, { kind: 'stem', word: stem });
	}
}

/** What may follow without being looked for. */
function offerFunction(surface: string, end: number, state: State, offer: Offer): void {
	if (state === 'noun' || state === 'syllable') {
		const isSafe = state === 'noun' || surface.length > 1 || PLAIN_PARTICLES.has(surface);
		if (isSafe && PARTICLES.has(surface)) offer(end, 'particle', 0.3);
		if (state === 'noun' && NOUN_SUFFIXES.has(surface)) offer(end, 'noun', 0.6);
		const verbs = surface.length <= 3 ? stemsOf(surface).filter((stem) => VERBALISERS.has(stem)) : [];
		if (verbs.length > 0) {
			const isLight = verbs.some((stem) => LIGHT_VERBS.has(stem));
			offer(end, 'stem', state === 'noun' ? (isLight ? 0.5 : 0.7) : 3.5);
		}
	}
	if (state === 'particle' && (surface === '는' || surface === '도' || surface === '만')) {
		offer(end, 'particle', 0.4);
	}
	if (state === 'start' || state === 'light' || state === 'stem' || state === 'ending') {
		offerAfterStem(surface, end, state, offer);
	}
}

function offerAfterStem(surface: string, end: number, state: State, offer: Offer): void {
	const isWhole = state === 'stem' || state === 'ending';
	if (state !== 'start' && ENDING_SYLLABLES.has(surface)) offer(end, 'ending', 0.35);
	if (surface.length <= 3 && stemsOf(surface).some((stem) => AUXILIARIES.has(stem))) {
		offer(end, isWhole ? 'stem' : 'light', state === 'start' ? 1.2 : 0.4);
	}
	if (isWhole && PARTICLES.has(surface)) offer(end, 'particle', state === 'ending' ? 0.4 : 0.9);
}

/** A stem in ㄹ loses it before ㄴ, ㅂ, ㅅ and 오 alone: 아는, 압니다 of 알, but not 아 at the end. */
const LOSING_RIEUL = /^[나-닣바-빟사-싷오]/u;

function isShortOfRieul(stem: string, surface: string): boolean {
	return stem.length === surface.length && toLetters(stem) === `${toLetters(surface)}ㄹ`;
}

/** A stem that shows itself whole is likelier than a changed one; least likely is one that lost its ㄹ: 건 of 걸. */
function changeCost(stem: string, surface: string): number {
	if (stem === surface) return 0;
	return toLetters(stem).length > toLetters(surface).length ? 0.8 : 0.4;
}

/** Words run together after a particle or an ending are rarer than compounds of nouns. */
function joint(state: State): number {
	if (state === 'particle') return 1.2;
	if (state === 'ending' || state === 'stem' || state === 'light') return 0.8;
	return 0;
}

/**
 * After a stem without an ending stands no word, and one unknown syllable after a particle or an ending is none: it
 * belongs to what looked like those: 다운로드.
 */
function unknownCost(surface: string, state: State, { loose }: SplitOptions): number {
	const isRest = state === 'stem' || (surface.length === 1 && joint(state) > 0);
	return (loose ? 1 : 2.4) + 1.2 * surface.length + joint(state) + (isRest ? 2 : 0);
}

function offer(steps: Map<State, Step> | undefined, state: State, step: Step): void {
	const known = steps?.get(state);
	if (!known || step.cost < known.cost) steps?.set(state, step);
}

function piecesOf(last: Step): Piece[] {
	const pieces: Piece[] = [];
	for (let step: Step | undefined = last; step; step = step.from) {
		if (step.piece) pieces.unshift(step.piece);
	}
	return pieces;
}
