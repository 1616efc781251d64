import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from './measure.ts';

const SOURCE = fileURLToPath(new URL('./peers/hugo/', import.meta.url));
const PAGEFIND = fileURLToPath(new URL('../node_modules/pagefind/lib/runner/bin.cjs', import.meta.url));

/**
 * Gives the postmortems of a knowledge base to Hugo, with Pagefind behind it; undefined where this machine has no Hugo.
 * @param putAway Makes what an earlier run left disappear.
 */
export function prepareHugo(
	folder: string,
	knowledgeBase: string,
	putAway: (path: string) => void,
): Program | undefined {
	if (spawnSync('hugo', ['version']).status !== 0) return undefined;
	cpSync(SOURCE, folder, { recursive: true });
	cpSync(join(knowledgeBase, 'postmortems'), join(folder, 'content', 'postmortems'), { recursive: true });
	return {
		command: [join(folder, 'build.mjs'), folder, PAGEFIND],
		prepare: () => putAway(join(folder, 'public')),
	};
}
