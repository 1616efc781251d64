import type { Postmortem } from '#domain/postmortem';
import type { PostmortemFacts } from './library.ts';
import { compareNewestFirst, compareText } from './order.ts';

type Related = PostmortemFacts['related'][number];

/**
 * Relations of each postmortem, those that others declare to it among them. A relation that both declare in the
 * same words is listed once in each, as declared there. Relations to what is not published are left out.
 */
export function relatePostmortems(
	postmortems: readonly Postmortem[],
	byId: ReadonlyMap<string, Postmortem>,
): Map<string, Related[]> {
	const relations = new Map<string, Map<string, Related>>();
	for (const postmortem of postmortems) relations.set(postmortem.id, declaredBy(postmortem, byId));
	for (const postmortem of postmortems) {
		for (const { postmortem: other, how, because } of declaredBy(postmortem, byId).values()) {
			const key = `${how} ${postmortem.id}`;
			const mirrored = relations.get(other.id);
			if (!mirrored || mirrored.has(key)) continue;
			mirrored.set(key, { postmortem, how, declaredHere: false, ...(because !== undefined && { because }) });
		}
	}
	return new Map([...relations].map(([id, own]) => [id, [...own.values()].sort(compareRelated)]));
}

function declaredBy(postmortem: Postmortem, byId: ReadonlyMap<string, Postmortem>): Map<string, Related> {
	const declared = new Map<string, Related>();
	for (const { postmortem: id, how, because } of postmortem.related) {
		const other = byId.get(id);
		if (!other || other === postmortem || declared.has(`${how} ${id}`)) continue;
		declared.set(`${how} ${id}`, {
			postmortem: other,
			how,
			declaredHere: true,
			...(because !== undefined && { because }),
		});
	}
	return declared;
}

function compareRelated(first: Related, second: Related): number {
	return (
		Number(second.declaredHere) - Number(first.declaredHere) ||
		compareNewestFirst(first.postmortem, second.postmortem) ||
		compareText(first.how, second.how)
	);
}
