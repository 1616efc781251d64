import type { ComposedSection } from './compose.ts';
import type { FoundDocument, FoundLabel } from './found.ts';
import type { SourceReading } from './read-source.ts';
import type { SettledTimeline } from './settle-moments.ts';

/** What of a write-up was read as what, and what only its team can say. */
export interface ImportReport {
	readonly source: string;
	readonly title: string;
	/** Absent where the source names none: the file is a draft then. */
	readonly day?: string;
	readonly severity?: string;
	readonly timed: number;
	readonly untimed: number;
	readonly milestones: number;
	readonly causes: number;
	readonly countermeasures: number;
	readonly owned: number;
	readonly lessons: number;
	/** Headings whose sections stayed prose. */
	readonly prose: readonly string[];
	/** Labels that say something for which the vocabulary has no word. */
	readonly unread: readonly FoundLabel[];
	/** Zones that mean several, as they are written. */
	readonly zones: readonly string[];
	/** Dates that can be read in two ways, as they are written. */
	readonly days: readonly string[];
	/** Names of persons that stand as owners. */
	readonly owners: readonly string[];
	/**
	 * Its source keeps back parts, which are marked still; or parts whose mark found no place, or, by a field, the whole:
	 * then it is a draft.
	 */
	readonly keptBack?: 'parts' | 'whole' | FoundLabel;
	/** False where the source could only be kept as it is. */
	readonly isRead: boolean;
}

export function reportOf(
	found: FoundDocument,
	{ title, day, facts }: SourceReading,
	times: SettledTimeline,
	sections: readonly ComposedSection[],
): ImportReport {
	const count = (kind: string) =>
		sections.filter((each) => each.kind === kind).reduce((sum, { items }) => sum + items, 0);
	return {
		source: found.id,
		title,
		...(day !== undefined && { day }),
		...(facts.severity !== undefined && { severity: facts.severity }),
		timed: times.timed,
		untimed: times.untimed,
		milestones: times.rows.filter((row) => row.kind === 'item' && row.moment.milestone !== undefined).length,
		causes: count('causes'),
		countermeasures: count('countermeasures'),
		owned: sections.reduce((sum, { owned }) => sum + owned, 0),
		lessons: count('lessons'),
		prose: sections
			.filter(({ kind }) => kind === 'other' || kind === 'opinion')
			.map(({ heading }) => heading),
		unread: facts.unread,
		zones: times.asked,
		days: times.days,
		owners: sections.flatMap(({ owners }) => owners),
		isRead: true,
	};
}
