import { expect, onTestFinished, test } from 'vitest';
import { headersFile, headersFor } from '#build/headers';
import { serveSite } from '#cli/serve-site';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { odap, startOdap } from './odap.ts';

const SITE = {
	'index.html': '<h1>Home</h1>',
	'404.html': '<h1>Nothing here</h1>',
	'postmortems/2026-03-14-결제/index.html': '<h1>결제</h1>',
	'_astro/a.css': 'p {}',
	_headers: headersFile('/kb/'),
};

async function served(base: string): Promise<(path: string) => Promise<Response>> {
	const server = await serveSite(temporaryFolder(SITE), base, { port: 0 });
	onTestFinished(() => server.close());
	const origin = new URL(server.address).origin;
	return (path) => fetch(origin + path, { redirect: 'manual' });
}

test('serves pages and files under the base, with the headers of a host', async () => {
	const get = await served('/kb/');
	const home = await get('/kb/');
	expect([home.status, await home.text()]).toEqual([200, '<h1>Home</h1>']);
	expect(home.headers.get('x-content-type-options')).toBe('nosniff');
	expect(home.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
	expect((await get('/kb/_astro/a.css')).headers.get('cache-control')).toContain('immutable');
	expect(await (await get('/kb/postmortems/2026-03-14-%EA%B2%B0%EC%A0%9C/')).text()).toBe('<h1>결제</h1>');
});

test('sends a text compressed where the browser takes that, and whole where a part is asked for', async () => {
	const page = `<p>${'결제 '.repeat(1_000)}</p>`;
	const server = await serveSite(temporaryFolder({ 'index.html': page, 'a.bin': page }), '/', { port: 0 });
	onTestFinished(() => server.close());
	const get = async (path: string, headers: Record<string, string>) => {
		const answer = await fetch(server.address + path, { headers });
		return [answer.status, answer.headers.get('content-encoding'), await answer.text()];
	};
	expect(await get('', { 'Accept-Encoding': 'br, gzip;q=0.8' })).toEqual([200, 'gzip', page]);
	expect(await get('', { 'Accept-Encoding': 'gzip;q=0, br' })).toEqual([200, null, page]);
	expect(await get('', { 'Accept-Encoding': 'gzip', Range: 'bytes=0-2' })).toEqual([206, null, '<p>']);
	expect(await get('a.bin', { 'Accept-Encoding': 'gzip' })).toEqual([200, null, page]);
});

test('leads to the address with its closing slash', async () => {
	const get = await served('/kb/');
	for (const path of ['/kb', '/kb/postmortems/2026-03-14-%EA%B2%B0%EC%A0%9C']) {
		const answer = await get(path);
		expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 301, `${path}/`]);
	}
});

test.each([
	'/',
	'/other/',
	'/kb/none/',
	'/kb/..%2f..%2fetc%2fpasswd',
	'/kb/%',
	'/kb/%2e%2e/%2e%2e/etc/passwd',
])('answers %s with its own 404 page', async (path) => {
	const get = await served('/kb/');
	const answer = await get(path);
	expect([answer.status, await answer.text()]).toEqual([404, '<h1>Nothing here</h1>']);
});

test('headers hold for the paths that a rule names', () => {
	const file = '# note\n/*\n  A: 1\n/x/*\n  B: 2: 3\n/y\n  C: 4\n';
	expect(headersFor(file, '/x/y')).toEqual([
		['A', '1'],
		['B', '2: 3'],
	]);
	expect(headersFor(file, '/y')).toEqual([
		['A', '1'],
		['C', '4'],
	]);
});

test('figures may be shown by pages elsewhere, and nothing else may', () => {
	const file = headersFile('/kb/');
	const policyOf = (path: string) => new Map(headersFor(file, path)).get('Cross-Origin-Resource-Policy');
	const figures = [
		'postmortems/2026-03-14-%EA%B2%B0%EC%A0%9C/timeline.svg',
		'trends/exposure.svg',
		'cards/a.png',
	];
	for (const path of figures) {
		expect(policyOf(`/kb/${path}`), path).toBe('cross-origin');
		expect(new Map(headersFor(file, `/kb/${path}`)).get('X-Frame-Options')).toBe('DENY');
	}
	const others = [
		'',
		'library.json',
		'trends/',
		'postmortems/a/',
		'postmortems/a/plan.png',
		'postmortems/timeline.svg',
	];
	for (const path of others) expect(policyOf(`/kb/${path}`), path).toBe('same-origin');
});

test('the command prints the address and ends when it is told to', async () => {
	const root = temporaryFolder({
		'kb.yaml': 'base: /kb/\n',
		...Object.fromEntries(Object.entries(SITE).map(([path, text]) => [`dist/${path}`, text])),
	});
	const running = startOdap(['preview', '--root', root, '--port', '0']);
	const address = await running.until(/http:\/\/localhost:\d+\/kb\//);
	expect(await (await fetch(address)).text()).toBe('<h1>Home</h1>');
	const ended = new Promise((resolve) => running.process.once('exit', resolve));
	running.process.kill('SIGINT');
	expect(await ended).toBe(0);
});

test('without a site there is nothing to preview: 2, and what to run first', () => {
	const { code, error } = odap(['preview', '--root', temporaryFolder({ 'kb.yaml': '' })]);
	expect(code).toBe(2);
	expect(error).toContain('odap build');
});
