import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { SiteFile } from '#site/entry';
import { openTemplates } from './open-templates.ts';
import { provideLibrary } from './site-library.ts';

/** A site whose templates are being made ready: its pages are rendered as soon as there is a library, or never. */
export interface StartedSite {
	/**
	 * Writes every page, script and style sheet.
	 * @param onWritten Called with the path in the site of each page that is finished.
	 * @throws when a page cannot be rendered or written.
	 */
	render(library: SiteLibrary, onWritten: (path: string) => void): Promise<void>;
	/** Ends without a page. What was written until then stays. */
	abandon(): Promise<void>;
}

/** While so many pages are being written, no further one is rendered. */
const MOST_WRITES = 32;

/** Begins a site that will be served at `base`, and touches nothing but `outDir`. */
export function startSite(base: string, outDir: string): StartedSite {
	const controller = new AbortController();
	const opened = openTemplates(base, controller.signal);
	const loaded = opened.then((templates) => templates.load());
	// Whoever asks for the pages learns of a fault, and nobody before.
	loaded.catch(() => {});
	return {
		render: async (library, onWritten) => {
			provideLibrary(library);
			const [{ assets }, { siteFiles }] = await Promise.all([opened, loaded]);
			await copyFiles(assets, outDir);
			await renderFiles(await siteFiles(), outDir, onWritten);
		},
		abandon: async () => {
			controller.abort();
			await opened.then(
				({ discard }) => discard(),
				() => {},
			);
		},
	};
}

/** @throws too where two pages would be one file: the second would take the first one's place without a word. */
async function renderFiles(
	files: readonly SiteFile[],
	outDir: string,
	onWritten: (path: string) => void,
): Promise<void> {
	const paths = new Set<string>();
	const writes = new Set<Promise<void>>();
	const failures: unknown[] = [];
	try {
		for (const { path, render } of files) {
			if (failures.length > 0) break;
			if (paths.has(path)) throw new Error(`Two pages of the site are \`${path}\`.`);
			paths.add(path);
			const bytes = await render();
			while (writes.size >= MOST_WRITES) await Promise.race(writes);
			const write = writeInto(join(outDir, path), bytes)
				.then(() => onWritten(path))
				.catch((error) => void failures.push(error))
				.finally(() => writes.delete(write));
			writes.add(write);
		}
	} finally {
		// What still writes cannot be cleared away.
		await Promise.all(writes);
	}
	if (failures.length > 0) throw failures[0];
}

async function copyFiles(from: string, to: string): Promise<void> {
	const entries = await readdir(from, { recursive: true, withFileTypes: true });
	for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
		const folder = join(to, relative(from, parentPath));
		await mkdir(folder, { recursive: true });
		await copyFile(join(parentPath, name), join(folder, name));
	}
}

async function writeInto(path: string, bytes: Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, bytes);
}
