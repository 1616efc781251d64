import type { Postmortem } from '#domain/postmortem';
import { isCommonWord } from './common-words.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const HANGUL = /^[가-힣]+$/;
const SCRIPT = /[가-힣]+|[^가-힣]+/g;
/** Particles and endings that follow a Korean noun, the longest first, so that 서버에서 and 서버를 are one term. */
const PARTICLE =
	/(?:에서는|으로는|에게서|으로써|으로서|이라는|에서|에게|으로|까지|부터|처럼|보다|마다|조차|이나|이라|라는|하여|하고|하던|했다|한다|된다|됐다|되어|하는|되는|은|는|이|가|을|를|의|에|로|와|과|도|만|나|한|할|해)$/;
const LONGEST_TERM = 40;

/**
 * The distinct words of a postmortem's facts (title, impact, summary, causes, countermeasures; no opinion, no
 * names of sections), folded so that the same word in another form or case is the same term.
 */
export function termsOf(postmortem: Postmortem): ReadonlySet<string> {
	const known = KNOWN.get(postmortem);
	if (known) return known;
	const texts = [
		postmortem.title,
		postmortem.impact ?? '',
		postmortem.summary?.text ?? '',
		...postmortem.causes.map((cause) => cause.prose.text),
		...postmortem.countermeasures.map((countermeasure) => countermeasure.prose.text),
	];
	const terms = termsIn(texts.join(' '));
	KNOWN.set(postmortem, terms);
	return terms;
}

/** While someone writes, one postmortem changes and the terms of all are asked for. */
const KNOWN = new WeakMap<Postmortem, ReadonlySet<string>>();

/** The distinct telling words of any text, folded in the same way. */
export function termsIn(text: string): Set<string> {
	const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
	return new Set(words.flatMap(splitScripts).map(foldWord).filter(isTelling));
}

/** `api가` is api, `aws서울` is aws and 서울. */
function splitScripts(word: string): string[] {
	const parts = word.match(SCRIPT) ?? [];
	return parts.filter((part, index) => index === 0 || part.replace(PARTICLE, '') !== '');
}

function foldWord(word: string): string {
	if (!HANGUL.test(word)) return word;
	const stem = word.replace(PARTICLE, '');
	return stem.length >= 2 ? stem : word;
}

/** Numbers and common words say nothing about likeness; one-letter words and very long ones neither. */
function isTelling(term: string): boolean {
	if (isCommonWord(term)) return false;
	if (term.length > LONGEST_TERM || /^\p{N}+/u.test(term)) return false;
	return HANGUL.test(term) ? term.length >= 2 : term.length >= 3;
}
