import { expect, test } from 'vitest';
import { foundValues } from './found-values.ts';
import { take } from './planted.ts';

const PASSWORD = 'password';
const TOKEN = 'token or key';
const ADDRESS = 'password in an address';

test.each([
	// After a word and a sign
	[PASSWORD, 'passphrase := ', 'hunter2'],
	[PASSWORD, 'passcode => ', 'hunter2'],
	[PASSWORD, 'pwd -> ', 'hunter2'],
	[PASSWORD, '"passwd": "', 'correct horse 7!', '', '"'],
	[PASSWORD, '패스워드는: ', 'hunter2'],
	[PASSWORD, '비번 ⇒ ', 'hunter2'],
	[PASSWORD, 'password: ', '1234'],
	[PASSWORD, 'password: ', '8Zx.1kk:30!'],
	[TOKEN, 'secret_key_base: ', take(8)],
	[TOKEN, 'access key id = ', take(8)],
	[TOKEN, 'PHPSESSID=', take(8)],
	[TOKEN, '시크릿 키: ', take(8)],
	[TOKEN, 'credentials: ', 'aBcDeFgHiJkLmNoPqRsT'],
	// After a word alone
	[PASSWORD, 'password | ', 'Qwer1234!'],
	[PASSWORD, 'password was ', 'Qwer1234!'],
	[PASSWORD, 'pw – ', 'Qwer1234!'],
	[PASSWORD, 'pass: ', 'Qwer1234!'],
	[PASSWORD, 'password:\n  - ', 'hunter22'],
	[PASSWORD, '비밀번호 ', 'qwer1234'],
	[PASSWORD, '비밀번호: ', '관리자12!'],
	[PASSWORD, '비밀번호: ', '관리자1234567890!@#$'],
	[TOKEN, 'the access token ', take(20)],
	[TOKEN, 'the token is ', take(20)],
	[TOKEN, '토큰 값은 ', take(20)],
	// In a header, an address, a command or a file
	[TOKEN, 'Authorization: Bearer ', take(16)],
	[TOKEN, 'Authorization: Basic ', take(16)],
	[TOKEN, 'Authorization: token ', take(16)],
	[ADDRESS, 's3a://', 'hunter2', 'app:', '@bucket'],
	[ADDRESS, 'amqp+ssl://', 'hunter2', 'app:', '@queue.acme.com/'],
	[PASSWORD, 'backup --password ', 'hunter2'],
	[PASSWORD, 'backup -pass=', 'hunter2'],
	[TOKEN, 'deploy --token ', take(8)],
	[TOKEN, 'deploy --api-key=', take(8)],
	[PASSWORD, 'sshpass -p', 'hunter2'],
	[PASSWORD, 'redis-cli -h cache -p 6379 -a ', 'hunter2'],
	[PASSWORD, 'mysqldump -u root -p', 'hunter2'],
	[PASSWORD, 'curl -s --user ', 'hunter2', 'admin:'],
	[PASSWORD, 'login deploy password ', 'hunter2'],
	[PASSWORD, 'db.acme.com:*:*:app:', 'hunter2', '', '\n'],
	[PASSWORD, "CREATE ROLE app WITH PASSWORD '", 'hunter2', '', "';"],
	[PASSWORD, '<ns:pwd>', 'hunter2', '', '</ns:pwd>'],
	[TOKEN, 'Cookie: theme=dark; PHPSESS=', take(16)],
	[TOKEN, '"_auth": "', take(16)],
])('%s: %j %s', (kind, before, value, between = '', after = ' ') => {
	expect(foundValues(`${before}${between}${value}${after}`)).toEqual([[kind, value]]);
});

test.each([
	['password: hunter2&lang=ko&theme=dark', 'hunter2'],
	['password: hunter2&a=1', 'hunter2'],
	['(password: hunter2).', 'hunter2'],
	['[password: hunter2]\\;', 'hunter2'],
	['password: 8a.b:c1]d', '8a.b:c1]d'],
])('what follows the value is not part of it: %s', (text, value) => {
	expect(foundValues(text).map(([, found]) => found)).toEqual([value]);
});

test.each([
	// Too short
	'password: 123',
	'password: ab12',
	'pwd: hunt!',
	'pw hunter22',
	`token: ${take(7)}`,
	`the access token ${take(19)} expired`,
	`the token is ${take(19)} today`,
	`토큰 값은 ${take(19)} 이다`,
	`Authorization: Bearer ${take(15)}`,
	`Authorization: Basic ${take(15)}`,
	`Cookie: session=${take(15)}`,
	`"auth": "${take(15)}"`,
	'비밀번호: 관리자1!',
	's3a://app:pw@bucket',
	'password: \ntiger',
	// Words and code
	'Bearer authentication-of-every-request',
	'Basic authentication-of-every-request',
	'Cookie: session=documentation-of-every-session',
	'auth: documentation-of-every-request',
	'the token is documentation-of-every-request',
	'pass: Qwer1234',
	'password - qwer1234',
	'password was hunter22',
	'password:\n  - hunter2',
	'비밀번호 bcrypt2y',
	'credentials: aBcDeFgHiJkLmNoPqRs',
	'mypw: hunter2',
	'compass: Qwer1234!',
	'compute -parse=hunter2',
	"the word 'hunter2' by itself",
	'<passage>hunter2</passage>',
	'login deploy with hunter2',
	// Numbers and names between colons
	'app:3000:alpha:beta:c0ffee1:d00d2e',
	'app:5432:orders:app:20260314',
	'app:543:orders:app:hunter2',
	'12:30:45:hunter2',
])('left alone: %s', (text) => {
	expect(foundValues(text)).toEqual([]);
});
