import { describe, expect, test } from 'vitest';
import {
	isPlaceholder,
	looksLikeChosenWord,
	looksLikeMixedPassword,
	looksLikePassphrase,
	looksLikePassword,
	looksLikePasswordWord,
	looksLikeSecretWord,
	looksLikeToken,
	looksLikeTypedPassword,
	looksRandom,
} from '#domain/safety/plausible-secret';

describe('stands only for a secret', () => {
	test.each([
		'changeme',
		'ChangeMe',
		'unset',
		'sha256',
		'my-example-key-1',
		'YOUR_API_KEY_2',
		'$DB_PASSWORD1',
		'%PASSWORD1%',
		'{password1}',
		'<password1',
		'[password1]',
		'(password1',
		'@password1',
		'/run/secret1',
		'.env1',
		'~/.pgpass1',
		'&anchor1',
		'!vault1',
		'#password1',
		'=password1',
		':password1',
		'-password1',
		`app-\${STAGE}-1`,
		'app-{{stage}}-1',
		'app-%(stage)s-1',
		'getToken1()',
		'ab***12',
		'abxxx12',
		'abXXX12',
		'ab..12',
		'ab…12',
		'ab••12',
		'ab???12',
		'ab###12',
		'ab___12',
		'password1>',
		'vault2://kv/app',
		'a.b2',
		'request.form.field2',
		'Settings::apiKey2',
		'self->key2',
		'$form.key2',
		'int32',
		'uint8array',
		'Uint8Array',
		'float64',
		'0000',
		'zzzzzzzz',
		'ㅁㅁㅁㅁ',
	])('%s', (value) => {
		expect(isPlaceholder(value)).toBe(true);
		expect(looksLikePassword(value)).toBe(false);
		expect(looksLikePasswordWord(value)).toBe(false);
		expect(looksLikeToken(value)).toBe(false);
	});
});

describe('may be the secret itself', () => {
	test.each([
		'Zx8*1kk30',
		'Zx8**1kk30',
		'Zx8xx1kk30',
		'8Zx.1kk30',
		'8Zx?1kk30',
		'8Zx??1kk30',
		'8Zx#1kk30',
		'8Zx##1kk30',
		'8Zx_1kk30',
		'8Zx__1kk30',
		'8Zx<1kk30',
		'8Zx>1kk30',
		'8Zx:/1kk30',
		'1!Zx.kk30',
		'Zx.kk30!',
		'print32',
		'int32x9',
		'aab122',
		'z1zzzzzz',
	])('%s', (value) => {
		expect(isPlaceholder(value)).toBe(false);
		expect(looksLikePassword(value)).toBe(true);
	});
});

test.each([
	['1234', true],
	['123', false],
	['210987654321', true],
	['3210987654321', false],
	['a1234', false],
	['1234a', false],
	['abc123', true],
	['abc12', false],
	['secret!!', true],
	['correcthorse', false],
	['12-34-56!', false],
	['12:34!', false],
])('looks like a password: %s is %s', (value, expected) => {
	expect(looksLikePassword(value)).toBe(expected);
});

test.each([
	['Qwer1234!', true],
	['Qwer1234', false],
	['secret!!', false],
	['1!', false],
	['example1!', false],
])('looks like a password with letters, digits and signs: %s is %s', (value, expected) => {
	expect(looksLikeMixedPassword(value)).toBe(expected);
});

test.each([
	['hunter22', true],
	['1234ab', true],
	['12345a', true],
	['Caesar2026', true],
	['hunter2', false],
	['ab123', false],
	['123456', false],
	['1234!!', false],
	['12:34', false],
	['example12', false],
	['at:Zx81kk30', false],
	['Zx81kk30:at', false],
	[`Zx81${'abcdefgh'.repeat(4)}wxyz`, true],
	[`Zx81${'abcdefgh'.repeat(4)}vwxyz`, false],
	['sha512crypt9', false],
	['AES256gcm', false],
	['ed25519ab', false],
	['x25519ab', false],
	['rc4drop768', false],
	['v2beta12', false],
	['edge2026', true],
	['xray2026', true],
	['rcfile2026', true],
	['vocal2026', true],
])('looks like a password that someone typed: %s is %s', (value, expected) => {
	expect(looksLikeTypedPassword(value)).toBe(expected);
});

test.each([
	['correcthorse', true],
	['string', false],
	['bcrypt', false],
])('looks like a password of one word: %s is %s', (value, expected) => {
	expect(looksLikePasswordWord(value)).toBe(expected);
});

test.each([
	['correcthorse', true],
	['Tiger', true],
	['lion', false],
	['lions4', false],
	['4lions', false],
	['string', false],
	['bcrypt', false],
	['passkey', false],
	['testing', false],
	['demoword', false],
	['superuser', false],
	['expired', false],
	['Expired', false],
])('looks like a word that someone chose: %s is %s', (value, expected) => {
	expect(looksLikeChosenWord(value)).toBe(expected);
});

test.each([
	['correct horse battery', true],
	['correct horse  battery', true],
	['Correct Horse Battery Staple', true],
	['Correct Horse Battery', false],
	['Correct horse battery staple', false],
	['CORRECT HORSE BATTERY STAPLE', false],
	['correct horse and battery', false],
	['Correct Horse And Battery', false],
])('looks like a passphrase: %s is %s', (value, expected) => {
	expect(looksLikePassphrase(value)).toBe(expected);
});

test.each([
	['mysecretkey', true],
	['supersecret', true],
	['my_secret_key', true],
	['blue_horse', true],
	['super_secret_key', true],
	['my-very-secret-key', true],
	['TOP-secret', true],
	['checkout-tls', false],
	['checkout-tls!', true],
	['your_secret', false],
	['Rotated', false],
	['MYSECRET', false],
	['clientSecret', false],
	['client_secret', false],
	['signing_key', false],
	['access_token', false],
	['vault_ref', false],
	['vault_name', false],
	['vault_id', false],
	['vault_file', false],
	['vault_path', false],
	['valid', true],
	['rename', true],
])('looks like a secret of words: %s is %s', (value, expected) => {
	expect(looksLikeSecretWord(value)).toBe(expected);
});

test.each([
	['q7Rt2XbW', true],
	['q7Rt2Xb', false],
	['example-q7Rt2XbW9', false],
	['aBcDeFgHiJkLmNoPqRsT', true],
	['aBcDeFgHiJkLmNoPqRs', false],
	['aBcDeFgHiJ', false],
	['ABCDEFGHIJKLMNOPQRST', false],
	['abcdefghijklmnopqrst', false],
	['12345678901234567890', false],
	['documentation-of-release-2', false],
])('looks like what a program made: %s is %s', (value, expected) => {
	expect(looksLikeToken(value)).toBe(expected);
});

test.each([
	['a1b', true],
	['ABC', true],
	['aB1', true],
	['ab1', false],
	['abcdef', false],
	['12345678', false],
	['A-B-C-1-2-3', false],
	[`a1${'b'.repeat(22)}`, true],
	[`a1${'b'.repeat(23)}`, false],
])('looks random: %s is %s', (value, expected) => {
	expect(looksRandom(value)).toBe(expected);
});
