import type { CountermeasureEntry } from '#domain/library/library';
import type { OwedPostmortem } from '#domain/library/owed';
import { addDays } from '#domain/time/calendar';
import type { DateText } from '#domain/time/types';
import type { Site } from '#site/site';
import { urls } from '#site/url';
import { type Alternate, feedAlternates } from './alternates.ts';
import type { FeedTopic } from './feed.ts';
import type { FeedEntry } from './feed-entries.ts';
import { ownerNames } from './owner-names.ts';

/** What has become late: countermeasures, and postmortems that are not final by their day. The last to become so first. */
export function boardFeeds(site: Site): readonly (FeedTopic & { readonly id: string })[] {
	const { t, library } = site;
	const { overdue, owed } = library.followUps;
	const topic = (id: string, title: string, entries: readonly FeedEntry[]) => ({
		id,
		title: `${site.knowledgeBase.title} · ${title}`,
		home: urls.countermeasures(),
		folder: `${urls.countermeasures()}${id}/`,
		entries: entries.toSorted((one, other) => Number(other.updated) - Number(one.updated)),
	});
	return [
		topic(
			'overdue',
			t.feeds.overdue,
			overdue.flatMap((entry) => overdueEntry(entry, site)),
		),
		topic(
			'owed',
			t.feeds.owed,
			owed.map((each) => owedEntry(each, site)),
		),
	];
}

/** Of the page of all follow-ups. */
export function boardAlternates(site: Site): Alternate[] {
	return boardFeeds(site).flatMap(({ folder, title }) => feedAlternates(folder, title, site.knowledgeBase));
}

function overdueEntry(entry: CountermeasureEntry, site: Site): FeedEntry[] {
	const { postmortem, countermeasure, dueDate } = entry;
	if (dueDate === undefined) return [];
	const { t, format } = site;
	const owners = ownerNames(entry, site);
	const address = urls.postmortem(postmortem.id, countermeasure.anchor);
	return [
		{
			id: urls.late(postmortem.id, dueDate, countermeasure.anchor),
			address,
			title: countermeasure.prose.text.replaceAll(/\s+/g, ' '),
			text: told([
				t.feeds.due(format.date(dueDate)),
				owners && t.feeds.owner(owners),
				t.feeds.of(postmortem.title),
			]),
			updated: dayAfter(dueDate),
			tags: postmortem.tags,
			language: postmortem.language,
		},
	];
}

function owedEntry({ postmortem, dueDate }: OwedPostmortem, { t, format, label, terms }: Site): FeedEntry {
	const { id, title, owner, tags, language } = postmortem;
	return {
		id: urls.late(id, dueDate),
		address: urls.postmortem(id),
		title,
		text: told([
			t.feeds.finalBy(format.date(dueDate)),
			owner && t.feeds.owner(label(terms.role(owner).label)),
		]),
		updated: dayAfter(dueDate),
		tags,
		language,
	};
}

function told(parts: readonly (string | undefined)[]): string {
	return parts.filter(Boolean).join(' · ');
}

/** The first day on which it is late. */
function dayAfter(day: DateText): Date {
	return new Date(addDays(day, 1));
}
