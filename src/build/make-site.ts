import type { SiteFault } from '#build/verify/site-fault';
import { type StartedVerification, startVerification } from '#build/verify/start-verification';
import { type Expectation, verifySite } from '#build/verify/verify-site';
import type { SiteLibrary } from '#domain/library/hand-over';
import { writeHostFiles } from './host-files.ts';
import type { StartedSite } from './render-site.ts';
import type { StartedIndex } from './start-index.ts';

interface SiteParts {
	readonly index: StartedIndex;
	readonly site: StartedSite;
	readonly library: SiteLibrary;
	readonly expectation: Expectation;
}

/**
 * Writes the whole site into a new folder and verifies it. Where the index is there before the last page, as in a large
 * site, the processor that made it looks through the first ones meanwhile.
 */
export async function makeSite(
	{ index, site, library, expectation }: SiteParts,
	next: string,
): Promise<SiteFault[]> {
	let ahead: StartedVerification | undefined;
	let areAllWritten = false;
	const written: string[] = [];
	const onWritten = (path: string) => {
		if (ahead === undefined) written.push(path);
		else ahead.lookAhead([path]);
	};
	const pages = site.render(library, onWritten).finally(() => {
		areAllWritten = true;
	});
	const indexed = index.write().then(() => {
		if (areAllWritten) return;
		ahead = startVerification(next, expectation);
		ahead.lookAhead(written);
	});
	try {
		await bothDone(indexed, pages);
		await writeHostFiles(next, library);
		return await (ahead?.faults() ?? verifySite(next, expectation));
	} finally {
		await ahead?.abandon();
	}
}

/** Waits for both even if one fails: what still writes cannot be cleared away. */
async function bothDone(...work: readonly Promise<unknown>[]): Promise<void> {
	for (const outcome of await Promise.allSettled(work))
		if (outcome.status === 'rejected') throw outcome.reason;
}
