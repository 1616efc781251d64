import type { CheckedKnowledgeBase } from '#build/checked';
import type { Audience } from '#domain/audience';
import { hiddenSigns } from './hidden-signs.ts';
import type { Expectation } from './verify-site.ts';

/** What the site of a knowledge base must keep, for an audience. */
export function expectationOf(checked: CheckedKnowledgeBase, audience: Audience): Expectation {
	const { base, url } = checked.knowledgeBase;
	const postmortems = checked.files.flatMap(({ postmortem }) => postmortem ?? []);
	const published = postmortems.filter(({ status }) => status !== 'draft').map(({ id }) => id);
	return { base, url, published, hiddenSigns: hiddenSigns(checked, audience) };
}
