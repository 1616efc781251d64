import type { PageScans } from '#build/verify/packed-scans';
import type { PageScan } from '#build/verify/scan-html';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { SiteFile } from '#site/entry';
import { programVersion } from '#store/program-version';
import { Digests, digestOf } from './digests.ts';
import type { LastSite } from './last-site.ts';
import type { PageRecord, PageRecords } from './page-records.ts';
import type { Reading, Readings } from './readings.ts';
import { isDerived, TrackedLibrary } from './tracked-library.ts';

/** Makes the files of a site, and takes from the last one those that would be the same again. */
export class WarmPages {
	/** To be handed to the pages. */
	readonly library: SiteLibrary;
	readonly #records = new Map<string, PageRecord>();
	readonly #tracked: TrackedLibrary;
	readonly #readings: Readings;
	readonly #digests: Digests;
	readonly #last: LastSite;
	/** What is the same for every page. */
	readonly #settled: string;
	#source = '';

	/** @param readings is told, too, what is asked of the library's postmortems. */
	constructor(library: SiteLibrary, last: LastSite, readings: Readings) {
		this.#readings = readings;
		this.#digests = new Digests(library.postmortems);
		this.#tracked = new TrackedLibrary(library, this.#digests, readings);
		this.library = this.#tracked.library;
		this.#last = last;
		const { knowledgeBase, look, folder } = library;
		const same = [process.version, programVersion(), this.#digests.of([knowledgeBase, look, folder])];
		this.#settled = digestOf(JSON.stringify(same));
	}

	/** Asks for all files of the site. What is handed to them follows from what is asked meanwhile. */
	async list(siteFiles: (library: SiteLibrary) => Promise<SiteFile[]>): Promise<SiteFile[]> {
		const { value, readings } = await this.#readings.whatIsRead(() => siteFiles(this.library));
		const { postmortems, today } = this.library;
		const given = this.#digestsOf(readings.filter((each) => !isDerived(each)));
		// What cannot be known is no source of anything: no text is the digest of it.
		if (given !== undefined)
			this.#source = digestOf(JSON.stringify([this.#settled, today, this.#digests.of(postmortems), given]));
		return value;
	}

	/**
	 * The bytes of a file, or undefined where it was taken from the last site and lies in the new one.
	 * @param onTaken Is told what a verification saw in a page that was taken.
	 */
	async make(
		file: SiteFile,
		onTaken: (path: string, scan: PageScan) => void,
	): Promise<Uint8Array | undefined> {
		const known = this.#last.pages.files.get(file.path);
		if (known && this.#isSame(file, known) && this.#last.take(file.path)) {
			this.#records.set(file.path, known);
			const scan = this.#last.pages.scans.get(file.path);
			if (scan) onTaken(file.path, scan);
			return undefined;
		}
		const { value, readings } = await this.#readings.whatIsRead(() => file.render());
		const derived = this.#derived(file, readings);
		const given = this.#given(file, readings);
		if (derived !== undefined && given !== undefined)
			this.#records.set(file.path, { derived, given, readings });
		return value;
	}

	/** What is to be kept, with what a verification saw in each page. */
	recordsWith(scans: PageScans): PageRecords {
		return { source: this.#source, files: this.#records, scans };
	}

	#isSame(file: SiteFile, { derived, given, readings }: PageRecord): boolean {
		if (given !== this.#given(file, readings)) return false;
		const isAllDerivedSame = this.#source !== '' && this.#source === this.#last.pages.source;
		return isAllDerivedSame || derived === this.#derived(file, readings);
	}

	#derived({ path, props }: SiteFile, readings: readonly Reading[]): string | undefined {
		const handed = this.#digests.of(props);
		const read = this.#digestsOf(readings.filter(isDerived));
		if (handed === undefined || read === undefined) return undefined;
		return digestOf(JSON.stringify([this.#settled, path, handed, read]));
	}

	#given({ path }: SiteFile, readings: readonly Reading[]): string | undefined {
		const read = this.#digestsOf(readings.filter((each) => !isDerived(each)));
		return read && digestOf(JSON.stringify([path, read]));
	}

	#digestsOf(readings: readonly Reading[]): readonly (readonly [Reading, string])[] | undefined {
		const digests: [Reading, string][] = [];
		for (const reading of readings) {
			const digest = this.#tracked.digestOf(reading);
			if (digest === undefined) return undefined;
			digests.push([reading, digest]);
		}
		return digests;
	}
}
