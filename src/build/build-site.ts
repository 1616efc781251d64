import { join } from 'node:path';
import { expectationOf } from '#build/verify/expectation';
import type { SiteFault } from '#build/verify/site-fault';
import { type Audience, postmortemsFor } from '#domain/audience';
import type { CardPrinter, SiteLibrary } from '#domain/library/hand-over';
import { joined } from '#domain/library/once';
import type { Postmortem } from '#domain/postmortem';
import type { Language } from '#domain/text/localised';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { findOwnConfig } from '#store/own-checks/find-own-config';
import { OwnChecks } from '#store/own-checks/own-checks';
import { parseReadFiles, type ReadFiles, readFiles } from '#store/read-knowledge-base';
import { brokenImages } from './broken-images.ts';
import { type CheckedKnowledgeBase, checkWithOwn } from './checked.ts';
import { countEntries, type EntryCounts } from './count-entries.ts';
import { makeSite } from './make-site.ts';
import { discardOutput, type OutputFolder, openOutput, startOutput, swapOutput } from './output-folder.ts';
import type { StartedSite } from './render-site.ts';
import { makeSiteLibrary } from './site-library.ts';
import type { StartedIndex } from './start-index.ts';
import { resolveToday } from './today.ts';
import { keptIndex } from './warm/kept-index.ts';
import { isUntouched, LastSite } from './warm/last-site.ts';
import { notedPostmortem } from './warm/noted-postmortem.ts';
import { NO_RECORDS, type PageRecords } from './warm/page-records.ts';
import { Readings } from './warm/readings.ts';
import { indexKey, type SiteKey, siteKey } from './warm/site-key.ts';
import { readPageRecords, readSiteRecord, type SiteRecord, writeSiteRecord } from './warm/site-record.ts';
import { type Stamp, stampsOf } from './warm/stamp.ts';
import { WarmPages } from './warm/warm-pages.ts';

export interface SiteOptions {
	/** `YYYY-MM-DD`; by default the day it is. */
	readonly today?: string;
	readonly audience: Audience;
	/** The folder of the `odap.config.js` that judges; by default the knowledge base's own. */
	readonly config?: string;
}

/** What became of a site. Unless it was `built`, the last one stays; `unchanged`, because it would be the same again. */
export type BuildOutcome = { readonly language: Language; readonly counts: EntryCounts } & (
	| { readonly kind: 'built'; readonly cards?: CardPrinter }
	| { readonly kind: 'unchanged'; readonly warnings: number }
	| { readonly kind: 'errors' }
	| { readonly kind: 'refused'; readonly faults: readonly SiteFault[] }
);

/**
 * Checks everything, makes the site beside the old one, verifies it, and only then puts it in place. Where nothing has
 * changed since the last one, that is left as it is.
 * @param onChecked Is told what was found before the pages are made.
 */
export async function buildSite(
	folder: KnowledgeBaseFolder,
	target: string,
	options: SiteOptions,
	onChecked: (checked: CheckedKnowledgeBase) => Promise<void>,
): Promise<BuildOutcome> {
	const output = openOutput(target);
	const files = await readFiles(folder);
	const { language, timezone } = files.settings.knowledgeBase;
	const today = resolveToday(options.today, timezone);
	const { config = folder.root } = options;
	// What a team's code looks at is not in the key: its checks are run each time.
	const hasOwnCode = findOwnConfig(config) !== undefined;
	const key = await siteKey(folder.root, files, { audience: options.audience, today, hasOwnCode });
	const last = readSiteRecord(folder.state, target);
	if (!hasOwnCode && last?.key === key.value && isUntouched(target, last))
		return { kind: 'unchanged', language, ...last };
	const settings = { ...options, config, today };
	const made = await makeAnew(folder, output, files, settings, onChecked, last);
	if (made.kind === 'built') await Promise.all([record(folder, target, key, made), made.isCleared]);
	return { language, counts: countEntries(made.checked), ...made };
}

type Made = { readonly checked: CheckedKnowledgeBase } & (
	| ({ readonly kind: 'built'; readonly cards?: CardPrinter } & Remade)
	| { readonly kind: 'errors' }
	| { readonly kind: 'refused'; readonly faults: readonly SiteFault[] }
);

/** What the next build has to know of a site. */
interface Remade {
	readonly index: string;
	readonly pages: PageRecords;
	/** Of what was taken from the last site. */
	readonly taken: ReadonlyMap<string, Stamp>;
	/** The last site is gone. */
	readonly isCleared: Promise<void>;
}

async function makeAnew(
	folder: KnowledgeBaseFolder,
	output: OutputFolder,
	files: ReadFiles,
	{ today, audience, config }: Required<SiteOptions>,
	onChecked: (checked: CheckedKnowledgeBase) => Promise<void>,
	record: SiteRecord | undefined,
): Promise<Made> {
	startOutput(output);
	const { startSite } = await import('./render-site.ts');
	let site: StartedSite | undefined;
	let index: StartedIndex | undefined;
	const ownChecks = new OwnChecks(config);
	const last = new LastSite(
		output,
		record?.stamps ?? new Map(),
		record ? readPageRecords(folder.state, output.target) : NO_RECORDS,
	);
	try {
		const loaded = await parseReadFiles(folder, files, () => {
			site = startSite(output.next);
		});
		const published = postmortemsFor(audience, loaded).filter(({ status }) => status !== 'draft');
		const indexed = indexKey(published, loaded.knowledgeBase);
		const { startIndex } = await import('./start-index.ts');
		// It takes as long as the pages: it is begun before the checks, and written only after them.
		const start = () => startIndex(published, loaded.knowledgeBase, join(output.next, 'pagefind'));
		index = record?.index === indexed ? keptIndex(last, start) : start();
		const checked = await checkWithOwn(loaded, today, ownChecks, { notes: false });
		await onChecked(checked);
		if (checked.diagnostics.some(({ severity }) => severity === 'error')) return { kind: 'errors', checked };
		site ??= startSite(output.next);
		const readings = new Readings();
		const asShown = (each: Postmortem) => notedPostmortem(each, readings);
		const made = await makeSiteLibrary(folder, checked, { audience, asShown });
		const library = await withCards(made, folder);
		const broken = await brokenImages(library.images);
		if (broken.length > 0) return { kind: 'refused', checked, faults: broken };
		const expectation = expectationOf(checked, audience);
		const pages = new WarmPages(library, last, readings);
		const { faults, scans } = await makeSite({ index, site, library, pages, expectation }, output.next);
		if (faults.length > 0) return { kind: 'refused', checked, faults };
		const isCleared = swapOutput(output);
		const { taken } = last;
		const known = { index: indexed, pages: pages.recordsWith(scans), taken, isCleared };
		return { kind: 'built', checked, ...known, ...(library.cards && { cards: library.cards }) };
	} finally {
		await ownChecks.close();
		await index?.abandon();
		discardOutput(output);
	}
}

/** A site with cards is made anew each time: what this machine has fonts for is not in its key. */
async function record(
	{ state }: KnowledgeBaseFolder,
	target: string,
	key: SiteKey,
	{ checked, index, pages, taken }: { readonly checked: CheckedKnowledgeBase } & Remade,
): Promise<void> {
	if (checked.knowledgeBase.cards || !(await key.isStillTrue())) return;
	const warnings = checked.diagnostics.filter(({ severity }) => severity === 'warning').length;
	const counts = countEntries(checked);
	// What was written to while it was taken is not as it was made.
	const stamps = new Map([...stampsOf(target), ...taken]);
	await writeSiteRecord(state, target, { key: key.value, index, counts, warnings, stamps }, pages);
}

/** Cards are made where `kb.yaml` asks for them, and pages can name their address. */
async function withCards(library: SiteLibrary, { state }: KnowledgeBaseFolder): Promise<SiteLibrary> {
	const { cards, url } = library.knowledgeBase;
	if (!cards || url === undefined) return library;
	const { openCardPrinter } = await import('./card-printer.ts');
	return joined(library, { cards: await openCardPrinter(join(state, 'cache', 'cards')) });
}
