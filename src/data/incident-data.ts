import { endingOf } from '#domain/library/ending';
import { urlOf } from '#domain/library/follow-up-list';
import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';

/** What is said of a postmortem where it is one of several: plain data. */
export function incidentData(postmortem: Postmortem, library: Library) {
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
	};
}

/** What happened, what ended it, what was decided and what became of that. */
export function storyData(postmortem: Postmortem, library: Library) {
	const { summary, causes } = postmortem;
	return {
		...(summary && { whatHappened: summary.text }),
		causes: causes.map(({ id, category, prose }) => ({ id, category, text: prose.text })),
		whatEndedIt: endingOf(postmortem, library).lines.map(({ whenText, prose }) => ({
			when: whenText,
			text: prose.text,
		})),
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
