import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from './measure.ts';

const SOURCE = fileURLToPath(new URL('./peers/starlight/', import.meta.url));

/**
 * Installs Starlight in a folder of its own and gives it the postmortems of a knowledge base as pages.
 * @param putAway Makes what an earlier run left disappear.
 */
export function prepareStarlight(
	folder: string,
	knowledgeBase: string,
	putAway: (path: string) => void,
): Program {
	mkdirSync(folder, { recursive: true });
	for (const name of ['package.json', 'package-lock.json', 'astro.config.mjs', 'src']) {
		cpSync(join(SOURCE, name), join(folder, name), { recursive: true });
	}
	execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
	cpSync(join(knowledgeBase, 'postmortems'), join(folder, 'src', 'content', 'docs'), { recursive: true });
	return {
		cwd: folder,
		command: [join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
		prepare: () => {
			for (const name of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
				putAway(join(folder, name));
			}
		},
	};
}
