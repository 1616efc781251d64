import { fileAddress, pageAddress } from '#domain/library/address';
import type { SiteLibrary } from '#domain/library/hand-over';
import { finalByOf } from '#domain/library/owed';
import type { Postmortem } from '#domain/postmortem';
import { optional } from './optional.ts';

/** The facts of a postmortem that stand in the index too. */
export function headData(postmortem: Postmortem, { knowledgeBase, lastChanged, today }: SiteLibrary) {
	const finalBy = finalByOf(postmortem, knowledgeBase);
	const { id, date, claimedDuration, number, impact, owner, imported } = postmortem;
	const noticed = postmortem.timeline.find(({ milestones }) => milestones.includes('noticed'));
	return {
		id,
		url: pageAddress(knowledgeBase, ['postmortems', id]),
		data: fileAddress(knowledgeBase, dataPath(id)),
		title: postmortem.title,
		status: postmortem.status,
		kind: postmortem.kind,
		...optional({ number }),
		date: { text: date.text, earliest: date.earliest, latest: date.latest },
		severity: postmortem.severity,
		language: postmortem.language,
		services: [...postmortem.services],
		categories: [...postmortem.categories],
		tags: [...postmortem.tags],
		...optional({ impact, claimedDuration: claimedDuration && claimData(claimedDuration) }),
		...optional({ noticedBy: noticed?.noticedBy, owner, finalBy, imported }),
		isOwed: finalBy !== undefined && finalBy < today,
		aliases: [...postmortem.aliases],
		fields: { ...postmortem.fields },
		...optional({ changed: lastChanged.get(id) }),
	};
}

/** Where the whole of a postmortem stands as JSON, from the base of the site. */
export function dataPath(id: string): string {
	return `postmortems/${encodeURIComponent(id)}/index.json`;
}

function claimData({ text, leastSeconds, mostSeconds }: NonNullable<Postmortem['claimedDuration']>) {
	return { text, leastSeconds, mostSeconds };
}
