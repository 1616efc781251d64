import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { type AssignmentRule, END, PASSWORD, QUOTE, rule, TOKEN, VALUE } from './assignment-rule.ts';
import { findInColumns } from './column-secrets.ts';
import { commandRules } from './command-rules.ts';
import { matchesOf } from './matches-of.ts';
import {
	looksLikeChosenWord,
	looksLikeMixedPassword,
	looksLikeOneRun,
	looksLikePassphrase,
	looksLikePassword,
	looksLikePasswordWord,
	looksLikeSecretWord,
	looksLikeToken,
	looksLikeTypedPassword,
	looksWoven,
} from './plausible-secret.ts';
import type { SecretMatch } from './secret-match.ts';
import { KOREAN_PASSWORD_WORDS, PASSWORD_WORDS, TOKEN_WORDS } from './secret-words.ts';
import { sentenceRules } from './sentence-rules.ts';
import { toolRules } from './tool-rules.ts';

/** The word may be quoted, explained in brackets, and followed by a particle. */
const SEPARATOR = `${QUOTE}?(?:\\s?값)?(?:\\s?\\([^()\\n]{1,20}\\)|\\s?[은는이가을를])?\\s{0,4}(?::=|[=-]>|[:=→⇒])[ \\t]{0,4}`;
const ON_THE_NEXT_LINE = '[ \\t]{0,4}[:=]?[ \\t]{0,4}\\r?\\n[ \\t>]{1,12}(?:[-*+][ \\t])?';
/** A name, and its value as a field of its own: `name: DB_PASSWORD`, then `value: …`. */
const ITS_VALUE = `${QUOTE}?[ \\t]{0,4},?\\s{0,40}${QUOTE}?value${QUOTE}?[ \\t]{0,4}[:=][ \\t]{0,4}`;

const IS = '(?:\\s?[은는이가을를]|\\s(?:is|was))\\s';

const PIN: Phrase = phrase('assignedSecrets.pin');
/** In capitals only: a pin of a board or of a pinned version is another thing. */
const PIN_WORD = '(?<![A-Za-z\\d_-])PIN';
const PIN_NUMBER_WORDS = `(?:${PIN_WORD}\\s?(?:[Cc]ode|[Nn]umber|CODE|NUMBER|번호|코드)|핀\\s?(?:번호|코드))`;
const PIN_VALUE = `${QUOTE}?(?<value>\\d{4,8})(?![\\w%]|[.,:/-]\\d)`;
/** A name that ends in `secret` or `secret_key`: in small or capital letters, or run together. */
const SECRET_NAME =
	'(?:(?<=[a-z\\d][_-])secret(?:[_-]?key)?|(?<![a-z\\d_-])(?:secret[_-]?key|(?:jwt|session|cookie|app|client|signing)secret))';
const SECRET_WORD = '(?<value>[\\w!@#$%^*+~?-]{6,80})';
/** Between the scheme of an address and the password in it. */
const ADDRESS_USER = '://[^\\s:@/?#"\'`<>]{0,100}:';

/** Values that stand beside a word which calls them secret. */
const rules: readonly AssignmentRule[] = [
	{
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS}${SEPARATOR}(?:N(?='))?${VALUE}`),
		needs: PASSWORD_WORDS,
		isPlausible: (value) => looksLikePassword(value) && !NAME_OF_A_CIPHER.test(value),
	},
	{
		name: TOKEN,
		pattern: rule(`${TOKEN_WORDS}${SEPARATOR}${VALUE}`),
		needs: TOKEN_WORDS,
		isPlausible: (value, written) =>
			looksLikeToken(value) && (value.length >= 16 || !/^secretKey["']?\s?:/.test(written)),
	},
	{
		name: PASSWORD,
		pattern: rule(
			`${PASSWORD_WORDS}(?:\\s?[|/]\\s?|\\s?[은는이가을를]?\\s|\\s{1,4}[-–—]\\s|\\s(?:is|was)\\s)\\s{0,3}${VALUE}`,
		),
		needs: PASSWORD_WORDS,
		isPlausible: (value) => !value.includes('/') && (looksLikeMixedPassword(value) || looksWoven(value)),
	},
	{
		name: PASSWORD,
		pattern: rule(`(?<![a-z\\d])pass${SEPARATOR}${VALUE}`),
		isPlausible: (value) => looksLikeMixedPassword(value) || looksWoven(value),
	},
	{
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS}${ON_THE_NEXT_LINE}${VALUE}`),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeTypedPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS}${ITS_VALUE}${VALUE}`),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikePassword,
	},
	{
		name: TOKEN,
		pattern: rule(`${TOKEN_WORDS}${ITS_VALUE}${VALUE}`),
		needs: TOKEN_WORDS,
		isPlausible: looksLikeToken,
	},
	{
		name: PASSWORD,
		pattern: rule(
			`${PASSWORD_WORDS}${SEPARATOR}${QUOTE}?(?<value>[\\p{Script=Hangul}]{1,20}\\d{2,10}[!@#$%^&*?~]{1,4})`,
		),
		needs: PASSWORD_WORDS,
		isPlausible: () => true,
	},
	{
		// Hangul and digits, and nothing behind them that the digits count.
		name: PASSWORD,
		pattern: rule(
			`${PASSWORD_WORDS}(?:${SEPARATOR}|[은는]\\s)${QUOTE}?(?<value>[\\p{Script=Hangul}]{2,20}\\d{2,10})(?=${END}|[.,]?$|\\s?(?:이었|였|이다|입니다|이에요|예요))`,
		),
		needs: PASSWORD_WORDS,
		isPlausible: (value) => !COUNTED.test(value),
	},
	{
		name: PASSWORD,
		pattern: rule(`(?:암호|${KOREAN_PASSWORD_WORDS})[ \\t]{0,4}[:=][ \\t]{0,4}(?<value>[a-z]{5,30})${END}`),
		isPlausible: looksLikePasswordWord,
	},
	{
		name: PASSWORD,
		pattern: rule(`^[ \\t>*-]*[\\w.]{0,30}password[ \\t]{0,4}[:=][ \\t]{0,4}(?<value>[a-z]{8,30})${END}`),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikePasswordWord,
	},
	{
		name: PASSWORD,
		pattern: rule(
			`${PASSWORD_WORDS}(?:${SEPARATOR}|${IS}\\s{0,3})${QUOTE}(?<value>[a-z]{2,16}(?:[ \\t]{1,2}(?:[a-z]{2,16}|\\d{1,4})){2,11})${QUOTE}`,
		),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikePassphrase,
	},
	{
		// In the middle of a sentence, or in code: where a line begins with the name, what follows is mostly said of it.
		name: PASSWORD,
		pattern: rule(
			`PASSWORD(?<=(?:\`|[\\p{L}\\d][,.]?[ \\t]{1,2}["'(]?)(?:[A-Za-z\\d]{1,20}_){0,4}PASSWORD)[ \\t]{0,2}[:=][ \\t]{0,4}(?<value>[a-z]{5,30})(?![\\w(:=/-]|\\.\\w)`,
			'dgmu',
		),
		isPlausible: looksLikeChosenWord,
	},
	{
		name: PIN,
		pattern: rule(`(?:${PIN_WORD}|${PIN_NUMBER_WORDS})(?:${SEPARATOR}|${IS})${PIN_VALUE}`, 'dgmu'),
		isPlausible: looksLikePassword,
	},
	{ name: PIN, pattern: rule(`${PIN_NUMBER_WORDS}\\s${PIN_VALUE}`, 'dgmu'), isPlausible: looksLikePassword },
	{
		name: TOKEN,
		pattern: rule(`${SECRET_NAME}${QUOTE}?[ \\t]{0,4}(?::=|[:=])[ \\t]{0,4}${QUOTE}?${SECRET_WORD}${END}`),
		needs: 'secret',
		// `secretKey:` of Kubernetes names a key; the secret itself is elsewhere.
		isPlausible: (value, written) => !/^secretKey["']?\s?:/.test(written) && looksLikeSecretWord(value),
	},
	{
		name: TOKEN,
		pattern: rule(`(?:${SECRET_NAME}|(?<=[a-z\\d]\\.)secret)=${SECRET_WORD}(?=[\\s&]|$|[.,;](?:\\s|$))`),
		needs: 'secret',
		isPlausible: looksLikeSecretWord,
	},
	{
		name: TOKEN,
		// `kubectl get secret …` names one.
		pattern: rule(
			`(?<!\\b(?:get|describe|delete|edit|patch|rotate)\\s)${TOKEN_WORDS}(?:\\s?값?(?:[은는이가을를]|으?로)?\\s|\\s(?:is|was)\\s)${VALUE}`,
		),
		needs: TOKEN_WORDS,
		isPlausible: (value) => value.length >= 20 && looksLikeToken(value),
	},
	{
		// `the token (…)`, as one says which it was.
		name: TOKEN,
		pattern: rule(`${TOKEN_WORDS}s?\\s?(?:\\(|,\\s|(?=[\`"“‘]))${VALUE}`),
		needs: TOKEN_WORDS,
		isPlausible: (value) => looksLikeOneRun(value.replace(/[).]+$/, '')),
	},
	{
		name: TOKEN,
		pattern: rule(`(?:bearer|basic|authorization:\\s{0,3}token)\\s+${VALUE}`),
		isPlausible: (value) => value.length >= 16 && looksLikeToken(value),
	},
	{
		name: phrase('assignedSecrets.name'),
		pattern: rule(`[a-z][a-z0-9+.-]{1,20}${ADDRESS_USER}(?<value>[^\\s:@/?#"'\`<>]{3,200})@[\\w.-]`),
		needs: ADDRESS_USER,
		isPlausible: looksLikePassword,
	},
];

/** What has numbers of its own: `규정12`. */
const COUNTED = /(?:규정|규칙|최소|최대|길이|버전|단계|항목|정책|기간|유형|그룹|방식|수준|등급|번호|제)\d+$/;

/** `AES-256-GCM`: 암호 is a cipher as well. */
const NAME_OF_A_CIPHER = /^[A-Z]{2,8}-\d{2,4}(?:-[A-Z\d]{2,10})*$/;

export const assignmentRules = [...rules, ...sentenceRules, ...commandRules, ...toolRules];

/** The patterns of all that rules need, to ask for each once. */
const needed = new Map(
	assignmentRules.flatMap(({ needs }) => (needs ? [[needs, rule(needs)] as const] : [])),
);

export function findAssignedSecrets(text: string): SecretMatch[] {
	const missing = new Set(
		[...needed].flatMap(([needs, pattern]) => (text.search(pattern) < 0 ? [needs] : [])),
	);
	const found = assignmentRules.flatMap(({ name, pattern, needs = '', isPlausible }) =>
		(missing.has(needs) ? [] : matchesOf(text, pattern)).flatMap((match) => {
			const [start = 0] = match.indices?.groups?.['value'] ?? [];
			const written = match.groups?.['value'] ?? '';
			const value = trimValue(written);
			if (value.length >= 12 && /(?:\.{3}|…)$/.test(written)) return [];
			return isPlausible(decodedWord(value), match[0]) ? [{ name, start, end: start + value.length }] : [];
		}),
	);
	return [...found, ...findInColumns(text)];
}

/** What Base64 stands for, where that is a word in plain letters: as Kubernetes writes the values of a secret. */
function decodedWord(value: string): string {
	if (!/^(?=.*[A-Z])[A-Za-z\d+/]{4,80}={0,2}$/.test(value) || value.length % 4 !== 0) return value;
	const text = atob(value);
	return /^[a-z][a-z _-]{2,60}$/i.test(text) ? text : value;
}

/** What closes a sentence or a bracket, or the next parameter of an address, is not part of the value. */
function trimValue(value: string): string {
	return value
		.replace(/&[\w-]{1,40}=.*/s, '')
		.replace(/[*_]{2,3}[)\]]?$/, '')
		.replace(/(?<![.,;:)\]}\\])[.,;:)\]}\\]+$/, '');
}
