import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import lockfile from 'proper-lockfile';
import { packageFolder, templatesFolder } from '#store/package-version';
import { sourceVersion } from '#store/source-version';
import { withoutMachinePaths } from './machine-paths.ts';
import { TEMPLATE_FOLDERS } from './template-folders.ts';

const ASTRO_BUILD = fileURLToPath(new URL('./astro-build.ts', import.meta.url));

/** Says in the compiled templates of which source they were made. */
const VERSION_FILE = 'source-version';

/** One that waits longer than a compilation takes waits for a process that is gone. */
const WAITING = { retries: { retries: 600, minTimeout: 100, maxTimeout: 200, factor: 1 }, stale: 60_000 };

/**
 * Compiles the pages below `src/site` to `compiled/templates`, which takes seconds; nothing where they are compiled
 * from the very source that is there.
 * @throws what Astro says where they cannot be compiled. What was compiled before stays.
 */
export async function compileTemplates(): Promise<void> {
	if (isCompiledFrom(sourceVersion(TEMPLATE_FOLDERS))) return;
	mkdirSync(dirname(templatesFolder), { recursive: true });
	const release = await lockfile.lock(dirname(templatesFolder), WAITING);
	try {
		const version = sourceVersion(TEMPLATE_FOLDERS);
		if (!isCompiledFrom(version)) await compileFrom(version);
	} finally {
		await release();
	}
}

function isCompiledFrom(version: string): boolean {
	const file = join(templatesFolder, VERSION_FILE);
	return existsSync(file) && readFileSync(file, 'utf8') === version;
}

async function compileFrom(version: string): Promise<void> {
	if (/[#?]/.test(packageFolder))
		// Vite, on which Astro rests, takes what follows these signs for no part of a path.
		throw new Error(
			`Unexpected \`#\` or \`?\` in \`${packageFolder}\`: from there no page can be compiled. Move it to a path without these signs.`,
		);
	// Below the package's own path, which may hold signs that mean something in an address, Vite loses style sheets.
	const work = mkdtempSync(join(tmpdir(), 'odapnote-templates-'));
	const next = `${templatesFolder}.next`;
	try {
		await runAstro(work);
		const compiled = join(work, 'compiled');
		withoutMachinePaths(compiled, [work, packageFolder]);
		writeFileSync(join(compiled, VERSION_FILE), version);
		for (const each of [next, templatesFolder]) rmSync(each, { recursive: true, force: true });
		cpSync(compiled, next, { recursive: true });
		renameSync(next, templatesFolder);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

async function runAstro(work: string): Promise<void> {
	try {
		await promisify(execFile)(process.execPath, [ASTRO_BUILD, work], {
			cwd: work,
			// Neither a test runner's mode nor a question to a server.
			env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
		});
	} catch (error) {
		const { stderr } = error as { readonly stderr?: string };
		throw stderr ? new Error(stderr.trim(), { cause: error }) : error;
	}
}
