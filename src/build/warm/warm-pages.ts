import type { PageScan } from '#build/verify/scan-html';
import type { PageScans } from '#build/verify/verify-site';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { SiteFile } from '#site/entry';
import { programVersion } from '#store/program-version';
import { Digests, digestOf } from './digests.ts';
import type { LastSite } from './last-site.ts';
import type { PageRecord } from './page-records.ts';
import type { Reading, Readings } from './readings.ts';
import { TrackedLibrary } from './tracked-library.ts';

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

	/**
	 * The bytes of a file, or undefined where it was taken from the last site and lies in the new one.
	 * @param onTaken Is told what a verification saw in a page that was taken.
	 */
	async make(
		file: SiteFile,
		onTaken: (path: string, scan: PageScan) => void,
	): Promise<Uint8Array | undefined> {
		const known = this.#last.pages.get(file.path);
		if (known && known.key === this.#keyOf(file, known.readings) && this.#last.take(file.path)) {
			this.#records.set(file.path, known);
			if (known.scan) onTaken(file.path, known.scan);
			return undefined;
		}
		const { value, readings } = await this.#readings.whatIsRead(() => file.render());
		const key = this.#keyOf(file, readings);
		if (key !== undefined) this.#records.set(file.path, { key, readings });
		return value;
	}

	/** What is to be kept, with what a verification saw in each page. */
	recordsWith(scans: PageScans): Map<string, PageRecord> {
		return new Map(
			[...this.#records].map(([path, record]) => {
				const scan = scans.get(path);
				return [path, scan ? { ...record, scan } : record];
			}),
		);
	}

	#keyOf({ path, props }: SiteFile, readings: readonly Reading[]): string | undefined {
		const read = readings.map((reading) => [reading, this.#tracked.digestOf(reading)]);
		const handed = this.#digests.of(props);
		if (handed === undefined || read.some(([, digest]) => digest === undefined)) return undefined;
		return digestOf(JSON.stringify([this.#settled, path, handed, read]));
	}
}
