import type { PageScans } from '#build/verify/packed-scans';
import type { PageScan } from '#build/verify/scan-html';
import {
	type StartedVerification,
	startVerification,
	type VerifiedSite,
} from '#build/verify/start-verification';
import { type Expectation, SiteVerifier } from '#build/verify/verify-site';
import type { SiteLibrary } from '#domain/library/hand-over';
import { writeHostFiles } from './host-files.ts';
import type { StartedSite } from './render-site.ts';
import type { StartedIndex } from './start-index.ts';
import type { WarmPages } from './warm/warm-pages.ts';

/** So many finished pages are told of at once: to wake another thread takes longer than to write one. */
const AT_ONCE = 100;

interface SiteParts {
	readonly index: StartedIndex;
	readonly site: StartedSite;
	readonly library: SiteLibrary;
	readonly pages: WarmPages;
	readonly expectation: Expectation;
}

/**
 * Writes the whole site into a new folder and verifies it. Where the index is there before the last page, as in a large
 * site, the processor that made it looks through the first ones meanwhile.
 */
export async function makeSite(
	{ index, site, library, pages, expectation }: SiteParts,
	next: string,
): Promise<VerifiedSite> {
	let ahead: StartedVerification | undefined;
	let areAllWritten = false;
	const written: string[] = [];
	const kept = new Map<string, PageScan>();
	const lookAhead = () => ahead?.lookAhead(written.splice(0));
	const onWritten = (path: string) => {
		written.push(path);
		if (written.length >= AT_ONCE) lookAhead();
	};
	const made = site
		.render(pages, onWritten, (path, scan) => kept.set(path, scan))
		.finally(() => {
			areAllWritten = true;
		});
	const indexed = index.write().then(() => {
		if (areAllWritten) return;
		ahead = startVerification(next, expectation);
		lookAhead();
	});
	try {
		await bothDone(indexed, made);
		await writeHostFiles(next, library);
		ahead?.keep(kept);
		return await (ahead?.outcome() ?? verifyHere(next, expectation, kept));
	} finally {
		await ahead?.abandon();
	}
}

function verifyHere(folder: string, expectation: Expectation, kept: PageScans): VerifiedSite {
	const verifier = new SiteVerifier(folder, expectation);
	for (const [path, scan] of kept) verifier.keep(path, scan);
	return { faults: verifier.faults(), scans: verifier.scans() };
}

/** Waits for both even if one fails: what still writes cannot be cleared away. */
async function bothDone(...work: readonly Promise<unknown>[]): Promise<void> {
	for (const outcome of await Promise.allSettled(work))
		if (outcome.status === 'rejected') throw outcome.reason;
}
