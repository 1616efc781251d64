import { join } from 'node:path';
import type { CheckedKnowledgeBase } from '#build/checked';
import { type Audience, postmortemsFor } from '#domain/audience';
import { deriveLibrary } from '#domain/library/derive-library';
import type { PublishedImage, SiteLibrary } from '#domain/library/hand-over';
import type { Library } from '#domain/library/library';
import { joined } from '#domain/library/once';
import type { Postmortem } from '#domain/postmortem';
import { pathInRepository } from '#store/git';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { readLastChanges } from '#store/last-changes';
import { readStatusHistory } from '#store/status-history';
import { readPublishedImage } from './published-image.ts';

/** What only Git tells of the files. */
export type History = Pick<SiteLibrary, 'folder' | 'lastChanged' | 'statusHistory'>;

/** Who the library is for. Drafts are part of it only while someone writes; history that is known is not read again. */
export interface LibraryOptions {
	readonly audience: Audience;
	readonly drafts?: boolean;
	readonly history?: History | undefined;
	/** What each postmortem is shown as. */
	readonly asShown?: (postmortem: Postmortem) => Postmortem;
}

/** Everything the site shows, derived once. */
export async function makeSiteLibrary(
	folder: KnowledgeBaseFolder,
	checked: CheckedKnowledgeBase,
	{ audience, drafts = false, history, asShown = (each) => each }: LibraryOptions,
): Promise<SiteLibrary> {
	const { knowledgeBase, today, companions } = checked;
	const shown = postmortemsFor(audience, checked).map(asShown);
	const library = deriveLibrary(shown, knowledgeBase, today, { drafts });
	const known = history ?? (await readHistory(folder.root));
	return joined(library, {
		folder: known.folder,
		lastChanged: known.lastChanged,
		statusHistory: known.statusHistory,
		look: checked.look,
		ownChecks: checked.ownChecks,
		images: publishedImages(library, companions, join(folder.state, 'cache', 'images')),
	});
}

/** Asks Git, which is another process: whoever has more to do meanwhile asks early. */
export async function readHistory(root: string): Promise<History> {
	const [folder, lastChanged, statusHistory] = await Promise.all([
		pathInRepository(root),
		readLastChanges(root),
		readStatusHistory(root),
	]);
	return { folder: folder ?? '', lastChanged, statusHistory };
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
