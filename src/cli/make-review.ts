import type { CheckedKnowledgeBase } from '#build/checked';
import { missingForFinal } from '#domain/checks/missing-for-final';
import { deriveLibrary } from '#domain/library/derive-library';
import type { SourceFile } from '#domain/parse/parsed-file';
import type { Postmortem } from '#domain/postmortem';
import type { Report } from '#report/report';
import type { Review } from '#report/review';
import type { Selection } from './select-paths.ts';

/** Gathers what a reviewer is told of the postmortems that a branch touches, or that were named. */
export function makeReview(
	checked: CheckedKnowledgeBase,
	report: Report,
	{ isReviewed, changes }: Selection,
	addressOf: Review['addressOf'],
): Review {
	const { files, knowledgeBase, today } = checked;
	const postmortems = files.flatMap(({ postmortem }) => postmortem ?? []);
	const reviewed = postmortems.filter(({ path }) => isReviewed(path));
	const missing = missingForFinal(sourcesOf(reviewed, checked), files, knowledgeBase, today);
	const asPublished = postmortems.map((it) => (isReviewed(it.path) ? publish(it) : it));
	return {
		report,
		library: deriveLibrary(asPublished, knowledgeBase, today),
		postmortems: reviewed.map((postmortem) => ({
			postmortem,
			// Without a base to compare with, a file that is named is taken as new while it is a draft.
			isNew: changes?.added.has(postmortem.path) ?? postmortem.status === 'draft',
			missingForFinal: missing.get(postmortem.path) ?? [],
		})),
		unreadable: files.filter((it) => !it.postmortem && isReviewed(it.path)).map(({ path }) => path),
		changesVocabulary: changes?.present.has('kb.yaml') ?? false,
		addressOf,
	};
}

/** A draft has neither similar postmortems nor follow-ups in a library; the one under review needs them. */
function publish(postmortem: Postmortem): Postmortem {
	return postmortem.status === 'draft' ? { ...postmortem, status: 'review' } : postmortem;
}

function sourcesOf(
	postmortems: readonly Postmortem[],
	{ texts, companions }: CheckedKnowledgeBase,
): SourceFile[] {
	return postmortems.flatMap(({ id, path }) => {
		const text = texts.get(path);
		const beside = companions.get(id);
		if (text === undefined) return [];
		const names = beside && Object.fromEntries([...beside.keys()].map((name) => [name, {}]));
		return [{ path, text, ...(names && { companions: names }) }];
	});
}
