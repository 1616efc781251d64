import type { TimelineItem } from '#domain/postmortem';
import type { ResolvedTimeline } from '#domain/time/place/resolve-timeline';
import type { MilestoneId, NoticedBy } from '#domain/time/types';
import { harmedServices, spellsOf } from './spells.ts';

/** Where a milestone stands in the timeline, if it does, and whether anything is known of when it was. */
export interface Place {
	readonly milestone: MilestoneId;
	readonly index?: number;
	readonly isKnown: boolean;
}

export const TEAM: readonly NoticedBy[] = ['self', 'teammate'];
export const OUTSIDE: readonly NoticedBy[] = ['customer', 'alert', 'third-party', 'audit'];

/** What is asked of an item. */
export type MeasuredItem = Pick<TimelineItem, 'milestones' | 'noticedBy'> &
	Partial<Pick<TimelineItem, 'services'>>;

/** Finds milestones as CONTRACT's metrics want them: the first before the second `started`, or the last of all. */
export class MilestoneFinder {
	readonly #items: readonly MeasuredItem[];
	readonly #instants: ResolvedTimeline['instants'];
	readonly #scope: number;

	constructor(items: readonly MeasuredItem[], instants: ResolvedTimeline['instants']) {
		this.#items = items;
		this.#instants = instants;
		this.#scope = spellsOf(items)[1]?.[0].started ?? items.length;
	}

	/** The first before harm starts a second time; of a notice, by one of these. */
	first(milestone: MilestoneId, by?: readonly NoticedBy[]): Place {
		return this.#place(milestone, this.#inScope(milestone, by)[0]);
	}

	/** The first moment from which nobody was harmed: where services are healed one by one, that of the last. */
	healed(): Place {
		if (harmedServices(this.#items).length === 0) return this.first('mitigated');
		const ends = (spellsOf(this.#items)[0] ?? []).map(({ mitigated }) => mitigated ?? -1);
		return this.#place('mitigated', ends.includes(-1) ? undefined : Math.max(...ends));
	}

	/** The last in the file. */
	last(milestone: MilestoneId): Place {
		const index = this.#items.findLastIndex(({ milestones }) => milestones.includes(milestone));
		return this.#place(milestone, index < 0 ? undefined : index);
	}

	/** The notices by one of these, of which each may have been the earliest in time. */
	earliestNotices(by: readonly NoticedBy[]): Place[] {
		const notices = this.#inScope('noticed', by);
		const surelyBy = Math.min(...notices.map((index) => this.#instants[index]?.instant.latest ?? Infinity));
		return notices
			.filter((index) => (this.#instants[index]?.instant.earliest ?? -Infinity) <= surelyBy)
			.map((index) => this.#place('noticed', index));
	}

	isNoticedBy({ index }: Place, by: readonly NoticedBy[]): boolean {
		const who = index === undefined ? undefined : this.#items[index]?.noticedBy;
		return who !== undefined && by.includes(who);
	}

	#inScope(milestone: MilestoneId, by?: readonly NoticedBy[]): number[] {
		return this.#items.slice(0, this.#scope).flatMap(({ milestones, noticedBy }, index) => {
			const fits =
				milestones.includes(milestone) && (!by || (noticedBy !== undefined && by.includes(noticedBy)));
			return fits ? [index] : [];
		});
	}

	#place(milestone: MilestoneId, index: number | undefined): Place {
		if (index === undefined) return { milestone, isKnown: false };
		const instant = this.#instants[index]?.instant;
		return { milestone, index, isKnown: instant?.earliest !== null || instant.latest !== null };
	}
}
