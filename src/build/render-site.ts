import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { openTemplates } from '#build/templates/open-templates';
import type { PageScan } from '#build/verify/scan-html';
import { renderFiles } from './render-files.ts';
import type { WarmPages } from './warm/warm-pages.ts';

/** A site whose templates are being made ready: its pages are rendered as soon as there is a library, or never. */
export interface StartedSite {
	/**
	 * Writes every page, script and style sheet.
	 * @param onWritten Called with the path in the site of each page that is finished.
	 * @param onTaken Called with that of each page that was taken from the last site.
	 * @throws when a page cannot be rendered or written.
	 */
	render(
		pages: WarmPages,
		onWritten: (path: string) => void,
		onTaken: (path: string, scan: PageScan) => void,
	): Promise<void>;
}

/** Begins a site, and touches nothing but `outDir`. */
export function startSite(outDir: string): StartedSite {
	const opened = openTemplates();
	// Whoever asks for the pages learns of a fault, and nobody before.
	opened.catch(() => {});
	return {
		render: async (pages, onWritten, onTaken) => {
			const { assets, siteFiles } = await opened;
			await copyFiles(assets, outDir);
			const files = await pages.list(siteFiles);
			const made = files.map((file) => ({ path: file.path, render: () => pages.make(file, onTaken) }));
			await renderFiles(made, outDir, onWritten);
		},
	};
}

async function copyFiles(from: string, to: string): Promise<void> {
	const entries = await readdir(from, { recursive: true, withFileTypes: true });
	for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
		const folder = join(to, relative(from, parentPath));
		await mkdir(folder, { recursive: true });
		await copyFile(join(parentPath, name), join(folder, name));
	}
}
