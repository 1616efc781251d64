import { missingForFinal } from '#domain/checks/missing-for-final';
import { deriveLibrary } from '#domain/library/derive-library';
import type { SourceFile } from '#domain/parse/parsed-file';
import type { Postmortem } from '#domain/postmortem';
import type { Report } from '#report/report';
import type { Review } from '#report/review';
import type { LoadedKnowledgeBase } from '#store/read-knowledge-base';
import { isNew, type Selection } from './select-paths.ts';

/** Gathers what a reviewer is told of the postmortems that a branch touches, or that were named. */
export function makeReview(
	loaded: LoadedKnowledgeBase,
	report: Report,
	{ isReviewed, changes }: Selection,
	{ today, addressOf }: { readonly today: string; readonly addressOf: Review['addressOf'] },
): Review {
	const { files, knowledgeBase } = loaded;
	const postmortems = files.flatMap(({ postmortem }) => postmortem ?? []);
	const reviewed = postmortems.filter(({ path }) => isReviewed(path));
	const missing = missingForFinal(sourcesOf(reviewed, loaded), files, knowledgeBase, today);
	const asPublished = postmortems.map((it) => (isReviewed(it.path) ? publish(it) : it));
	return {
		report,
		library: deriveLibrary(asPublished, knowledgeBase, today),
		postmortems: reviewed.map((postmortem) => ({
			postmortem,
			isNew: isNew(postmortem, changes),
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
	{ texts, companions }: LoadedKnowledgeBase,
): SourceFile[] {
	return postmortems.flatMap(({ id, path }) => {
		const text = texts.get(path);
		const beside = companions.get(id);
		if (text === undefined) return [];
		const names = beside && Object.fromEntries([...beside.keys()].map((name) => [name, {}]));
		return [{ path, text, ...(names && { companions: names }) }];
	});
}
