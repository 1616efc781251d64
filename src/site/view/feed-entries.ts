import type { SiteLibrary } from '#domain/library/hand-over';
import type { Postmortem } from '#domain/postmortem';
import type { Language } from '#domain/text/localised';
import { urls } from '#site/url';
import { descriptionOf } from './description.ts';

/** One piece of news. Texts are plain; addresses are paths. */
export interface FeedEntry {
	/** For ever the same, and no other's. */
	readonly id: string;
	readonly address: string;
	readonly title: string;
	readonly text: string;
	/** Of Git or of a file, never of the clock. */
	readonly updated: Date;
	readonly tags: readonly string[];
	/** Of the texts. */
	readonly language: Language;
}

/** Postmortems as news, each as new as its last change. */
export function postmortemEntry(postmortem: Postmortem, { lastChanged }: SiteLibrary): FeedEntry {
	const address = urls.postmortem(postmortem.id);
	return {
		id: address,
		address,
		title: postmortem.title,
		text: descriptionOf(postmortem),
		updated: updatedOf(postmortem, lastChanged.get(postmortem.id)),
		tags: postmortem.tags,
		language: postmortem.language,
	};
}

/** @param lastChanged The day of the last commit; where Git cannot tell, the latest day of which the file itself tells. */
function updatedOf(postmortem: Postmortem, lastChanged: string | undefined): Date {
	if (lastChanged !== undefined) return new Date(lastChanged);
	const { published, date, timeline, countermeasures } = postmortem;
	const instants = [published?.interval, ...timeline.map(({ instant }) => instant)].flatMap(
		(interval) => interval?.latest ?? interval?.earliest ?? [],
	);
	const days = [date.latest, ...countermeasures.flatMap(({ statusDate }) => dayIn(statusDate))];
	return new Date(Math.max(...instants.map((seconds) => seconds * 1000), ...days.map(Date.parse)));
}

/** The day or month in the date of a status, which may also be rough or unknown. */
function dayIn(statusDate: string | undefined): string[] {
	return /\d{4}-\d{2}(?:-\d{2})?/.exec(statusDate ?? '')?.slice(0, 1) ?? [];
}
