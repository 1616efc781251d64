import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { DevSession } from '#build/dev/dev-session';
import { DevSite } from '#build/dev/dev-site';
import type { LiveReload } from '#build/dev/live-reload';

/** A site of one page, which somebody looks at. */
async function siteOf(render: () => Promise<Uint8Array>) {
	const file = { path: 'x/index.html', props: undefined, render };
	const session = {
		assets: new URL('.', import.meta.url).pathname,
		errors: () => [],
		file: async (path: string) => (path === file.path ? file : undefined),
	} as unknown as DevSession;
	const live = { shown: new Set(['/kb/x/', '/kb/gone/', '/other/', '/kb/%']), answer: () => false };
	const parts = {
		base: '/kb/',
		session,
		live: { ...live, into: (html: string) => html } as unknown as LiveReload,
	};
	const site = new DevSite({ ...parts, search: undefined as never });
	const server = createServer((request, response) => {
		site.answer(request, response).catch(() => response.writeHead(500).end());
	}).listen(0);
	await once(server, 'listening');
	onTestFinished(() => void server.close().closeAllConnections());
	const page = () => fetch(`http://localhost:${(server.address() as AddressInfo).port}/kb/x/`);
	return { site, page };
}

test('the page that is looked at is rendered before it is asked for, and once', async () => {
	const render = vi.fn(async () => new TextEncoder().encode('<p>It'));
	const { site, page } = await siteOf(render);
	await site.prepare();
	expect(render).toHaveBeenCalledOnce();
	expect(await (await page()).text()).toBe('<p>It');
	expect(render).toHaveBeenCalledOnce();
});

test('a page that cannot be rendered ends nothing, and fails where it is asked for', async () => {
	const { site, page } = await siteOf(() => Promise.reject(new Error('no')));
	await site.prepare();
	await new Promise(setImmediate);
	expect((await page()).status).toBe(500);
});
