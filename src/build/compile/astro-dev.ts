// `npm run dev:site`: Astro's own server, which shows at once what is edited in `src/site`. For work on the templates
// alone: it knows no search and no images, and reads the postmortems of this repository, or of a folder, once.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dev } from 'astro';
import { checkKnowledgeBase } from '#build/checked';
import { makeSiteLibrary } from '#build/site-library';
import { provideLibrary } from '#site/library';
import { findKnowledgeBase } from '#store/knowledge-base-folder';
import { astroConfig } from './astro-config.ts';

const [root = '.'] = process.argv.slice(2);
Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' });
const folder = findKnowledgeBase(root);
if (folder === undefined) throw new Error(`Unexpected folder ${root}, expected a knowledge base.`);
const library = await makeSiteLibrary(folder, await checkKnowledgeBase(folder, undefined), {
	audience: 'internal',
	drafts: true,
});
provideLibrary(library);
const state = mkdtempSync(join(tmpdir(), 'odapnote-site-'));
mkdirSync(join(state, 'astro'));
const { base } = library.knowledgeBase;
const server = await dev({ ...astroConfig({ state, outDir: join(state, 'out') }), base, logLevel: 'error' });
for (const address of server.resolvedUrls.local) process.stdout.write(`${new URL(base, address).href}\n`);
