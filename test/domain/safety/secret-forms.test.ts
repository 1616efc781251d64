import { expect, test } from 'vitest';
import { findPersonNames } from '#domain/safety/person-names';
import { isRoleMailbox } from '#domain/safety/role-mailboxes';
import { foundValues } from './found-values.ts';
import { take } from './planted.ts';

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
