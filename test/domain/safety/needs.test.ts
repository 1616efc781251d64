import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignmentRules } from '#domain/safety/assigned-secrets';
import { mailboxPattern, mailboxSign } from '#domain/safety/personal-data';
import { secretPatterns } from '#domain/safety/secret-patterns';
import { planted, take, takeHex } from './planted.ts';

/** Patterns that are tried only where something else is found first, and that. */
const spared = [
	...assignmentRules.flatMap(({ pattern, needs }) =>
		needs === undefined ? [] : [{ pattern, needs: new RegExp(needs, 'imu') }],
	),
	...secretPatterns.flatMap(({ pattern, needs }) =>
		needs === undefined ? [] : [{ pattern, needs: new RegExp(needs, 'u') }],
	),
	{ pattern: mailboxPattern, needs: mailboxSign },
];

/** At least one match for each of the patterns. */
const matched = [
	...[
		'password: hunter22',
		'the pw | Qwer1234!',
		'passwd:\n  - hunter22',
		'비밀번호: 관리자12!',
		'암호 = letmeinnow\n',
	],
	...['password: letmeinnow\n', 'PASSPHRASE is "correct horse battery staple"', '패스워드: 관리자12!'],
	...[`token: ${take(12)}`, `the secret key is ${take(24)}`, `시크릿 키는 ${take(24)}`],
	...['app_secret: "my_secret_value"', 'jwt.secret=my_secret_value', 'clientSecret=my_secret_value'],
	...['postgres://app:hunter22@db.internal', 'amqp+ssl://:hunter22@queue'],
	...['the password is "tigerlily"', '암호는 tigerlily입니다', `시크릿은 ${take(10)}`],
	...[
		'password reset to hunter22',
		'password (hunter22)',
		'password, hunter22',
		'password of root: hunter22',
		'password:\n\nhunter22',
		'the password was hunter22',
		'user app, password Lamp54Switch',
		'name: DB_PASSWORD\nvalue: hunter22',
		`name: API_TOKEN\nvalue: ${take(12)}`,
	],
	...[`the token (${take(20)})`, 'admin:Qwer1234!@db.example.org', `https://${take(24)}@db.example.org`],
	"define('DB_PASSWORD', 'hunter22')",
	...[
		'비밀번호는 단풍나무77 이었다',
		`the API key in the log was ${takeHex(20)}`,
		'x Lamp54Switch as its password',
	],
	...[`${takeHex(32)}-us12`, `bot12345678:AA${take(33)}`],
	...['a.person@acme.com', '"a person" [AT] acme.co.kr', 'person(at)회사.한국'],
];

/** Signs that fold to letters, and what a pattern may take instead of its own. */
const changes = [
	'ſ',
	'\u212a',
	'K',
	'S',
	'ß',
	'ı',
	' ',
	'\n',
	'_',
	'-',
	':',
	'=',
	'@',
	'"',
	'가',
	'\u200b',
	'a',
	'1',
];

test('every pattern matches one of the texts', () => {
	for (const { pattern } of spared)
		expect(matched.filter((text) => text.search(pattern) >= 0)).not.toEqual([]);
});

test('wherever a pattern matches, what it needs is there', () => {
	const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 2 }), put: fc.constantFrom('', ...changes) });
	const folded = fc.boolean();
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...matched, ...Object.values(planted)), { minLength: 1, maxLength: 3 }),
			fc.array(edit, { maxLength: 4 }),
			folded,
			(values, edits, isUpper) => {
				const whole = values.join(' ');
				const text = edits.reduce(
					(left, { at, cut, put }) => {
						const index = at % (left.length + 1);
						return left.slice(0, index) + put + left.slice(index + cut);
					},
					isUpper ? whole.toUpperCase() : whole,
				);
				for (const { pattern, needs } of spared) if (text.search(pattern) >= 0) expect(text).toMatch(needs);
			},
		),
		{ numRuns: 2_000 },
	);
});
