import type { Postmortem } from '#domain/postmortem';
import { daysBetween } from '#domain/time/calendar';
import type { DateText } from '#domain/time/types';
import { pageAddress } from './address.ts';
import type { CountermeasureEntry, Library } from './library.ts';
import { compareOldestFirst, compareText } from './order.ts';
import type { OwedPostmortem } from './owed.ts';

export const followUpStates = ['overdue', 'open', 'unowned', 'undecided', 'unverified', 'owed'] as const;

/**
 * overdue, open, unowned and unverified as in `FollowUps`; undecided: an alternative of a choice still to be made; owed:
 * a postmortem that is not final by its day.
 */
export type FollowUpState = (typeof followUpStates)[number];

/** What to list. An empty list, or none, lets everything through. */
export interface FollowUpFilter {
	readonly states?: readonly FollowUpState[];
	readonly owners?: readonly string[];
	readonly services?: readonly string[];
	readonly severities?: readonly string[];
}

/** One countermeasure, or postmortem, that somebody has to act on: plain data, listed once however many states it has. */
export interface FollowUp {
	readonly postmortem: string;
	readonly title: string;
	/** The file, relative to the knowledge base's root. */
	readonly path: string;
	readonly severity: string;
	readonly services: readonly string[];
	/** Absent where the postmortem itself is owed. */
	readonly countermeasure?: string;
	readonly text: string;
	readonly status: string;
	/** In the order of `followUpStates`. */
	readonly states: readonly FollowUpState[];
	readonly owner?: string;
	readonly choice?: string;
	readonly dueDate?: DateText;
	readonly overdueDays?: number;
	/** Days since the incident. */
	readonly ageDays: number;
	/** Later incidents that put it in question. */
	readonly cameBack: readonly string[];
	/** The address on the site, with its host only where `kb.yaml` names one. */
	readonly url: string;
}

export interface FollowUpList {
	readonly today: DateText;
	/** The knowledge base's title. */
	readonly title: string;
	readonly followUps: readonly FollowUp[];
	/** How many of `followUps` are in each state. */
	readonly counts: Readonly<Record<FollowUpState, number>>;
}

/**
 * Lists what is open or not verified, overdue first, then by due day, then the oldest incident first; then postmortems
 * that are owed, by default those that are published.
 */
export function listFollowUpsOf(
	library: Library,
	filter: FollowUpFilter = {},
	owed: readonly OwedPostmortem[] = library.followUps.owed,
): FollowUpList {
	const statesOf = indexStates(library);
	const ofCountermeasures = [...statesOf]
		.filter(([entry]) => matches(entry.postmortem, entry.countermeasure.owners, filter))
		.sort(([first], [second]) => compareEntries(first, second))
		.map(([entry, states]) => toFollowUp(entry, states, library));
	const ofPostmortems = owed
		.filter(({ postmortem }) => matches(postmortem, ownersOf(postmortem), filter))
		.map((each) => owedFollowUp(each, library));
	const followUps = [...ofCountermeasures, ...ofPostmortems].filter(({ states }) =>
		isWanted(filter.states, states),
	);
	const count = (state: FollowUpState) => followUps.filter(({ states }) => states.includes(state)).length;
	return {
		today: library.today,
		title: library.knowledgeBase.title,
		followUps,
		counts: {
			overdue: count('overdue'),
			open: count('open'),
			unowned: count('unowned'),
			undecided: count('undecided'),
			unverified: count('unverified'),
			owed: count('owed'),
		},
	};
}

function indexStates({ followUps }: Library): Map<CountermeasureEntry, FollowUpState[]> {
	const lists: Readonly<Record<Exclude<FollowUpState, 'owed'>, readonly CountermeasureEntry[]>> = {
		overdue: followUps.overdue,
		open: followUps.open,
		unowned: followUps.unowned,
		undecided: followUps.undecided.flatMap(({ alternatives }) => alternatives.filter(({ isOpen }) => isOpen)),
		unverified: followUps.unverified,
	};
	const statesOf = new Map<CountermeasureEntry, FollowUpState[]>();
	for (const state of followUpStates) {
		for (const entry of state === 'owed' ? [] : lists[state])
			statesOf.set(entry, [...(statesOf.get(entry) ?? []), state]);
	}
	return statesOf;
}

function matches(postmortem: Postmortem, owners: readonly string[], filter: FollowUpFilter): boolean {
	return (
		isWanted(filter.owners, owners) &&
		isWanted(filter.services, postmortem.services) &&
		isWanted(filter.severities, [postmortem.severity])
	);
}

function isWanted<Value>(wanted: readonly Value[] | undefined, values: readonly Value[]): boolean {
	return wanted === undefined || wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function compareEntries(first: CountermeasureEntry, second: CountermeasureEntry): number {
	return (
		Number(second.isOverdue) - Number(first.isOverdue) ||
		compareText(first.dueDate ?? '9999', second.dueDate ?? '9999') ||
		compareOldestFirst(first.postmortem, second.postmortem)
	);
}

function toFollowUp(
	entry: CountermeasureEntry,
	states: readonly FollowUpState[],
	library: Library,
): FollowUp {
	const { postmortem, countermeasure, dueDate, overdueDays } = entry;
	const { owners, choice } = countermeasure;
	return {
		postmortem: postmortem.id,
		title: postmortem.title,
		path: postmortem.path,
		severity: postmortem.severity,
		services: postmortem.services,
		countermeasure: countermeasure.id,
		text: countermeasure.prose.text.replace(/\s+/g, ' '),
		status: countermeasure.status,
		states,
		...(owners.length > 0 && { owner: owners.join(', ') }),
		...(choice !== undefined && { choice }),
		...(dueDate !== undefined && { dueDate }),
		...(overdueDays !== undefined && { overdueDays }),
		ageDays: entry.ageDays,
		cameBack: library.recurrences.laterThan(entry).cameBack.map(({ id }) => id),
		url: urlOf(postmortem, countermeasure.anchor, library),
	};
}

function owedFollowUp({ postmortem, dueDate, overdueDays }: OwedPostmortem, library: Library): FollowUp {
	const { id, title, path, severity, services, status, owner, date } = postmortem;
	return {
		postmortem: id,
		title,
		path,
		severity,
		services,
		text: title,
		status,
		states: ['owed'],
		...(owner !== undefined && { owner }),
		dueDate,
		overdueDays,
		ageDays: Math.max(0, daysBetween(date.earliest, library.today)),
		cameBack: [],
		url: pageAddress(library.knowledgeBase, ['postmortems', id]),
	};
}

function ownersOf({ owner }: Postmortem): string[] {
	return owner === undefined ? [] : [owner];
}

/** The address of a part of a postmortem on the site, with its host only where `kb.yaml` names one. */
export function urlOf(postmortem: Postmortem, anchor: string, { knowledgeBase }: Library): string {
	return pageAddress(knowledgeBase, ['postmortems', postmortem.id], anchor);
}
