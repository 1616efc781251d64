import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'rolldown';
import { openCompiledCache } from '#store/compiled-cache';
import { packageFolder } from '#store/package-version';
import { findProgram, PROGRAM_ENTRIES, programStamp } from '#store/program-files';

/** What is native, finds files beside its own, or is loaded by few commands and takes long to load. */
const LEFT_OUTSIDE = [
	'@inquirer/prompts',
	'astro',
	'chokidar',
	'garu-ko',
	'pagefind',
	'proper-lockfile',
	'rolldown',
	'sharp',
	'tinypool',
	'write-file-atomic',
];

/** Compiles the program into a few files, for the next commands to start sooner. Does nothing where that was done. */
export async function compileProgram(): Promise<void> {
	if (findProgram() !== undefined) return;
	const stamp = programStamp();
	const folder = mkdtempSync(join(tmpdir(), 'odapnote-program-'));
	try {
		await build({
			cwd: packageFolder,
			input: Object.fromEntries(PROGRAM_ENTRIES.map((entry) => [basename(entry), `src/${entry}.ts`])),
			external: new RegExp(`^(?:${LEFT_OUTSIDE.join('|')})(?:/|$)`),
			platform: 'node',
			plugins: [keepAddresses()],
			logLevel: 'silent',
			output: {
				dir: folder,
				entryFileNames: '[name].mjs',
				chunkFileNames: '[name]-[hash].mjs',
				sourcemap: true,
				// It is moved after that.
				sourcemapPathTransform: (path, map) => resolve(dirname(map), path),
			},
		});
		openCompiledCache('program').keep(stamp, folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Files that a module names by its own address lie beside its source. */
function keepAddresses(): Plugin {
	const sources = join(packageFolder, 'src');
	return {
		name: 'odapnote:addresses',
		transform: (code, id) =>
			id.startsWith(sources) && code.includes('import.meta.url')
				? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
				: null,
	};
}
