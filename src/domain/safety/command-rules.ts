import { type AssignmentRule, END, PASSWORD, QUOTE, rule, TOKEN, VALUE } from './assignment-rule.ts';
import {
	looksGenerated,
	looksLikeChosenWord,
	looksLikeMixedPassword,
	looksLikePassword,
	looksLikeToken,
	looksLikeTypedPassword,
} from './plausible-secret.ts';

/** Values at a place of a command, a file or a header that is for secrets. */
export const commandRules: readonly AssignmentRule[] = [
	{
		name: PASSWORD,
		pattern: rule(
			`(?:--?(?:password|passwd|pass|passphrase|secret-string)[ =]|(?<=\\s)/(?:password|pass|pwd):)${VALUE}`,
		),
		isPlausible: looksLikePassword,
	},
	{ name: TOKEN, pattern: rule(`--?(?:token|api-key|secret)[ =]${VALUE}`), isPlausible: looksLikeToken },
	{
		name: PASSWORD,
		pattern: rule(`(?:sshpass[ \\t]+-p|redis-cli\\b[^\\n]{0,80}?[ \\t]-a)[ \\t]*${VALUE}`),
		isPlausible: looksLikePassword,
	},
	{
		// Of the options `b` alone says that the password follows; with `n` no file is named before the user.
		name: PASSWORD,
		pattern: rule(
			`\\bhtpasswd(?=[^\\n]{0,40}?[ \\t]-[a-zB-Z]{0,6}b)(?:[ \\t]+-[A-Za-z\\d]{1,8}(?:[ \\t]+\\d{1,2})?){1,6}(?:[ \\t]+[^\\s-]\\S{0,200})?[ \\t]+[^\\s-][^\\s:]{0,80}[ \\t]+${VALUE}`,
			'dgmu',
		),
		isPlausible: (value) => looksLikePassword(value) || looksLikeChosenWord(value),
	},
	{
		name: PASSWORD,
		pattern: rule(
			`\\bConvertTo-SecureString(?:[ \\t]+-(?:String|AsPlainText|Force)\\b){0,3}[ \\t]+(?!-)${VALUE}`,
		),
		isPlausible: looksLikePassword,
	},
	{
		// `SetEnv APP_SECRET …`
		name: TOKEN,
		pattern: rule(
			`\\b(?:SetEnv|setenv|setx|ENV|ARG)[ \\t]+[A-Z][A-Z\\d_]*(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD)[ \\t]+${VALUE}`,
			'dgmu',
		),
		isPlausible: (value) => looksLikeTypedPassword(value) || looksLikeToken(value),
	},
	{
		// A user and a password as the arguments of a call: `login("app", "…")`.
		name: PASSWORD,
		pattern: rule(
			`(?:NetworkCredential|\\blogin|\\bauth\\s?=\\s?|getConnection|BasicAuth|Credentials?(?:\\.basic)?)\\((?:[^()\\n"']{1,80},\\s?)?["'][^"'\\n]{1,80}["'],\\s?(?=["'])${VALUE}`,
		),
		isPlausible: looksLikeTypedPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(
			`\\bvariable\\s+"[\\w-]{0,40}(?:password|passwd|secret|token|api_key)"\\s*\\{[^{}]{0,300}?\\bdefault\\s*=\\s*${VALUE}`,
		),
		isPlausible: looksLikeTypedPassword,
	},
	{
		// Of switches and routers, and of wireless networks.
		name: PASSWORD,
		pattern: rule(
			`(?:\\bsnmp-server community|\\benable (?:secret|password)(?: \\d)?|\\bpassword [057]|(?<![a-z])(?:psk|pre-?shared[_-]?key)${QUOTE}?\\s?[:=])\\s?${VALUE}`,
		),
		isPlausible: looksLikeTypedPassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`mysql(?:dump|admin)?\\b[^\\n]{0,80}?[ \\t]-p${VALUE}`),
		isPlausible: looksLikePassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`curl\\b[^\\n]{0,200}?[ \\t](?:-u|--user)[ \\t=]${QUOTE}?[\\w.@-]{1,60}:${VALUE}`),
		isPlausible: looksLikePassword,
	},
	{
		// `requirepass`, `masterauth`, `bindpw`: names of settings, and a blank before the value.
		name: PASSWORD,
		pattern: rule(
			`(?<![a-z\\d])(?!(?:by|com|encom|sur|tres|over|under|multi|single|o)pass)(?:masterauth|[a-z][\\w.-]{1,30}(?:pass|passwd|pw|pwd|password|(?<=[_.-])(?:auth|secret)))${QUOTE}?(?:[ \\t]{1,8}|:[ \\t])${VALUE}`,
		),
		isPlausible: (value) =>
			looksLikeTypedPassword(value) || looksLikeMixedPassword(value) || looksGenerated(value),
	},
	{
		// `REDIS_AUTH=…`
		name: PASSWORD,
		pattern: rule(`(?<=[a-z\\d]_)auth${QUOTE}?[ \\t]?[:=][ \\t]?${VALUE}`),
		isPlausible: (value) => looksLikeMixedPassword(value) || looksGenerated(value),
	},
	{
		// `user:password@host`, without the scheme of an address.
		name: PASSWORD,
		pattern: rule(
			`(?<![\\w/.@:-])[a-z][\\w.-]{1,30}:(?<value>[^\\s:@/"'\`<>]{6,60})@[a-z\\d][a-z\\d-]{0,60}(?:\\.[a-z\\d-]{1,60}){1,6}`,
		),
		needs: '@',
		isPlausible: looksLikeMixedPassword,
	},
	{
		name: TOKEN,
		pattern: rule(
			`(?:totp|otp|2fa|mfa)[ _-](?:seed|secret|key|시드|시크릿|키)(?:\\s?[은는]|\\s(?:is|was))?[\\s:=]{1,4}${QUOTE}?(?<value>[A-Z2-7]{16,64})(?![\\w])`,
		),
		isPlausible: (value) => /^(?=.*[A-Z])(?=.*[2-7])[A-Z2-7]+$/.test(value),
	},
	{
		name: PASSWORD,
		pattern: rule(
			`(?:\\b(?:docker|podman|az|helm registry|skopeo|oras|crane)[ \\t]+login\\b[^\\n]{0,80}?[ \\t]-p[ =]|\\bnet user [\\w.-]{1,40} |\\becho ${QUOTE}?(?=[^\\s|]{4,60}[ \\t]*\\|[ \\t]*(?:sudo -S|[^|\\n]{0,80}--password-stdin))|\\bset password for \\S{1,80} = )${VALUE}`,
		),
		isPlausible: looksLikePassword,
	},
	{
		// A user that every system has, and what it logs in with.
		name: PASSWORD,
		pattern: rule(
			`(?<![\\w/.@-])(?:root|admin|administrator|관리자)${QUOTE}?[ \\t]{0,2}[:/|][ \\t]{0,2}${VALUE}`,
		),
		isPlausible: (value) =>
			/[A-Z!@#$%^&*?]/.test(value) && (looksLikeMixedPassword(value) || looksLikeTypedPassword(value)),
	},
	{
		// Both in a row behind what calls them an account: `계정: svc / …`.
		name: PASSWORD,
		pattern: rule(
			`(?:계정|아이디|로그인|account|credentials?|login)(?: ?정보)?${QUOTE}?[ \\t]?[:：=][ \\t]?${QUOTE}?[\\w.@-]{2,40}[ \\t]?/[ \\t]?${VALUE}`,
		),
		isPlausible: looksLikeMixedPassword,
	},
	{
		name: TOKEN,
		pattern: rule(`[?&](?:key|auth|code|signature|x-amz-signature|sign|secret|pwd)=${VALUE}`),
		isPlausible: (value) => value.length >= 16 && looksLikeToken(value),
	},
	{
		name: PASSWORD,
		pattern: rule(`\\blogin[ \\t]+\\S{1,80}[ \\t]+password[ \\t]+${VALUE}`),
		isPlausible: looksLikePassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`(?<=[\\w.*-]):(?:\\d{4,5}|\\*):[a-z*][\\w-]{0,60}:[a-z*][\\w-]{0,60}:${VALUE}${END}`),
		isPlausible: (value) => looksLikePassword(value) && /^(?=.*[a-z])[^:]+$/i.test(value),
	},
	{
		name: PASSWORD,
		pattern: rule(`(?:identified\\s+by|with\\s+password|password)\\s+'(?<value>[^'\\n]{4,200})'`),
		isPlausible: looksLikePassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`<(?:[a-z]+:)?(?:password|passwd|pwd)>(?<value>[^<>\\n]{4,200})</`),
		isPlausible: looksLikePassword,
	},
	{
		name: TOKEN,
		pattern: rule(
			`cookie2?\\s?[:=][^\\n]{0,400}?\\b(?:[\\w.-]{0,20}(?:sess|session|sid|auth)[\\w.-]{0,10})=${VALUE}`,
		),
		isPlausible: (value) => value.length >= 16 && looksLikeToken(value),
	},
	{
		name: TOKEN,
		pattern: rule(`(?<![a-z])_?auth${QUOTE}?[ \\t]{0,4}[:=][ \\t]{0,4}${VALUE}`),
		isPlausible: (value) => value.length >= 16 && looksLikeToken(value),
	},
];
