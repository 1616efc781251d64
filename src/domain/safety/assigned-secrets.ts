import type { Text } from '#domain/text';
import { looksLikePassword, looksLikeToken } from './plausible-secret.ts';
import type { SecretMatch } from './secret-match.ts';

const QUOTE = '["\'`“”‘’]';
const VALUE = `(?<open>${QUOTE})?(?<value>(?:(?<=${QUOTE})[^"'\`“”‘’\\n]{4,200}(?=${QUOTE}))|[^\\s"'\`“”‘’<>|,;\\p{Script=Hangul}]{4,200})`;
const SEPARATOR = `${QUOTE}?\\s{0,4}(?::=|=>|[:=])[ \\t]{0,4}`;

interface AssignmentRule {
	readonly name: Text;
	readonly pattern: RegExp;
	readonly isPlausible: (value: string) => boolean;
}

const PASSWORD: Text = { en: 'password', ko: '비밀번호' };
const TOKEN: Text = { en: 'token or key', ko: '토큰이나 키' };
const PASSWORD_WORDS =
	'(?:password|passwd|passphrase|passcode|(?<![a-z\\d])(?:pwd|pw)|비밀\\s?번호|암호|패스워드|비번)';
const TOKEN_WORDS =
	'(?:(?<!badge[^\\s]{0,20})token|secret|api[_ -]?key|access[_ -]?key(?:[_ -]?id)?|secret[_ -]?key|private[_ -]?key|signing[_ -]?key|encryption[_ -]?key|client[_ -]?secret|session[_ -]?(?:id|key)|jsessionid|phpsessid|credentials?|토큰|인증\\s?키|시크릿(?:\\s?키)?|비밀\\s?키|API\\s?키|접근\\s?키|액세스\\s?키)';

/** Values that stand beside a word which calls them secret. */
const rules: readonly AssignmentRule[] = [
	{ name: PASSWORD, pattern: rule(`${PASSWORD_WORDS}${SEPARATOR}${VALUE}`), isPlausible: looksLikePassword },
	{ name: TOKEN, pattern: rule(`${TOKEN_WORDS}${SEPARATOR}${VALUE}`), isPlausible: looksLikeToken },
	{
		name: PASSWORD,
		pattern: rule(`--?(?:password|passwd|pass)[ =]${VALUE}`),
		isPlausible: looksLikePassword,
	},
	{ name: TOKEN, pattern: rule(`--?(?:token|api-key|secret)[ =]${VALUE}`), isPlausible: looksLikeToken },
	{
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS}(?:\\s?[|/]\\s?|[은는이가을를]?\\s|\\s(?:is|was)\\s)\\s{0,3}${VALUE}`),
		isPlausible: (value) => looksLikePassword(value) && /\d/.test(value) && /[!@#$%^&*?]/.test(value),
	},
	{
		name: TOKEN,
		pattern: rule(`(?:bearer|basic|authorization:\\s{0,3}token)\\s+${VALUE}`),
		isPlausible: (value) => value.length >= 16 && looksLikeToken(value),
	},
	{
		name: { en: 'password in an address', ko: '주소에 든 비밀번호' },
		pattern: /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/?#"'`<>]{0,100}:(?<value>[^\s:@/?#"'`<>]{3,200})@[\w.-]+/dgiu,
		isPlausible: looksLikePassword,
	},
];

export function findAssignedSecrets(text: string): SecretMatch[] {
	return rules.flatMap(({ name, pattern, isPlausible }) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const [start = 0] = match.indices?.groups?.['value'] ?? [];
			const value = trimValue(match.groups?.['value'] ?? '');
			return isPlausible(value) ? [{ name, start, end: start + value.length }] : [];
		}),
	);
}

/** What closes a sentence or a bracket, or the next parameter of an address, is not part of the value. */
function trimValue(value: string): string {
	return value.replace(/&[\w-]{1,40}=.*$/s, '').replace(/(?<![.,;:)\]}\\])[.,;:)\]}\\]+$/, '');
}

function rule(source: string): RegExp {
	return new RegExp(source, 'dgiu');
}
