import type { KnowledgeBase } from '#domain/knowledge-base';
import { PLAIN_LOOK } from '#domain/knowledge-base/look';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { Postmortem } from '#domain/postmortem';
import { buildLibrary } from '#test/build-library';

/** Hands a library of these postmortems to the site's modules, as a command does. */
export function provide(
	postmortems: readonly Postmortem[],
	settings: Partial<KnowledgeBase> = {},
): SiteLibrary {
	const library = buildLibrary(postmortems);
	const site: SiteLibrary = {
		...library,
		knowledgeBase: { ...library.knowledgeBase, ...settings },
		folder: '',
		lastChanged: new Map(),
		statusHistory: new Map(),
		images: [],
		look: PLAIN_LOOK,
		ownChecks: [],
	};
	Reflect.set(globalThis, Symbol.for('odapnote.library'), site);
	return site;
}
