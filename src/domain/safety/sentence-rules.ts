import { phrase } from '#domain/text/phrase';
import { type AssignmentRule, END, PASSWORD, QUOTE, rule, TOKEN, VALUE } from './assignment-rule.ts';
import {
	isPlaceholder,
	looksGenerated,
	looksLikeChosenWord,
	looksLikeMixedPassword,
	looksLikeOneRun,
	looksLikeStrongPassword,
	looksLikeToken,
	looksLikeTypedPassword,
	looksWoven,
} from './plausible-secret.ts';
import { KOREAN_PASSWORD_WORDS, PASSWORD_WORDS, TOKEN_WORDS } from './secret-words.ts';

const IS = '(?:\\s?[은는]\\s|\\s(?:is|was|set to)\\s)';

/** Values in sentences: other words, brackets or line ends stand between them and the word that calls them secret. */
export const sentenceRules: readonly AssignmentRule[] = [
	{
		name: TOKEN,
		pattern: rule(
			`${TOKEN_WORDS}(?:\\s\\([^()\\n]{1,20}\\))?(?:\\s?값?[은는이가을를]\\s|\\s(?:is|was|set to)\\s)${VALUE}`,
		),
		needs: TOKEN_WORDS,
		isPlausible: (value) => looksLikeToken(value) && (looksGenerated(value) || looksLikeOneRun(value)),
	},
	{
		name: TOKEN,
		pattern: rule(`${TOKEN_WORDS}(?: [a-z]{2,10}){1,4} (?:is|was|be|been|to|as)\\s${VALUE}`),
		needs: TOKEN_WORDS,
		isPlausible: looksLikeOneRun,
	},
	{
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS}${IS}${QUOTE}(?<value>[a-z]{5,30})${QUOTE}`),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeChosenWord,
	},
	{
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS}\\s?[은는]\\s(?<value>[a-z]{5,30})(?=입니다|이다|이었|였|이에요|예요)`),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeChosenWord,
	},
	{
		name: PASSWORD,
		pattern: rule(
			`${PASSWORD_WORDS}(?: [a-z]{2,10}){0,4} (?:is|was|to|as|be|been|from)\\s(?:(?:still|just|only|simply|always)\\s)?${VALUE}`,
		),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeStrongPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS}\\s(?:is|was)\\s(?:(?:still|just|only|simply|always)\\s)?${VALUE}`),
		needs: PASSWORD_WORDS,
		isPlausible: (value) => looksLikeTypedPassword(value) && /^[a-z]{4,}\d{2,8}$/i.test(value),
	},
	{
		// The second of a list: `user lamp, password …`.
		name: PASSWORD,
		pattern: rule(`(?:[,;/&]|\\sand)\\s?(?:the\\s)?${PASSWORD_WORDS}\\s${VALUE}`),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeStrongPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS}(?:\\s?\\(|\\s(?=${QUOTE}))${VALUE}`),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeTypedPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS},\\s${VALUE}`),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeMixedPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS}[^\\n:.,=|"'\`]{1,30}:\\s{1,2}${VALUE}`),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeStrongPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(
			`${PASSWORD_WORDS}[ \\t]{0,4}[:=][ \\t]{0,4}\\r?\\n(?:[ \\t>]{0,12}\\r?\\n)?(?:[ \\t>]{0,12}\`{3,}[\\w-]{0,12}\\r?\\n)?[ \\t>]{0,12}${VALUE}${END}`,
		),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeTypedPassword,
	},
	{
		// `dbPwd`, `mailPass`: a name of code.
		name: PASSWORD,
		pattern: rule(`(?<=[a-z\\d])(?:Pass|Passwd|Pwd|Pw)${QUOTE}?\\s?[:=]{1,2}\\s?${VALUE}`, 'dgmu'),
		isPlausible: looksLikeTypedPassword,
	},
	{
		name: phrase('sentenceRules.name'),
		pattern: rule(
			`(?:(?:recovery|backup|one-time) codes?|복구\\s?코드|passcode)(?:\\s?[은는]\\s|\\s?[:=]\\s?|\\s(?:is |was )?)${QUOTE}?(?<value>\\d{4,8}|(?=[a-z-]{0,20}\\d)[a-z\\d]{4,8}(?:-[a-z\\d]{4,8}){1,5})(?![\\w-])`,
		),
		isPlausible: (value) => !/^(?:19|20)\d\d(?:-|$)/.test(value),
	},
	{
		name: phrase('sentenceRules.recoveryPhrase'),
		pattern: rule(
			`(?:mnemonic|(?:seed|recovery|backup)[ _-]?phrase|니모닉|(?:복구|시드)\\s?구문)(?:${IS}|\\s?[:=]\\s?)${QUOTE}?(?<value>[a-z]{3,8}(?:[ \\t][a-z]{3,8}){11,23})`,
		),
		isPlausible: (value) => !isPlaceholder(value),
	},
	{
		name: PASSWORD,
		pattern: rule(`(?:${KOREAN_PASSWORD_WORDS}(?:\\s?[은는이가을를]?|\\s[-–—])|암호[은는])\\s${VALUE}`),
		isPlausible: looksLikeTypedPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`(?:with|using|by)(?: the| a)?(?: [a-z]{3,10})? password ${VALUE}`),
		isPlausible: looksLikeTypedPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`(?<![a-z\\d])(?:pwd|pw|p/w)\\s${VALUE}`),
		isPlausible: looksLikeStrongPassword,
	},
	{
		// The value first: `… as its password`, `…를 비밀번호로`.
		name: PASSWORD,
		pattern: rule(
			`(?<=\\s)${VALUE}${QUOTE}?(?:\\s(?:as|for)\\s(?:(?:the|its|their|a|an|our)\\s)?(?:[a-z]{2,10}\\s)?|\\s?(?:이?라는|[을를])\\s)${PASSWORD_WORDS}(?=$|[.,;!?)]|\\p{Script=Hangul})`,
		),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeStrongPassword,
	},
	{
		// Who, and with what: `계정 app / …`.
		name: PASSWORD,
		pattern: rule(
			`(?:계정|아이디|\\buser|\\baccount)(?:[은는])?\\s${QUOTE}?[\\w.@-]{2,40}${QUOTE}?\\s?[/:]\\s${VALUE}`,
		),
		isPlausible: (value) => looksLikeMixedPassword(value) || looksWoven(value),
	},
	{
		// `define('DB_PASSWORD', '…')`
		name: PASSWORD,
		pattern: rule(`${PASSWORD_WORDS}["'],\\s?(?=["'])${VALUE}`),
		needs: PASSWORD_WORDS,
		isPlausible: looksLikeTypedPassword,
	},
	{
		// A line of a configuration.
		name: PASSWORD,
		pattern: rule(`^[ \\t]*pass[ \\t]?=[ \\t]?${VALUE}${END}`),
		isPlausible: looksLikeTypedPassword,
	},
	{
		// Who, and with what: `ID/PW: app / …`.
		name: PASSWORD,
		pattern: rule(
			`(?:id|user|login|계정|아이디)\\s?[/,·]\\s?(?:pw|pwd|pass|password|비밀번호|비번)\\s?[:=]?\\s?[\\w.@-]{1,40}\\s?[/,:]\\s?${VALUE}`,
		),
		isPlausible: looksLikeTypedPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(
			`(?:(?:접속|로그인|계정)\\s?정보|\\bcreds?|\\bcredentials?|\\blogin)\\s?[:=]?\\s[\\w.@-]{2,40}\\s?[/:]\\s?${VALUE}`,
		),
		isPlausible: looksLikeMixedPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(
			`\\b(?:creds?|credentials?|login)\\s(?:is|are|was|were)\\s${QUOTE}?[\\w.@-]{2,40}\\s?[/:]\\s?${VALUE}`,
		),
		isPlausible: looksLikeStrongPassword,
	},
];
