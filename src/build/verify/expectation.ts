import type { CheckedKnowledgeBase } from '#build/checked';
import type { Audience } from '#domain/audience';
import { byFormerId, removedIds } from '#domain/library/former-ids';
import type { Postmortem } from '#domain/postmortem';
import { hiddenSigns } from './hidden-signs.ts';
import type { Expectation } from './verify-site.ts';

/** What the site of a knowledge base must keep, for an audience. */
export function expectationOf(checked: CheckedKnowledgeBase, audience: Audience): Expectation {
	const { knowledgeBase, files } = checked;
	const { base, url } = knowledgeBase;
	const postmortems = files.flatMap(({ postmortem }) => postmortem ?? []).filter(isPublished);
	const byId = new Map(postmortems.map((postmortem) => [postmortem.id, postmortem]));
	const library = { knowledgeBase, postmortems, byId };
	const gone = [...byFormerId(library).keys(), ...removedIds(library)];
	return { base, url, published: [...byId.keys()], gone, hiddenSigns: hiddenSigns(checked, audience) };
}

function isPublished({ status }: Postmortem): boolean {
	return status !== 'draft';
}
