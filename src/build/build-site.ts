import { join } from 'node:path';
import { expectationOf } from '#build/verify/expectation';
import type { SiteFault } from '#build/verify/site-fault';
import { type Audience, postmortemsFor } from '#domain/audience';
import type { CardPrinter, SiteLibrary } from '#domain/library/hand-over';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { type LoadedKnowledgeBase, readKnowledgeBase } from '#store/read-knowledge-base';
import { brokenImages } from './broken-images.ts';
import { type CheckedKnowledgeBase, checkLoaded } from './checked.ts';
import { makeSite } from './make-site.ts';
import { discardOutput, prepareOutput, swapOutput } from './output-folder.ts';
import type { StartedSite } from './render-site.ts';
import { makeSiteLibrary } from './site-library.ts';
import type { StartedIndex } from './start-index.ts';

export interface SiteOptions {
	/** `YYYY-MM-DD`; by default the day it is. */
	readonly today?: string;
	readonly audience: Audience;
}

/** What became of a site. Unless it was `built`, the last one stays. */
export type BuildOutcome = { readonly checked: CheckedKnowledgeBase } & (
	| { readonly kind: 'built'; readonly cards?: CardPrinter }
	| { readonly kind: 'errors' }
	| { readonly kind: 'refused'; readonly faults: readonly SiteFault[] }
);

/**
 * Checks everything, makes the site beside the old one, verifies it, and only then puts it in place.
 * @param onChecked Is told what was found before the pages are made.
 */
export async function buildSite(
	folder: KnowledgeBaseFolder,
	target: string,
	{ today, audience }: SiteOptions,
	onChecked: (checked: CheckedKnowledgeBase) => Promise<void>,
): Promise<BuildOutcome> {
	const output = prepareOutput(target);
	const { startSite } = await import('./render-site.ts');
	let site: StartedSite | undefined;
	let index: StartedIndex | undefined;
	try {
		const loaded = await readKnowledgeBase(folder, () => {
			site = startSite(output.next);
		});
		index = await indexOf(loaded, audience, output.next);
		const checked = checkLoaded(loaded, today, { notes: false });
		await onChecked(checked);
		if (checked.diagnostics.some(({ severity }) => severity === 'error')) return { kind: 'errors', checked };
		site ??= startSite(output.next);
		const library = await withCards(await makeSiteLibrary(folder, checked, { audience }), folder);
		const broken = await brokenImages(library.images);
		if (broken.length > 0) return { kind: 'refused', checked, faults: broken };
		const expectation = expectationOf(checked, audience);
		const faults = await makeSite({ index, site, library, expectation }, output.next);
		if (faults.length > 0) return { kind: 'refused', checked, faults };
		swapOutput(output);
		return { kind: 'built', checked, ...(library.cards && { cards: library.cards }) };
	} finally {
		await index?.abandon();
		discardOutput(output);
	}
}

/** Cards are made where `kb.yaml` asks for them, and pages can name their address. */
async function withCards(library: SiteLibrary, { state }: KnowledgeBaseFolder): Promise<SiteLibrary> {
	const { cards, url } = library.knowledgeBase;
	if (!cards || url === undefined) return library;
	const { openCardPrinter } = await import('./card-printer.ts');
	return { ...library, cards: await openCardPrinter(join(state, 'cache', 'cards')) };
}

/** The search index takes as long as the pages: it is begun before the checks, and written only after them. */
async function indexOf(
	loaded: LoadedKnowledgeBase,
	audience: Audience,
	outDir: string,
): Promise<StartedIndex> {
	const { startIndex } = await import('./start-index.ts');
	const published = postmortemsFor(audience, loaded).filter(({ status }) => status !== 'draft');
	return startIndex(published, loaded.knowledgeBase, join(outDir, 'pagefind'));
}
