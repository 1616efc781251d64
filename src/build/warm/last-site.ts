import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageRecords } from './page-records.ts';
import type { SiteRecord } from './site-record.ts';
import { type Stamp, stampOf, stampsOf } from './stamp.ts';

/** Whether a site is still as it was made: nothing written to, nothing gone, nothing added. */
export function isUntouched(target: string, { stamps }: Pick<SiteRecord, 'stamps'>): boolean {
	if (!existsSync(target)) return false;
	const found = stampsOf(target);
	return found.size === stamps.size && [...found].every(([path, stamp]) => stamps.get(path) === stamp);
}

/** The last site as far as it is known, from which files that would be the same again are taken into the next one. */
export class LastSite {
	readonly pages: PageRecords;
	/** What was taken, as it was when it was made. */
	readonly taken = new Map<string, Stamp>();
	readonly #target: string;
	readonly #next: string;
	readonly #stamps: ReadonlyMap<string, Stamp>;
	readonly #folders = new Set<string>();

	constructor(
		{ target, next }: { readonly target: string; readonly next: string },
		stamps: ReadonlyMap<string, Stamp>,
		pages: PageRecords,
	) {
		this.#target = target;
		this.#next = next;
		this.#stamps = stamps;
		this.pages = pages;
	}

	/**
	 * Gives a file of the last site a second name in the next one. False, and nothing is there, where the file is not as
	 * it was made, and where the disk has no second names.
	 */
	take(path: string): boolean {
		const stamp = this.#stamps.get(path);
		const to = join(this.#next, path);
		if (stamp === undefined) return false;
		try {
			this.#makeFolder(dirname(to));
			linkSync(join(this.#target, path), to);
		} catch {
			return false;
		}
		// Under its second name, nobody puts another file in its place.
		if (stampOf(to) !== stamp) {
			rmSync(to);
			return false;
		}
		this.taken.set(path, stamp);
		return true;
	}

	#makeFolder(folder: string): void {
		if (this.#folders.has(folder)) return;
		mkdirSync(folder, { recursive: true });
		this.#folders.add(folder);
	}

	/** Takes all files of a folder, or none. */
	takeFolder(folder: string): boolean {
		const paths = [...this.#stamps].flatMap(([path, stamp]) =>
			path.startsWith(`${folder}/`) && stamp !== 'folder' ? [path] : [],
		);
		if (paths.length > 0 && paths.every((path) => this.take(path))) return true;
		for (const path of paths) this.taken.delete(path);
		rmSync(join(this.#next, folder), { recursive: true, force: true });
		this.#folders.clear();
		return false;
	}
}
