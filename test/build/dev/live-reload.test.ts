import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
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
