import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Phrase, phrase } from '#domain/text/phrase';
import { findLeaks } from './find-leaks.ts';
import { type PageScans, ScanTexts } from './packed-scans.ts';
import { cssResources, type PageScan, scanHtml } from './scan-html.ts';
import { resolverOf } from './site-address.ts';
import type { SiteFault } from './site-fault.ts';
import { listSite, type SiteFiles } from './site-files.ts';
import type { TextSign } from './text-sign.ts';

/** What a site must keep before it may replace the last one. */
export interface Expectation {
	/** Ids of the published postmortems. */
	readonly published: readonly string[];
	/** Ids at which a page says where a postmortem is now, or that it is published no more. */
	readonly gone: readonly string[];
	/** The path the site is served under: begins and ends with `/`. */
	readonly base: string;
	/** The site's own address, where it is known. */
	readonly url?: string | undefined;
	/** Signs of drafts and of internal parts, which no file may hold. */
	readonly hiddenSigns: readonly TextSign[];
}

/**
 * Checks a built site: one page with a heading for each published postmortem, and each that is gone, and no other, links and anchors that
 * lead somewhere, nothing fetched from another origin, nothing of what is kept back. Empty means that it may be published.
 */
export function verifySite(folder: string, expectation: Expectation): SiteFault[] {
	return new SiteVerifier(folder, expectation).faults();
}

/** `verifySite` for a site of which the last pages are still written: what is finished can be looked through. */
export class SiteVerifier {
	readonly #folder: string;
	readonly #expectation: Expectation;
	readonly #texts = new ScanTexts();
	readonly #pages = new Map<string, { readonly stamp: string; readonly scan: PageScan }>();

	constructor(folder: string, expectation: Expectation) {
		this.#folder = folder;
		this.#expectation = expectation;
	}

	/** Takes what another verification saw in a page, which has not changed since. */
	keep(path: string, scan: PageScan): void {
		this.#pages.set(path, { stamp: this.#stampOf(path), scan });
	}

	/** What was seen in each page of the finished site. */
	scans(): PageScans {
		return new Map([...this.#pages].map(([path, { scan }]) => [path, scan]));
	}

	/** Looks through a file that is whole, by its path in the folder. */
	lookAhead(path: string): void {
		if (isPage(path)) this.#scan(path);
	}

	/** The faults of the finished site. A page that has changed since it was looked through is looked through again. */
	faults(): SiteFault[] {
		const files = listSite(this.#folder);
		const pages = new Map(files.paths.filter(isPage).map((path) => [path, this.#scan(path)]));
		return [
			...checkPages(files, pages, [...this.#expectation.published, ...this.#expectation.gone]),
			...checkAddresses(files, pages, this.#expectation),
			...findLeaks(files, this.#expectation.hiddenSigns),
		];
	}

	#scan(path: string): PageScan {
		// Before the page is read: what is written after that changes the stamp.
		const stamp = this.#stampOf(path);
		const known = this.#pages.get(path);
		if (known?.stamp === stamp) return known.scan;
		const scan = this.#texts.keep(scanHtml(readFileSync(join(this.#folder, path), 'utf8')));
		this.#pages.set(path, { stamp, scan });
		return scan;
	}

	#stampOf(path: string): string {
		const { size, mtimeMs } = statSync(join(this.#folder, path));
		return `${size} ${mtimeMs}`;
	}
}

function isPage(path: string): boolean {
	return path.endsWith('.html');
}

function checkPages(
	files: SiteFiles,
	pages: ReadonlyMap<string, PageScan>,
	ids: readonly string[],
): SiteFault[] {
	const expected = new Set(ids.map((id) => `postmortems/${id}/index.html`));
	const built = files.paths.filter((path) => /^postmortems\/[^/]+\/index\.html$/.test(path));
	const missing = [...expected].filter((path) => !pages.has(path));
	const surplus = built.filter((path) => !expected.has(path.normalize('NFC')));
	const empty = [...pages].flatMap(([path, { headings }]) => (headings === 1 ? [] : [path]));
	return [
		...missing.map((path) => fault(path, phrase('verifySite.checkPages'))),
		...surplus.map((path) => fault(path, phrase('verifySite.pageNoPublished'))),
		...empty.map((path) => fault(path, phrase('verifySite.pageWithoutOne'))),
	];
}

function checkAddresses(
	files: SiteFiles,
	pages: ReadonlyMap<string, PageScan>,
	{ base, url }: Expectation,
): SiteFault[] {
	const resolve = resolverOf({
		base,
		url,
		paths: new Set(files.paths),
		anchorsOf: (path) => pages.get(path)?.anchors,
	});
	const faults: SiteFault[] = [];
	for (const [path, { links, resources }] of pages) {
		for (const link of links) if (resolve(path, link) === 'broken') faults.push(broken(path, link));
		for (const it of resources) faults.push(...resourceFault(path, it, resolve(path, it)));
	}
	for (const path of files.paths.filter((it) => it.endsWith('.css'))) {
		for (const it of cssResources(files.read(path).toString('utf8'))) {
			faults.push(...resourceFault(path, it, resolve(path, it)));
		}
	}
	return faults;
}

function resourceFault(path: string, address: string, answer: 'found' | 'broken' | 'foreign'): SiteFault[] {
	if (answer === 'broken') return [broken(path, address)];
	if (answer === 'found') return [];
	return [fault(path, phrase('verifySite.resourceFault', address))];
}

function broken(path: string, address: string): SiteFault {
	return fault(path, phrase('verifySite.broken', address));
}

function fault(path: string, message: Phrase): SiteFault {
	return { path, message };
}
