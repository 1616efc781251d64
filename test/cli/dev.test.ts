import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { postmortemText, temporaryFolder } from '../store/temporary-folder.ts';
import { eventually, startOdap } from './odap.ts';
import { getText, rawRequest } from './raw-request.ts';

test('shows an edit, a fault in place of the page, and the page again once it is mended', async () => {
	const root = temporaryFolder({
		'kb.yaml': 'base: /kb/\n',
		'postmortems/2026-03-14-first.md': postmortemText('First outage', 'draft'),
	});
	const file = join(root, 'postmortems/2026-03-14-first.md');
	const running = startOdap(['dev', '--root', root, '--port', '0']);
	const address = await running.until(/http:\/\/localhost:\d+\/kb\//);
	const page = async () => {
		const answer = await fetch(`${address}postmortems/2026-03-14-first/`, {
			headers: { Accept: 'text/html' },
		});
		return { status: answer.status, text: await answer.text() };
	};
	const showing = (text: string) =>
		eventually(async () => ((await page()).text.includes(text) ? true : undefined));

	expect(await page()).toMatchObject({ status: 200, text: expect.stringContaining('First outage') });
	writeFileSync(file, postmortemText('Second outage', 'draft'));
	await showing('Second outage');

	writeFileSync(file, postmortemText('<script>alert(1)</script>').replace('sev4', 'sev9'));
	await showing('severity-known');
	const fault = await page();
	expect(fault.status).toBe(500);
	expect(fault.text).toContain('/kb/__odap/reload.js?');
	expect(fault.text).not.toContain('<script>alert');
	expect(fault.text).not.toMatch(/\bat .*\.ts:\d+/);
	expect(await running.until(/5:11 +error/)).toBeTruthy();

	writeFileSync(file, postmortemText('Mended outage'));
	await showing('Mended outage');
	const search = await fetch(`${address}pagefind/pagefind.js`);
	expect(search.status).toBe(200);
	expect((await fetch(`${address}pagefind/..%2f..%2fpackage.json`)).status).toBe(404);
	expect(running.printed()).not.toMatch(/^\s+at /m);
	await expectGuarded(Number(new URL(address).port));
});

test('shows another look as it is saved, and a fault of it in place of the page', async () => {
	const root = temporaryFolder({
		'kb.yaml': 'title: "Ours"\nstyles: own.css\n',
		'own.css': '.one { color: red }\n',
		'postmortems/2026-03-14-first.md': postmortemText('First outage', 'draft'),
	});
	const running = startOdap(['dev', '--root', root, '--port', '0']);
	const address = await running.until(/http:\/\/localhost:\d+\//);
	const get = async (path = '') =>
		(await fetch(new URL(path, address), { headers: { Accept: 'text/html' } })).text();
	const styles = async () => {
		const [path] = /own\/[0-9a-f]+\.css/.exec(await get()) ?? [];
		return path === undefined ? '' : get(path);
	};
	const showing = (read: () => Promise<string>, text: string) =>
		eventually(async () => ((await read()).includes(text) ? true : undefined));

	expect(await styles()).toBe('.one { color: red }\n');
	writeFileSync(join(root, 'own.css'), '.two { color: red }\n');
	await showing(styles, '.two');
	writeFileSync(
		join(root, 'kb.yaml'),
		'announcement: "Friday **is** the day"\ntexts: { postmortems.title: "Reviews" }\n',
	);
	await showing(get, 'Friday <strong>is</strong> the day');
	expect(await get('postmortems/')).toMatch(/<h1>\s*Reviews/);
	writeFileSync(join(root, 'kb.yaml'), 'texts: { postmortems.titel: "Reviews" }\n');
	await showing(get, 'postmortems.titel');
});

/** What `odap preview` refuses, and the address at which Vite would open an editor. */
async function expectGuarded(port: number): Promise<void> {
	const page = '/kb/';
	for (const [request, status] of [
		[getText(page, ['Host: evil.example']), 403],
		[getText(page, ['Host: localhost:1']), 200],
		[getText(page, [], 'POST'), 405],
		[getText(page, ['Origin: http://evil.example', 'Access-Control-Request-Method: GET'], 'OPTIONS'), 405],
		[getText('/__open-in-editor?file=kb.yaml'), 404],
		[getText('/kb/__open-in-editor?file=kb.yaml'), 404],
		[getText('/kb/__OPEN-in-editor/?file=kb.yaml'), 404],
		[getText('/kb/theme.js', ['Range: bytes=10-5']), 200],
		[getText('/kb/pagefind/pagefind.js', ['Range: bytes=10-5']), 200],
		[getText('/kb/pagefind/pagefind.js', ['Range: bytes=0-99999999999999999999']), 206],
		[getText('/kb/pagefind/pagefind.js', ['Range: bytes=99999999-']), 416],
		[getText('/kb/pagefind/pagefind.js', ['Host: evil.example']), 403],
		[getText(page), 200],
	] as const)
		expect([request, (await rawRequest(port, request)).status]).toEqual([request, status]);
}

test.for(['SIGINT', 'SIGTERM'] as const)(
	'begins with the fault page where there are faults, and ends at %s',
	async (signal) => {
		const root = temporaryFolder({ 'postmortems/2026-03-14-first.md': 'no front matter' });
		const running = startOdap(['dev', '--root', root, '--port', '0']);
		const address = await running.until(/http:\/\/localhost:\d+\//);
		const answer = await fetch(address, { headers: { Accept: 'text/html' } });
		expect([answer.status, await answer.text()]).toEqual([
			500,
			expect.stringContaining('2026-03-14-first.md'),
		]);
		expect((await fetch(new URL('favicon.ico', address))).status).toBe(404);
		expect(running.printed()).not.toMatch(/^\s+at /m);
		const ended = new Promise((resolve) => running.process.once('exit', resolve));
		running.process.kill(signal);
		expect(await ended).toBe(0);
		expect(running.printed()).not.toContain('Stopped');
	},
);

test('serves the images that a postmortem shows, and nothing else that lies beside it', async () => {
	const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c33' } })
		.png()
		.toBuffer();
	const root = temporaryFolder({
		'kb.yaml': 'base: /kb/\n',
		'postmortems/2026-03-14-a/index.md': postmortemText('A', 'draft', '\n![shown](화면.2.PNG)\n'),
		'postmortems/2026-03-14-a/화면.2.PNG': picture,
		'postmortems/2026-03-14-a/kept.png': picture,
	});
	const running = startOdap(['dev', '--root', root, '--port', '0']);
	const address = await running.until(/http:\/\/localhost:\d+\/kb\//);
	const image = await fetch(`${address}postmortems/2026-03-14-a/화면.2.PNG?x`);
	expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png']);
	for (const path of ['2026-03-14-a/kept.png', '2026-03-14-a/..%2f2026-03-14-a%2fkept.png', 'kept.png'])
		expect((await fetch(`${address}postmortems/${path}`)).status).toBe(404);
});

test('shows postmortems again that come back after their folder was gone', async () => {
	const root = temporaryFolder({
		'kb.yaml': '',
		'postmortems/2026-03-14-first.md': postmortemText('First outage', 'draft'),
	});
	const running = startOdap(['dev', '--root', root, '--port', '0']);
	const address = await running.until(/http:\/\/localhost:\d+\//);
	const says = async (text: string) => (await (await fetch(`${address}postmortems/`)).text()).includes(text);
	expect(await says('First outage')).toBe(true);
	renameSync(join(root, 'postmortems'), join(root, 'elsewhere'));
	await eventually(async () => ((await says('First outage')) ? undefined : true));
	renameSync(join(root, 'elsewhere'), join(root, 'postmortems'));
	await eventually(async () => ((await says('First outage')) ? true : undefined));
	writeFileSync(join(root, 'postmortems/2026-03-14-first.md'), postmortemText('Second outage', 'draft'));
	await eventually(async () => ((await says('Second outage')) ? true : undefined));
});
