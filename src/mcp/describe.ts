import { urlOf } from '#domain/library/follow-up-list';
import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';

/** What every answer says of a postmortem: plain data. */
export function describe(postmortem: Postmortem, library: Library) {
	const { id, title, date, severity, services, categories, impact, status } = postmortem;
	return {
		id,
		title,
		date: date.text,
		severity,
		status,
		services,
		categories,
		...(impact !== undefined && { impact }),
		url: urlOf(postmortem, '', library).replace(/#$/, ''),
		resource: resourceOf(id),
	};
}

/** What happened, what ended it, what was decided and what became of that. */
export function tellWhole(postmortem: Postmortem, library: Library) {
	const { summary, timeline, causes } = postmortem;
	return {
		...describe(postmortem, library),
		...(summary && { whatHappened: summary.text }),
		causes: causes.map(({ id, category, prose }) => ({ id, category, text: prose.text })),
		whatEndedIt: timeline
			.filter(({ milestones }) => milestones.includes('mitigated') || milestones.includes('resolved'))
			.map(({ whenText, prose }) => ({ when: whenText, text: prose.text })),
		whatWasDecided: (library.facts.get(postmortem.id)?.countermeasures ?? []).map((entry) => ({
			id: entry.countermeasure.id,
			text: entry.countermeasure.prose.text,
			status: entry.countermeasure.status,
			since: entry.countermeasure.statusDate,
			isOverdue: entry.isOverdue,
			cameBack: library.recurrences.laterThan(entry).cameBack.map(({ id }) => id),
		})),
	};
}

/** The address of a postmortem's Markdown among the resources. */
export function resourceOf(id: string): string {
	return `odap://postmortems/${encodeURIComponent(id)}`;
}
