import { join } from 'node:path';
import { type Audience, postmortemsFor } from '#cli/audience';
import type { CheckedKnowledgeBase } from '#cli/check';
import { deriveLibrary } from '#domain/library/derive-library';
import type { PublishedImage, SiteLibrary } from '#domain/library/hand-over';
import type { Library } from '#domain/library/library';
import { pathInRepository } from '#store/git';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { readLastChanges } from '#store/last-changes';
import { readStatusHistory } from '#store/status-history';
import { readPublishedImage } from './published-image.ts';

const LIBRARY = Symbol.for('odapnote.library');

/** Everything the site shows, derived once. Drafts are part of it only while someone writes. */
export async function makeSiteLibrary(
	folder: KnowledgeBaseFolder,
	checked: CheckedKnowledgeBase,
	{ audience, drafts = false }: { readonly audience: Audience; readonly drafts?: boolean },
): Promise<SiteLibrary> {
	const { knowledgeBase, today, companions } = checked;
	const library = deriveLibrary(postmortemsFor(audience, checked), knowledgeBase, today, { drafts });
	const [inRepository, lastChanged, statusHistory] = await Promise.all([
		pathInRepository(folder.root),
		readLastChanges(folder.root),
		readStatusHistory(folder.root),
	]);
	return {
		...library,
		folder: inRepository ?? '',
		lastChanged,
		statusHistory,
		images: publishedImages(library, companions, join(folder.state, 'cache', 'images')),
	};
}

/** Hands the library to the site's pages, which run in this process. */
export function provideLibrary(library: SiteLibrary): void {
	Reflect.set(globalThis, LIBRARY, library);
}

/** Only what a published page refers to: a file that merely lies in the folder stays there. */
function publishedImages(
	{ postmortems }: Library,
	companions: CheckedKnowledgeBase['companions'],
	cacheFolder: string,
): PublishedImage[] {
	return postmortems.flatMap((postmortem) => {
		const files = companions.get(postmortem.id);
		if (files === undefined) return [];
		const shown = JSON.stringify(postmortem);
		return [...files]
			.filter(([name]) => shown.includes(`/${encodeURIComponent(name)}`))
			.map(([file, path]) => ({
				postmortem: postmortem.id,
				file,
				read: () => readPublishedImage(path, cacheFolder),
			}));
	});
}
