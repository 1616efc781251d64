import { type AssignmentRule, PASSWORD, QUOTE, rule, TOKEN, VALUE } from './assignment-rule.ts';
import {
	looksGenerated,
	looksLikeMixedPassword,
	looksLikePassword,
	looksLikeTypedPassword,
} from './plausible-secret.ts';

/** Where programs take a password, by the program and the option or place before it. Sources: their manuals. */
const PLACES = [
	'\\b(?:mongo\\w*|cqlsh|clickhouse-client|influx|ftp)\\b[^\\n]{0,120}?[ \\t](?:-p|--pass)[ =]',
	'\\b(?:psexec|useradd|usermod|beeline|rdesktop)\\b[^\\n]{0,120}?[ \\t]-p[ \\t]',
	'\\bssh-keygen\\b[^\\n]{0,120}?[ \\t]-N[ \\t]',
	'\\b7z[az]?\\b[^\\n]{0,120}?[ \\t]-p(?=\\S)',
	'\\bldap\\w+\\b[^\\n]{0,160}?[ \\t]-w[ \\t]?',
	`\\b(?:smbclient|rpcclient|net|mount)\\b[^\\n]{0,120}?[ \\t]-U[ \\t]?${QUOTE}?[\\w.\\\\/-]{1,60}%`,
	'\\bopenssl\\b[^\\n]{0,120}?[ \\t]-(?:k|K)[ \\t]',
	'[ \\t]-pass(?:in|out|phrase)?[ \\t]pass:',
	'\\brabbitmqctl[ \\t]+(?:add_user|change_password)[ \\t]+[\\w.@-]{1,60}[ \\t]+',
	'\\bsnmp\\w+\\b[^\\n]{0,120}?[ \\t]-[AX][ \\t]?',
	'\\bidentified\\s+(?:with\\s+\\S{1,40}\\s+)?by\\s+(?=[\'"])',
	'\\bnet[ \\t]+use\\b[^\\n]{0,80}?[ \\t]/user:\\S{1,60}[ \\t]+',
];

/** Values that programs are told, and what configurations in tags write. */
export const toolRules: readonly AssignmentRule[] = [
	...PLACES.map(
		(place): AssignmentRule => ({
			name: PASSWORD,
			pattern: rule(`${place}${VALUE}`),
			isPlausible: looksLikePassword,
		}),
	),
	{
		// In capitals: the small letter of some is a port.
		name: PASSWORD,
		pattern: rule(
			`\\b(?:sqlcmd|bcp|osql|isql|ipmitool|unzip|zip|mosquitto_[ps]ub)\\b[^\\n]{0,120}?[ \\t]-P[ \\t]?${VALUE}`,
			'dgmu',
		),
		isPlausible: looksLikePassword,
	},
	{
		name: PASSWORD,
		pattern: rule(
			`\\becho[ \\t]+${QUOTE}?[\\w.-]{1,40}:(?<value>[^\\s"'|]{4,80})${QUOTE}?[ \\t]*\\|[ \\t]*(?:sudo[ \\t]+)?chpasswd`,
		),
		isPlausible: looksLikePassword,
	},
	{
		name: PASSWORD,
		pattern: rule(`\\bnet[ \\t]+use\\b[^\\n]{0,80}?[ \\t](?<value>[^\\s/\\\\:*]{4,60})(?=[ \\t]+/user:)`),
		isPlausible: looksLikePassword,
	},
	{
		name: PASSWORD,
		pattern: rule(
			`\\b(?:jdbc:oracle:\\w{2,8}:|sqlplus[ \\t]+(?:-\\w+[ \\t]+)?)[\\w.$-]{1,40}/(?<value>[^\\s@/"']{4,60})@`,
		),
		isPlausible: looksLikePassword,
	},
	{
		// `AUTH …` of Redis, in capitals; a user may stand between.
		name: PASSWORD,
		pattern: rule(`(?<![\\w-])AUTH[ \\t]+(?:[a-z][\\w.-]{1,30}[ \\t]+)?${VALUE}(?=[ \\t]*$|\`)`, 'dgmu'),
		isPlausible: (value) => looksLikeMixedPassword(value) || looksLikeTypedPassword(value),
	},
	{
		// `<property name="db.password" value="…"/>`, `<property name="db.password">…</property>`
		name: PASSWORD,
		pattern: rule(
			`(?:name|key|id)=["'][\\w.:-]{0,60}(?:password|passwd|pwd|passphrase)["'](?:[^<>]{0,40}?\\bvalue=["']|[^<>]{0,20}>)(?<value>[^<>"'\\s]{4,200})["'<]`,
		),
		isPlausible: looksLikePassword,
	},
	{
		name: TOKEN,
		pattern: rule(
			`(?:name|key|id)=["'][\\w.:-]{0,60}(?:token|secret|api[_.-]?key)["'](?:[^<>]{0,40}?\\bvalue=["']|[^<>]{0,20}>)(?<value>[^<>"'\\s]{8,400})["'<]`,
		),
		isPlausible: looksGenerated,
	},
	{
		name: PASSWORD,
		pattern: rule(
			`<t[dh]>[^<>]{0,20}(?:password|passwd|pwd|비밀번호|비번)\\s?</t[dh]>\\s{0,20}<td>(?:<code>)?(?<value>[^<>\\s]{4,100})<`,
		),
		isPlausible: looksLikePassword,
	},
	{
		// `STRIPE_KEY=…`
		name: TOKEN,
		pattern: rule(`(?<![\\w-])[A-Z][A-Z\\d]*(?:_[A-Z\\d]+)*_KEY${QUOTE}?[ \\t]?[:=][ \\t]?${VALUE}`, 'dgmu'),
		isPlausible: (value) => value.length >= 20 && looksGenerated(value),
	},
	{
		// A token alone before the host: `https://…@git.example.org`.
		name: TOKEN,
		pattern: rule('[a-z]://(?<value>[\\w-]{20,200})@[\\w.-]'),
		needs: '@',
		isPlausible: (value) => looksGenerated(value) || /^(?=.*[a-f])(?=.*\d)[\da-f]{32,64}$/.test(value),
	},
];
