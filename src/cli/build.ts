import { join, resolve } from 'node:path';
import { type CheckedKnowledgeBase, checkLoaded } from '#build/checked';
import { writeHostFiles } from '#build/host-files';
import { discardOutput, foreignFolder, outputFolder, prepareOutput, swapOutput } from '#build/output-folder';
import type { StartedSite } from '#build/render-site';
import { makeSiteLibrary } from '#build/site-library';
import type { StartedIndex } from '#build/start-index';
import { hiddenSigns } from '#build/verify/hidden-signs';
import type { SiteFault } from '#build/verify/site-fault';
import { type StartedVerification, startVerification } from '#build/verify/start-verification';
import { type Expectation, verifySite } from '#build/verify/verify-site';
import { type Audience, postmortemsFor } from '#domain/audience';
import type { SiteLibrary } from '#domain/library/hand-over';
import { errorPath } from '#store/error-code';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { type LoadedKnowledgeBase, readKnowledgeBase } from '#store/read-knowledge-base';
import { countEntries, countsLine } from './build-counts.ts';
import { type ExitCode, exitCode, exitCodeOf } from './exit-code.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { printErrors } from './print-report.ts';
import { refuseSite } from './refuse-site.ts';
import { complain, say } from './terminal.ts';
import { openState } from './writable-state.ts';

export interface BuildOptions {
	readonly root: string;
	readonly out?: string;
	readonly today?: string;
	readonly audience: Audience;
}

/** `odap build`: check everything, make the site beside the old one, verify it, and only then put it in place. */
export async function build(options: BuildOptions): Promise<ExitCode> {
	const found = await openFolder(options.root);
	const target = targetOf(found, options);
	const { folder, release } = await openState(found);
	try {
		return await buildInto(folder, target, options);
	} finally {
		await release();
	}
}

async function buildInto(
	folder: KnowledgeBaseFolder,
	target: string,
	options: BuildOptions,
): Promise<ExitCode> {
	const output = prepareOutput(target);
	const { startSite } = await import('#build/render-site');
	let site: StartedSite | undefined;
	let index: StartedIndex | undefined;
	try {
		const loaded = await readKnowledgeBase(folder, () => {
			site = startSite(output.next);
		});
		index = await indexOf(loaded, options.audience, output.next);
		const checked = checkLoaded(loaded, options.today, { notes: false });
		const counts = countEntries(checked);
		const { language } = checked.knowledgeBase;
		await printErrors(checked);
		if (exitCodeOf(checked.diagnostics) !== exitCode.ok) {
			complain(countsLine(counts, language, { written: false }));
			return exitCode.errors;
		}
		site ??= startSite(output.next);
		const library = await makeSiteLibrary(folder, checked, { audience: options.audience });
		const broken = await brokenImages(library.images);
		if (broken.length > 0) return refuseSite(broken, language);
		const expectation = expectationOf(checked, options.audience);
		const faults = await makeSite({ index, site, library, expectation }, output.next);
		if (faults.length > 0) return refuseSite(faults, language);
		swapOutput(output);
		say(countsLine(counts, language, { written: true }));
		say(target);
		return exitCode.ok;
	} finally {
		await index?.abandon();
		discardOutput(output);
	}
}

/** The search index takes as long as the pages: it is begun before the checks, and written only after them. */
async function indexOf(
	loaded: LoadedKnowledgeBase,
	audience: Audience,
	outDir: string,
): Promise<StartedIndex> {
	const { startIndex } = await import('#build/start-index');
	const published = postmortemsFor(audience, loaded).filter(({ status }) => status !== 'draft');
	return startIndex(published, loaded.knowledgeBase, join(outDir, 'pagefind'));
}

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
async function makeSite(
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
		await writeHostFiles(next, library.knowledgeBase.base);
		return await (ahead?.faults() ?? verifySite(next, expectation));
	} finally {
		await ahead?.abandon();
	}
}

/** Unpacks every image before a page shows it: one that is cut short begins like a whole one. One by one, for the memory. */
async function brokenImages(images: SiteLibrary['images']): Promise<SiteFault[]> {
	const faults: SiteFault[] = [];
	for (const { postmortem, file, read } of images) {
		try {
			await read();
		} catch (error) {
			// What the system refuses is no fault of the image.
			if (errorPath(error) !== undefined) throw error;
			faults.push(brokenImage(`postmortems/${postmortem}/${file}`));
		}
	}
	return faults;
}

function brokenImage(path: string): SiteFault {
	const message = {
		en: `Unexpected end or damage of the image \`${path}\`, expected a whole one. Export it again.`,
		ko: `이미지 \`${path}\`이(가) 중간에 끊겼거나 손상되었습니다. 다시 내보내세요.`,
	};
	return { path, message };
}

/** Waits for both even if one fails: what still writes cannot be cleared away. */
async function bothDone(...work: readonly Promise<unknown>[]): Promise<void> {
	for (const outcome of await Promise.allSettled(work))
		if (outcome.status === 'rejected') throw outcome.reason;
}

function expectationOf(checked: CheckedKnowledgeBase, audience: Audience): Expectation {
	const { base, url } = checked.knowledgeBase;
	const postmortems = checked.files.flatMap(({ postmortem }) => postmortem ?? []);
	const published = postmortems.filter(({ status }) => status !== 'draft').map(({ id }) => id);
	return { base, url, published, hiddenSigns: hiddenSigns(checked, audience) };
}

function targetOf(folder: KnowledgeBaseFolder, { out }: BuildOptions): string {
	const target = out === undefined ? folder.dist : resolve(out);
	const foreign = foreignFolder(outputFolder(target));
	if (foreign === undefined) return target;
	throw new Misuse({
		en: `Unexpected content in \`${foreign}\`, expected an empty folder or a site that odap built. Name another folder with \`--out\`.`,
		ko: `\`${foreign}\`에 odap이 만들지 않은 것이 있습니다. 빈 폴더나 odap이 만든 사이트여야 합니다. \`--out\`으로 다른 폴더를 지정하세요.`,
	});
}
