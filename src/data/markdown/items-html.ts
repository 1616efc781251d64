import type { CauseEntry, CountermeasureEntry } from '#domain/library/library';
import type { Lesson, Postmortem, TimelineItem } from '#domain/postmortem';
import { formatInstant, formatWhen } from '#domain/time/show/format-instant';
import { type Html, html, list, rendered } from './safe-html.ts';
import type { Teller } from './teller.ts';

/** What an item says, what there is to know about it, and what stands below it. */
export function itemHtml(item: Lesson, about: Html = html``, notes: readonly Html[] = []): Html {
	return html`<p>${about}${rendered(item.prose.html)}</p>${rendered(item.detailHtml)}${list(notes)}`;
}

export function timelineItemHtml(item: TimelineItem, { timezone, roles }: Postmortem, teller: Teller): Html {
	const { library, name } = teller;
	const { knowledgeBase } = library;
	const marks = [
		...item.milestones.map((id) => name(knowledgeBase.milestones, id)),
		...(item.noticedBy === undefined ? [] : [name(knowledgeBase.noticedBy, item.noticedBy)]),
		...item.roles.map((id) => roles[id] ?? name(knowledgeBase.roles, id)),
		...item.services.map((id) => name(knowledgeBase.services, id)),
	];
	const said = marks.length > 0 ? html` (${marks.join(', ')})` : html``;
	return itemHtml(item, html`<strong>${momentText(item, timezone, teller)}</strong>${said} `);
}

/** A rough time as its author wrote it, any other as the clock of the postmortem's zone. */
function momentText(item: TimelineItem, timezone: string, { library }: Teller): string {
	const { language } = library.knowledgeBase;
	const { when, instant, precisionSeconds } = item;
	const isRough = when?.kind === 'point' && when.approximate && when.point.date !== undefined;
	if (when && (isRough || (instant.earliest === null && instant.latest === null)))
		return formatWhen(when, language);
	return formatInstant(instant, { language, timezone, precisionSeconds });
}

export function causeHtml(entry: CauseEntry, { library, words, name, link }: Teller): Html {
	const { cause, coverage, behind, coveredBy } = entry;
	const { knowledgeBase } = library;
	const about = [
		...(cause.category === undefined ? [] : [name(knowledgeBase.categories, cause.category)]),
		...(cause.kind === undefined ? [] : [name(knowledgeBase.causeKinds, cause.kind)]),
		...cause.services.map((id) => name(knowledgeBase.services, id)),
	];
	const covered = words.coverage[coverage];
	return itemHtml(cause, html`<code>#${cause.id}</code> ${aboutHtml(about)}`, [
		...behind.map(({ id, prose }) => html`${words.behind}: <code>#${id}</code> ${prose.text}`),
		...(covered === undefined ? [] : [html`${covered}`]),
		...coveredBy.map(
			({ postmortem, countermeasure }) =>
				html`${words.coveredBy}: ${link(postmortem, countermeasure.prose.text, countermeasure.anchor)} (${postmortem.date.text})`,
		),
	]);
}

export function countermeasureHtml(entry: CountermeasureEntry, teller: Teller): Html {
	const { library, name } = teller;
	const { kind, id } = entry.countermeasure;
	const about = aboutHtml(kind === undefined ? [] : [name(library.knowledgeBase.countermeasureKinds, kind)]);
	return itemHtml(entry.countermeasure, html`<code>#${id}</code> ${about}`, [
		...stateNotes(entry, teller),
		...laterNotes(entry, teller),
	]);
}

function stateNotes(entry: CountermeasureEntry, { library, words, name }: Teller): Html[] {
	const { postmortem, countermeasure, causes, dueDate, isOverdue } = entry;
	const { status, statusDate, strength, owners, choice } = countermeasure;
	const { knowledgeBase } = library;
	const day = statusDate === 'unknown' ? words.unknownDay : statusDate;
	const state = [name(knowledgeBase.countermeasureStatuses, status), ...(day === undefined ? [] : [day])];
	const who = owners.map((owner) => postmortem.roles[owner] ?? name(knowledgeBase.roles, owner));
	const rows: readonly (readonly [string, string])[] = [
		[words.measureStatus, state.join(' ')],
		[words.answers, causes.map(({ id }) => `#${id}`).join(', ')],
		[words.strength, strength === undefined ? '' : name(knowledgeBase.strengths, strength)],
		[words.measureOwner, who.join(', ')],
		[words.due, dueDate === undefined ? '' : dueDate + (isOverdue ? ` (${words.overdue})` : '')],
		[words.choice, choice ?? ''],
	];
	return rows.filter(([, value]) => value !== '').map(([label, value]) => html`${label}: ${value}`);
}

function laterNotes(entry: CountermeasureEntry, { library, words, name, link, incidents }: Teller): Html[] {
	const { postmortem, countermeasure, successor } = entry;
	const steps = library.statusHistory?.get(postmortem.id)?.get(countermeasure.id) ?? [];
	const told = steps.map(
		({ day, status }) => `${day} ${name(library.knowledgeBase.countermeasureStatuses, status)}`,
	);
	return [
		...(successor === undefined
			? []
			: [
					html`${words.supersededBy}: ${link(successor.postmortem, successor.countermeasure.prose.text, successor.countermeasure.anchor)}`,
				]),
		...incidents(words.cameBack, entry.cameBack),
		...incidents(words.whileOpen, entry.whileOpen),
		...incidents(words.dismissed, entry.dismissed),
		...(told.length > 1 ? [html`${words.history}: ${told.join(' → ')}`] : []),
	];
}

function aboutHtml(words: readonly string[]): Html {
	return words.length === 0 ? html`` : html`<strong>${words.join(', ')}</strong> `;
}
