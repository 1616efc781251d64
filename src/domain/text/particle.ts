import { josa } from 'es-hangul';

type Particle = '이/가' | '을/를' | '은/는' | '와/과' | '으로/로' | '이어야/여야';

/** How a digit is read aloud: what decides the particle after it. */
const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/** How the letters are called whose names end in a consonant. */
const LETTERS: Readonly<Record<string, string>> = { l: '엘', m: '엠', n: '엔', r: '알' };

/** How texts write a particle whose form the value before it decides. */
const OPEN: Readonly<Record<string, Particle>> = {
	'이(가)': '이/가',
	'을(를)': '을/를',
	'은(는)': '은/는',
	'과(와)': '와/과',
	'(으)로': '으로/로',
	'(이)어야': '이어야/여야',
};

const OPEN_FORMS = /이\(가\)|을\(를\)|은\(는\)|과\(와\)|\(으\)로|\(이\)어야/g;

/**
 * A Korean text in which each particle that is written open (`은(는)`, `(으)로`) takes the form that what stands
 * before it asks for. Only the text's own words are looked through: a value that holds `은(는)` keeps it.
 */
export function korean(texts: TemplateStringsArray, ...values: readonly unknown[]): string {
	let whole = '';
	for (const [index, text] of texts.entries()) {
		const before = whole;
		whole += text.replace(OPEN_FORMS, (open, at: number) =>
			particleAfter(before + text.slice(0, at), OPEN[open] ?? '이/가'),
		);
		if (index < values.length) whole += String(values[index]);
	}
	return whole;
}

/** The word with its particle. */
export function withParticle(word: string, particle: Particle): string {
	return word + particleAfter(word, particle);
}

/**
 * What decides is the last sound, as Koreans read the word aloud; what stands in brackets at its end is not read. A
 * word that ends in nothing that is read gets the particle of a vowel.
 */
function particleAfter(text: string, particle: Particle): string {
	const sound = lastSound(text);
	if (particle === '이어야/여야') return josa.pick(sound, '이/가') === '이' ? '이어야' : '여야';
	return josa.pick(sound, particle);
}

/** A syllable that ends as the text does. */
function lastSound(text: string): string {
	const word = text
		.slice(-200)
		.normalize('NFC')
		.replace(/(?<=\S)\s*\([^()]*\)$/u, '')
		.replace(/[^\p{L}\p{N}]+$/u, '');
	const last = word.at(-1) ?? '';
	if (/\p{Script=Hangul}/u.test(last)) return last;
	if (/\d/.test(last)) return DIGITS[Number(last)] ?? '아';
	const latin = /(?<![\p{L}\p{N}])[a-z][a-z]{2,}$/iu.exec(word)?.[0];
	if (latin && /[aeiou]/i.test(latin) && !/[A-Z]$/.test(latin)) return lastSoundOfWord(latin);
	return LETTERS[last.toLowerCase()] ?? '아';
}

/** A short vowel before a stop makes a closed syllable (커밋, 백업), as do ㄹ, ㅁ, ㄴ and ㅇ; all else opens another. */
function lastSoundOfWord(word: string): string {
	if (/le?$/.test(word)) return '엘';
	if (/(?:check|hub)$/i.test(word)) return '아';
	return /(?:ng|[mn]e?|(?:^|[^aeiou])[aeiou](?:ck|[bcpt])|out|type)$/i.test(word) ? '엔' : '아';
}
