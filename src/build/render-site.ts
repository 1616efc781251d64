import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { openTemplates } from '#build/templates/open-templates';
import type { SiteLibrary } from '#domain/library/hand-over';
import { renderFiles } from './render-files.ts';
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

async function copyFiles(from: string, to: string): Promise<void> {
	const entries = await readdir(from, { recursive: true, withFileTypes: true });
	for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
		const folder = join(to, relative(from, parentPath));
		await mkdir(folder, { recursive: true });
		await copyFile(join(parentPath, name), join(folder, name)).catch((error) => {
			// Node names where it is from.
			throw Object.assign(error, { path: join(folder, name) });
		});
	}
}
