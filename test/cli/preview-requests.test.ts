import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headersFile } from '#build/headers';
import { serveSite } from '#cli/serve-site';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { getText, type RawAnswer, rawRequest } from './raw-request.ts';

const FILE = '0123456789';
const SITE = {
	'index.html': '<h1>Home</h1>',
	'404.html': '<h1>Nothing here</h1>',
	'digits.txt': FILE,
	'empty.txt': '',
	'a/index.html': '<h1>A</h1>',
	_headers: headersFile('/'),
};

interface Served {
	readonly site: string;
	ask(request: string): Promise<RawAnswer>;
}

async function served(host?: string | true): Promise<Served> {
	const site = temporaryFolder(SITE);
	const server = await serveSite(site, '/', { port: 0, ...(host === undefined ? {} : { host }) });
	onTestFinished(() => server.close());
	const port = Number(new URL(server.address).port);
	return {
		site,
		ask: async (request) => {
			const answer = await rawRequest(port, request);
			// Whatever came, the next one is served.
			expect(await rawRequest(port, getText('/'))).toMatchObject({ status: 200, body: SITE['index.html'] });
			return answer;
		},
	};
}

test('answers a range with what it asks for, and what is no range with the whole file or 416', async () => {
	const { ask } = await served();
	for (const [range, status, body] of [
		['bytes=0-0', 206, '0'],
		['bytes=2-4', 206, '234'],
		['bytes=-5', 206, '56789'],
		['bytes=-1', 206, '9'],
		['bytes=-99', 206, FILE],
		['bytes=-99999999999999999999', 206, FILE],
		['bytes=7-', 206, '789'],
		['bytes=9-9', 206, '9'],
		['Bytes = 8 - ', 206, '89'],
		['bytes=0-99999999999999999999', 206, FILE],
		['bytes=10-', 416, ''],
		['bytes=-0', 416, ''],
		['bytes=99999999999999999999-', 416, ''],
		['bytes=10-5', 200, FILE],
		['bytes=99999999999999999999-99999999999999999998', 200, FILE],
		['bytes=-', 200, FILE],
		['bytes=a-b', 200, FILE],
		['bytes=1e1-', 200, FILE],
		['bytes=0x1-2', 200, FILE],
		['bytes=--5', 200, FILE],
		['bytes=0-1,3-4', 200, FILE],
		['bytes=', 200, FILE],
		['items=0-1', 200, FILE],
		['', 200, FILE],
		['-5', 200, FILE],
		[`bytes=${'0-1,'.repeat(500)}`, 200, FILE],
	] as const)
		expect([range, await ask(getText('/digits.txt', [`Range: ${range}`]))]).toMatchObject([
			range,
			{ status, body },
		]);
	const tail = await ask(getText('/digits.txt', ['Range: bytes=-5']));
	expect(tail.head).toMatch(/content-range: bytes 5-9\/10/i);
	const beyond = await ask(getText('/digits.txt', ['Range: bytes=10-']));
	expect(beyond.head).toMatch(/content-range: bytes \*\/10/i);
	expect(await ask(getText('/empty.txt', ['Range: bytes=0-1']))).toMatchObject({ status: 416 });
	expect(await ask(getText('/empty.txt'))).toMatchObject({ status: 200, body: '' });
	expect(await ask(getText('/digits.txt', ['Range: bytes=10-5'], 'HEAD'))).toMatchObject({ body: '' });
	expect(await ask(getText('/digits.txt', ['Range: bytes=0-1', 'If-Range: "x"']))).toMatchObject({
		body: FILE,
	});
});

const FOREIGN = [
	'evil.example',
	'evil.example:4321',
	'localhost.evil.example',
	'evil.localhost.example',
	'localhost@evil.example',
	'127.0.0.1.evil.example',
	'127.0.0.1@evil.example:80',
	'10.0.0.7',
	'[::2]',
	'[::1].evil.example',
	'[::1',
	'localhost:80:80',
	'localhost/evil.example',
	'',
	' ',
];

test.each(FOREIGN)('refuses the host %j', async (host) => {
	const { ask } = await served();
	const answer = await ask(getText('/', [`Host: ${host}`]));
	expect(answer.status).toBe(403);
	expect(answer.body).not.toContain('Home');
});

test('refuses a request that names its host twice, or not at all', async () => {
	const { ask } = await served();
	const answers = await Promise.all(
		[
			'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
			'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
			'GET / HTTP/1.0\r\n\r\n',
			'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
		].map(ask),
	);
	for (const { status, body } of answers) {
		expect([400, 403]).toContain(status);
		expect(body).not.toContain('Home');
	}
});

test('answers to its own names, with and without a port', async () => {
	const { ask } = await served();
	for (const host of ['localhost', 'LocalHost:4321', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:4321'])
		expect([host, (await ask(getText('/', [`Host: ${host}`]))).status]).toEqual([host, 200]);
});

test('answers to the host it was given; given all, to addresses and to the name of this machine', async () => {
	const named = await served('127.0.0.1');
	expect((await named.ask(getText('/', ['Host: 127.0.0.1']))).status).toBe(200);
	const open = await served(true);
	for (const [host, status] of [
		['192.168.0.7:4321', 200],
		['[fe80::1]:4321', 200],
		[`${hostname()}:4321`, 200],
		['evil.example', 403],
	] as const)
		expect([host, (await open.ask(getText('/', [`Host: ${host}`]))).status]).toEqual([host, status]);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'])(
	'refuses %s with 405 and says what is allowed',
	async (method) => {
		const { ask } = await served();
		const answer = await ask(getText('/', [], method));
		expect(answer.status).toBe(405);
		expect(answer.head).toMatch(/^allow: GET, HEAD$/im);
	},
);

test('answers HEAD with the head alone', async () => {
	const { ask } = await served();
	const answer = await ask(getText('/digits.txt', [], 'HEAD'));
	expect(answer).toMatchObject({ status: 200, body: '' });
	expect(answer.head).toMatch(/content-length: 10/i);
});

test('outlives bytes that are no request', async () => {
	const { ask } = await served();
	for (const bytes of [
		'nonsense\r\n\r\n',
		'CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n',
		'GET / HTTP/9.9\r\n\r\n',
		`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
		'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n',
		getText('/', ['Upgrade: websocket', 'Sec-WebSocket-Key: a']),
		getText('/%00'),
		getText('/%ff%fe'),
		getText('/\xff\xfe'),
		getText('*'),
		getText('//'),
		getText('//evil.example/'),
		getText('/a/%'),
	])
		await ask(bytes);
});

test('shows nothing outside of the site, neither by dots nor by links, and waits for no pipe', async () => {
	const { ask, site } = await served();
	const secret = temporaryFolder({ 'secret.txt': 'kept', 'index.html': 'kept' });
	symlinkSync(join(secret, 'secret.txt'), join(site, 'link.txt'));
	symlinkSync(secret, join(site, 'linked'));
	symlinkSync('digits.txt', join(site, 'inner.txt'));
	symlinkSync('turn', join(site, 'turn'));
	execFileSync('mkfifo', [join(site, 'pipe.txt')]);
	for (const path of [
		'/link.txt',
		'/linked/',
		'/linked',
		'/linked/secret.txt',
		'/inner.txt',
		'/turn',
		'/pipe.txt',
		'/../secret.txt',
		'/a/../../secret.txt',
		'/..%2fsecret.txt',
		'/%2e%2e/secret.txt',
		'/..%5csecret.txt',
		`/a/..//..${secret}/secret.txt`,
		`/${secret}/secret.txt`,
	]) {
		const answer = await ask(getText(path));
		expect([path, answer.status, answer.body]).toEqual([path, 404, SITE['404.html']]);
	}
});
