import { josa } from 'es-hangul';

type Particle = '이/가' | '을/를' | '은/는' | '와/과' | '으로/로';

/** How a digit is read aloud: what decides the particle after it. */
const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/** How the letters are called whose names end in a consonant. */
const LETTERS: Readonly<Record<string, string>> = { l: '엘', m: '엠', n: '엔', r: '알' };

/**
 * The word with its particle. A word that ends in a digit or a Latin letter is read as Koreans read it aloud; one
 * that ends in neither, nor in Hangul, gets the particle of a vowel.
 */
export function withParticle(word: string, particle: Particle): string {
	return word + josa.pick(aloud(word), particle);
}

function aloud(word: string): string {
	const last = word.replace(/[^\p{L}\p{N}]+$/u, '').at(-1) ?? '';
	if (/\p{Script=Hangul}/u.test(last)) return last;
	return (/\d/.test(last) ? DIGITS[Number(last)] : LETTERS[last.toLowerCase()]) ?? '아';
}
