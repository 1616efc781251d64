import type { Cause, Countermeasure, Postmortem } from '#domain/postmortem';
import type { PostmortemOutline } from '#domain/postmortem-outline';
import { groupByEach } from './group-by-each.ts';
import type { CauseEntry, Coverage } from './library.ts';
import { type FindCountermeasure, findLive, findReferenced, findSuccessor, isDropped } from './life.ts';
import type { CountermeasureReference } from './references.ts';

/**
 * What covers each cause of a postmortem, in the order of the file (CONTRACT, last paragraph): its own live
 * countermeasure, `accepted-risk`, `covered-by`, or all the causes behind it; never those of the cause in front.
 * A superseded countermeasure is not live. What took its place in the same file names its causes itself; in
 * another file it cannot, so it counts there as if the cause named it in `covered-by`.
 */
export function coverCauses<Known extends PostmortemOutline>(
	postmortem: Postmortem,
	find: FindCountermeasure<Known>,
): CauseEntry<Known>[] {
	const live = postmortem.countermeasures.filter((each) => !isDropped(each));
	const answering = groupByEach(live, (countermeasure) => countermeasure.answers);
	const successors = groupByEach(findSuccessorsElsewhere(postmortem, find), ({ answers }) => answers);
	const behind = groupByEach(postmortem.causes, (cause) => cause.behind);
	const covered = new Map<Cause, Coverage>();
	const entries = postmortem.causes.map((cause) => {
		const countermeasures: Countermeasure[] = answering.get(cause.id) ?? [];
		const named = cause.coveredBy.flatMap((each) => findReferenced(each, postmortem.id, find) ?? []);
		const coveredBy = [
			...new Set([...named, ...(successors.get(cause.id) ?? []).map(({ successor }) => successor)]),
		];
		const coverage = coverDirectly(cause, countermeasures, coveredBy, find);
		if (coverage) covered.set(cause, coverage);
		return { postmortem, cause, countermeasures, behind: behind.get(cause.id) ?? [], coveredBy };
	});
	coverFromBehind(postmortem.causes, behind, covered);
	const otherwise = postmortem.imported ? 'unknown' : 'none';
	return entries.map((entry) => ({ ...entry, coverage: covered.get(entry.cause) ?? otherwise }));
}

function coverDirectly<Known extends PostmortemOutline>(
	cause: Cause,
	countermeasures: readonly Countermeasure[],
	coveredBy: readonly CountermeasureReference<Known>[],
	find: FindCountermeasure<Known>,
): Coverage | undefined {
	if (countermeasures.length > 0 || cause.isAnsweredInternally) return 'countermeasure';
	if (cause.acceptedRisk) return 'accepted-risk';
	if (coveredBy.some((reference) => findLive(reference, find))) return 'covered-by';
	return undefined;
}

function findSuccessorsElsewhere<Known extends PostmortemOutline>(
	postmortem: Postmortem,
	find: FindCountermeasure<Known>,
): { readonly answers: readonly string[]; readonly successor: CountermeasureReference<Known> }[] {
	return postmortem.countermeasures.filter(isDropped).flatMap((countermeasure) => {
		const next = findSuccessor({ postmortem, countermeasure }, find);
		const successor = next && findLive(next, find);
		const found: PostmortemOutline | undefined = successor?.postmortem;
		if (!successor || found === postmortem) return [];
		return [{ answers: countermeasure.answers, successor }];
	});
}

/** Spreads coverage to the front, in linear time: a cause is reached when the last one behind it is covered. */
function coverFromBehind(
	causes: readonly Cause[],
	behind: ReadonlyMap<string, readonly Cause[]>,
	covered: Map<Cause, Coverage>,
): void {
	if (behind.size === 0) return;
	const byId = new Map(causes.map((cause) => [cause.id, cause]));
	const uncoveredBehind = new Map([...behind].map(([id, deeper]) => [id, deeper.length]));
	const queue = [...covered.keys()];
	for (const cause of queue) {
		for (const id of new Set(cause.behind)) {
			const left = (uncoveredBehind.get(id) ?? 0) - 1;
			uncoveredBehind.set(id, left);
			const front = byId.get(id);
			if (left > 0 || !front || covered.has(front)) continue;
			covered.set(front, 'behind');
			queue.push(front);
		}
	}
}
