import type { Cause, Chip, Countermeasure, Lesson, TimelineItem } from '#domain/postmortem';
import type { InstantInterval, MilestoneId, NoticedBy } from '#domain/time/types';
import type { ReadChip } from './chips.ts';
import type { ListedItem } from './read-lists.ts';
import type { RenderedItem } from './render-body.ts';

/** What every kind of item has, once its head is read and its prose rendered. */
export interface ItemParts {
	readonly head: ListedItem;
	readonly rendered: RenderedItem;
	/** The element's id on the page. */
	readonly anchor: string;
}

export function buildTimelineItem(
	{ head, rendered, anchor }: ItemParts,
	resolved: { instant: InstantInterval; precisionSeconds: number },
): TimelineItem {
	const noticedBy = keyed(head.chips, 'noticed')[0] as NoticedBy | undefined;
	return {
		...itemBase(head, rendered, anchor),
		...(head.when ? { when: head.when.value, whenText: head.when.text, whenRange: head.when.range } : {}),
		...resolved,
		milestones: milestonesOf(head.chips),
		...(noticedBy ? { noticedBy } : {}),
		roles: keyed(head.chips, 'role'),
		services: keyed(head.chips, 'service'),
	};
}

/** In the order written; `noticed:WHO` is the milestone `noticed`. */
export function milestonesOf(chips: readonly ReadChip[]): MilestoneId[] {
	return chips.flatMap((chip) => {
		if (chip.role === 'keyed' && chip.key === 'noticed') return ['noticed' as const];
		return chip.role === 'facet' && chip.facet === 'milestones' ? [chip.value as MilestoneId] : [];
	});
}

export function buildCause({ head, rendered, anchor }: ItemParts, id: string): Cause {
	const kind = facet(head.chips, 'causeKinds');
	const category = facet(head.chips, 'categories');
	return {
		...itemBase(head, rendered, anchor),
		id,
		...(kind ? { kind } : {}),
		...(category ? { category } : {}),
		behind: keyed(head.chips, 'behind'),
		acceptedRisk: head.chips.some((chip) => chip.role === 'flag' && chip.value === 'accepted-risk'),
		coveredBy: keyed(head.chips, 'covered-by'),
		services: keyed(head.chips, 'service'),
	};
}

/** @param onlyCause The file's one cause, which a countermeasure that names none answers. */
export function buildCountermeasure(
	{ head, rendered, anchor }: ItemParts,
	id: string,
	onlyCause: string | undefined,
): Countermeasure {
	const named = keyed(head.chips, 'for');
	const status = head.chips.find((chip) => chip.role === 'facet' && chip.facet === 'countermeasureStatuses');
	const isDone = !status && head.isTicked;
	const optional = {
		kind: facet(head.chips, 'countermeasureKinds'),
		strength: facet(head.chips, 'strengths'),
		statusDate: status?.role === 'facet' ? status.date : isDone ? 'unknown' : undefined,
		due: keyed(head.chips, 'due')[0],
		choice: keyed(head.chips, 'choice')[0],
		supersededBy: keyed(head.chips, 'superseded-by')[0],
	};
	return {
		...itemBase(head, rendered, anchor),
		id,
		answers: named.length === 0 && onlyCause ? [onlyCause] : named,
		status: status?.value ?? (isDone ? 'done' : 'proposed'),
		owners: keyed(head.chips, 'owner'),
		...definedOnly(optional),
	};
}

/** A lesson, or a reflection. */
export function buildLesson({ head, rendered, anchor }: ItemParts): Lesson {
	return itemBase(head, rendered, anchor);
}

function itemBase(head: ListedItem, rendered: RenderedItem, anchor: string) {
	return {
		anchor,
		range: head.range,
		chips: head.chips.map(toChip),
		...rendered,
		prose: { ...rendered.prose, range: head.headRange },
	};
}

function toChip(chip: ReadChip): Chip {
	if (chip.role === 'id') return { key: 'id', value: chip.value, range: chip.range };
	if (chip.role === 'keyed') return { key: chip.key, value: chip.value, range: chip.range };
	if (chip.role === 'facet' && chip.date) return { key: chip.value, value: chip.date, range: chip.range };
	return { key: chip.value, range: chip.range };
}

function keyed(chips: readonly ReadChip[], key: string): string[] {
	return chips.flatMap((chip) => (chip.role === 'keyed' && chip.key === key ? [chip.value] : []));
}

function facet(chips: readonly ReadChip[], name: string): string | undefined {
	const found = chips.find((chip) => chip.role === 'facet' && chip.facet === name);
	return found?.value;
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function definedOnly<T extends object>(values: T): Defined<T> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
