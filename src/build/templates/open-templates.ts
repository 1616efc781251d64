import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Misuse } from '#cli/misuse';
import type { siteFiles } from '#site/entry';
import { openCompiledCache } from '#store/compiled-cache';
import { packageFolder, sourceVersion } from '#store/package-version';
import { writeRefusal } from '#store/write-refusal';

/** The site's templates, compiled for a base. */
export interface Templates {
	/** What is served as it is: scripts and style sheets. */
	readonly assets: string;
	/** The program that renders pages, see `entry.ts`. */
	load(): Promise<{ readonly siteFiles: typeof siteFiles }>;
	/** Deletes what was not kept. */
	discard(): void;
}

const COMPILER = fileURLToPath(new URL('./compile-templates.ts', import.meta.url));

/** What decides what the templates are compiled to. */
const TEMPLATE_FOLDERS = ['schemas', 'src'];

/**
 * Finds the templates that an earlier build compiled, or compiles them, which takes seconds. They do not depend on any
 * postmortem, and on nothing in `kb.yaml` but `base`.
 * @throws what Astro says where they cannot be compiled, or the reason of the signal.
 */
export async function openTemplates(base: string, signal?: AbortSignal): Promise<Templates> {
	const version = sourceVersion(TEMPLATE_FOLDERS, base);
	const cache = openCompiledCache('templates');
	const kept = cache.find(version);
	if (kept !== undefined) return templatesIn(kept, () => {});
	const folder = mkdtempSync(join(tmpdir(), 'odapnote-templates-'));
	const discard = () => rmSync(folder, { recursive: true, force: true });
	try {
		await compile(base, folder, signal);
		const compiled = join(folder, 'compiled');
		const keptNow = cache.keep(version, compiled);
		if (keptNow === undefined) return templatesIn(compiled, discard);
		discard();
		return templatesIn(keptNow, () => {});
	} catch (error) {
		const refusal = writeRefusal(folder);
		discard();
		throw signal?.aborted ? error : (refusal ?? error);
	}
}

async function compile(base: string, folder: string, signal: AbortSignal | undefined): Promise<void> {
	if (/[#?]/.test(packageFolder)) throw unreadablePath();
	try {
		await promisify(execFile)(process.execPath, [COMPILER, base, folder], {
			cwd: folder,
			// Neither a test runner's mode nor a question to a server.
			env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
			// What is stopped writes no more.
			killSignal: 'SIGKILL',
			...(signal === undefined ? {} : { signal }),
		});
	} catch (error) {
		const { stderr } = error as { readonly stderr?: string };
		throw stderr ? new Error(stderr.trim(), { cause: error }) : error;
	}
}

/** Vite, on which Astro rests, takes what follows these signs for no part of a path. */
function unreadablePath(): Misuse {
	return new Misuse({
		en: `Unexpected \`#\` or \`?\` in \`${packageFolder}\`, the folder of odapnote itself: from there its pages cannot be compiled. Move it to a path without these signs.`,
		ko: `odapnote가 있는 폴더의 경로 \`${packageFolder}\`에 \`#\`이나 \`?\`가 있어 페이지를 컴파일할 수 없습니다. 이 기호가 없는 경로로 옮기세요.`,
	});
}

function templatesIn(folder: string, discard: () => void): Templates {
	return {
		assets: join(folder, 'client'),
		load: () => import(pathToFileURL(join(folder, 'server', 'entry.mjs')).href),
		discard,
	};
}
