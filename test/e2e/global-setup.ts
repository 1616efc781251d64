import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeKnowledgeBase, type SiteName, siteNames } from './knowledge-bases.ts';
import { buildSite, type Preview, previewSite } from './odap-command.ts';
import type { Site } from './sites.ts';

const parent = mkdtempSync(join(tmpdir(), 'odapnote-browser-'));
const previews: Preview[] = [];

/** Makes, builds and serves every site once, with the real commands, two at a time. */
export async function setup(project: TestProject): Promise<void> {
	const waiting = [...siteNames].reverse();
	const sites: Partial<Record<SiteName, Site>> = {};
	const work = async () => {
		for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) sites[name] = await start(name);
	};
	await Promise.all([work(), work()]);
	project.provide('sites', sites as Record<SiteName, Site>);
}

export async function teardown(): Promise<void> {
	await Promise.all(previews.map((preview) => preview.close()));
	rmSync(parent, { recursive: true, force: true });
}

async function start(name: SiteName): Promise<Site> {
	const root = await makeKnowledgeBase(name, parent);
	await buildSite(root);
	const preview = await previewSite(root);
	previews.push(preview);
	return { address: preview.address, folder: join(root, 'dist') };
}
