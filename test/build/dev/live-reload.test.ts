import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { LiveReload } from '#build/dev/live-reload';
import { pathOf } from '#build/serve/serve-folder';

async function serve(live: LiveReload): Promise<string> {
	const server = createServer((request, response) => {
		if (!live.answer(pathOf(request), request, response)) response.writeHead(404).end();
	}).listen(0);
	await once(server, 'listening');
	onTestFinished(() => void server.close().closeAllConnections());
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

test('a browser hears the state of its page when it begins to listen, and each later one', async () => {
	const live = new LiveReload('/kb/');
	const origin = await serve(live);
	const page = live.into('<head></head>');
	const [, script = '', state = ''] = /src="(\/kb\/__odap\/reload\.js\?([^"]+))"/.exec(page) ?? [];
	expect((await fetch(origin + script)).headers.get('content-type')).toBe('text/javascript');
	const { body } = await fetch(`${origin}/kb/__odap/events`);
	const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
	expect((await reader?.read())?.value).toBe(`data: ${state}\n\n`);
	live.changed();
	const later = (await reader?.read())?.value;
	expect(later).not.toBe(`data: ${state}\n\n`);
	expect(later).toContain(live.script.split('?')[1]);
	await reader?.cancel();
	expect((await fetch(`${origin}/kb/__odap/other`)).status).toBe(404);
});

test('the pages that somebody looks at are known by their paths, each once, while it is looked at', async () => {
	const live = new LiveReload('/');
	const origin = await serve(live);
	const listen = async (path: string) => {
		const leave = new AbortController();
		await fetch(`${origin}/__odap/events?${path}`, { signal: leave.signal });
		return leave;
	};
	const first = await listen('/postmortems/%EC%9E%A5/');
	await listen('/postmortems/%EC%9E%A5/');
	const other = await listen('/');
	expect([...live.shown].sort()).toEqual(['/', '/postmortems/%EC%9E%A5/']);
	first.abort();
	other.abort();
	await vi.waitUntil(() => live.shown.size === 1, { timeout: 60_000 });
	expect([...live.shown]).toEqual(['/postmortems/%EC%9E%A5/']);
});
