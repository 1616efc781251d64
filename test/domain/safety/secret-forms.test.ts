import { expect, test } from 'vitest';
import { findPersonNames } from '#domain/safety/person-names';
import { isRoleMailbox } from '#domain/safety/role-mailboxes';
import { foundValues } from './found-values.ts';
import { take, takeHex } from './planted.ts';

/** As a generator of passwords makes one. */
const PASSWORD = `Tq7${take(6)}!x`;

test.each([
	['the token (', take(40), ')'],
	['REDIS_AUTH=', PASSWORD, ''],
	['requirepass ', take(20), ''],
	['admin:', PASSWORD, '@db.example.org'],
	['TOTP seed ', 'AUMCFVO7HEFMIOC5LYOYQUMPHDEXYCTL', ''],
	['OTP 시드는 ', 'AUMCFVO7HEFMIOC5LYOYQUMPHDEXYCTL', ''],
	['', `${'fo1'}_${take(43)}`, ''],
	["ConvertTo-SecureString '", PASSWORD, "' -AsPlainText -Force"],
	['ConvertTo-SecureString -AsPlainText ', 'Lamp5Switch', ''],
	['variable "db_password" {\n  default = "', 'Lamp5Switch', '"\n}'],
	["define('DB_PASSWORD', '", 'Lamp5Switch', "');"],
	['auth=("app", "', 'Lamp5Switch', '")'],
	['ds.setPassword("', 'Lamp5Switch', '");'],
	['ENV DB_PASSWORD ', 'Lamp5Switch', ''],
	["CREATE LOGIN app WITH PASSWORD = N'", 'Lamp5Switch', "'"],
	['unzip -P ', 'Lamp5Switch', ' a.zip'],
	['cmdkey /user:ops /pass:', 'Lamp5Switch', ''],
	['enable secret ', 'Lamp5Switch', ''],
	['The password had been set to ', 'Lamp5Switch', '.'],
	['It still used ', 'Lamp5Switch', ' as its password.'],
	['비밀번호가 ', 'Lamp5Switch', ' 으로 되어 있었다.'],
	['비밀번호는 ', '단풍나무77', ' 이었다.'],
	['계정 ops / ', 'Lamp5Switch', ' 로 로그인했다.'],
	['API 키 `', takeHex(16), '`를 폐기했다.'],
	['Its token (', 'u7Gk20sLq9', ') was printed.'],
	['The API key in the log was ', takeHex(14), '.'],
	['| password | value |\n| --- | --- |\n| app | ', 'Lamp54Switch', ' |'],
	['https://', takeHex(32), '@errors.example.org/3'],
])('a secret is found whole: %s…%s', (before, value, after) => {
	expect(foundValues(`${before}${value}${after}`).map(([, found]) => found)).toEqual([value]);
});

test.each([
	'password: urn:k8s:secret:redis:password',
	'password: mysecret12345678',
	'password: "P@ssw0rd"',
	'default credentials: [**_username: admin, password: admin_**]',
	`test:${'$apr1$'}H6uskkkW$IgXLP6ewTrSuBkTrqE8wj/`,
	'pull nginx:latest@sha256.example.org',
	'the token (see the vault) was there',
	'TOTP seed was rotated',
	'| password | value |\n| --- | --- |\n| length | 12 |',
	'| password | meaning |\n| --- | --- |\n| minimum | 12 |\n| rotation | quarterly |',
	'비밀번호는 K8sSecret에 둔다.',
	'암호: 규정12',
	'비밀번호는 최소12자였다.',
	'The password OAuth2Provider changed.',
	'Copied Node20Alpine as the base password image.',
	'API key `staging-key-2` was used.',
	'token `refreshToken2` expired',
	'ConvertTo-SecureString $plain -AsPlainText -Force',
	'mosquitto_sub -h broker -p 1883',
	'enable secret is hashed',
	'login("app", "password")',
])('what documentation writes is no secret: %s', (text) => {
	expect(foundValues(text)).toEqual([]);
});

test('lists and words of teams are mailboxes of roles', () => {
	expect(isRoleMailbox('distutils-sig', 'example.org')).toBe(true);
	expect(isRoleMailbox('frontend.devops', 'example.org')).toBe(true);
	expect(isRoleMailbox('minsu.kim', 'example.org')).toBe(false);
});

test('a directive of a document is no mention of a person', () => {
	expect(findPersonNames('@examples')).toEqual([]);
	expect(findPersonNames('The command returns an @array-reply about it')).toEqual([]);
	expect(findPersonNames('cc @jsmith for the review')).toHaveLength(1);
});
