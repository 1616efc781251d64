import type { Range } from '#domain/findings/diagnostic';
import type { Cause, Countermeasure, Lesson, Postmortem, Prose, TimelineItem } from '#domain/postmortem';
import type { CalendarDate, MetricId, MetricValue, NoticedBy } from '#domain/time/types';

const NOWHERE: Range = { start: 0, end: 0 };
const METRICS: readonly MetricId[] = [
	'exposure',
	'risk',
	'detect',
	'customer-detect',
	'acknowledge',
	'escalate',
	'unshared',
	'inform',
	'mitigate',
	'resolve',
];

/** A final incident of severity `sev3` in category `process`; all that a test does not name is empty. */
export function buildPostmortem(
	id: string,
	given: Partial<Omit<Postmortem, 'date'>> & { readonly date?: string } = {},
): Postmortem {
	const { date = id.slice(0, 10), ...rest } = given;
	return {
		id,
		path: `postmortems/${id}.md`,
		title: `What happened in ${id}`,
		status: 'final',
		date: buildDate(date),
		severity: 'sev3',
		categories: ['process'],
		services: [],
		kind: 'incident',
		language: 'en',
		timezone: 'UTC',
		roles: {},
		related: [],
		tags: [],
		webLinks: [],
		aliases: [],
		fields: {},
		allow: [],
		sections: [],
		timeline: [],
		causes: [],
		countermeasures: [],
		lessons: [],
		reflections: { wentWell: [], wentPoorly: [], gotLucky: [] },
		footnotesHtml: '',
		episodes: [],
		serviceExposures: [],
		metrics: notApplicable(),
		headings: [],
		links: [],
		images: [],
		anchors: [],
		prose: [],
		readingMinutes: 1,
		places: {},
		frontMatterRange: NOWHERE,
		hasFolder: false,
		...rest,
	};
}

/** `2024-03-05`, `~2024-03-05` (three days either way are possible) or `2024-03`. */
export function buildDate(text: string): CalendarDate {
	const approximate = text.startsWith('~');
	const written = text.slice(approximate ? 1 : 0);
	if (written.length === 7) {
		const month = new Date(Date.UTC(Number(written.slice(0, 4)), Number(written.slice(5)), 0));
		const latest = month.toISOString().slice(0, 10);
		return { text, approximate, precision: 'month', earliest: `${written}-01`, latest };
	}
	const width = approximate ? 3 : 0;
	return {
		text,
		approximate,
		precision: 'day',
		earliest: shift(written, -width),
		latest: shift(written, width),
	};
}

/** A contributing cause of category `process`. */
export function buildCause(id: string, given: Partial<Cause> = {}): Cause {
	return {
		...buildItem(id),
		id,
		kind: 'contributing',
		category: 'process',
		behind: [],
		acceptedRisk: false,
		coveredBy: [],
		services: [],
		...given,
	};
}

/** A proposed, strong countermeasure that prevents and answers no cause. */
export function buildCountermeasure(id: string, given: Partial<Countermeasure> = {}): Countermeasure {
	return {
		...buildItem(id),
		id,
		answers: [],
		kind: 'prevent',
		strength: 'strong',
		status: 'proposed',
		owners: [],
		...given,
	};
}

export function buildLesson(text: string): Lesson {
	return { ...buildItem(text), prose: buildProse(text) };
}

/** A timeline item at which someone noticed, or without `noticedBy` nothing happens. */
export function buildTimelineItem(anchor: string, noticedBy?: NoticedBy): TimelineItem {
	return {
		...buildItem(anchor),
		instant: { earliest: null, latest: null },
		precisionSeconds: 60,
		milestones: noticedBy ? ['noticed'] : [],
		...(noticedBy && { noticedBy }),
		roles: [],
		services: [],
	};
}

export function buildProse(text: string): Prose {
	return { html: text, text, range: NOWHERE };
}

function buildItem(anchor: string) {
	return { anchor, range: NOWHERE, chips: [], prose: buildProse(anchor), detailHtml: '', detailText: '' };
}

function notApplicable(): Record<MetricId, MetricValue> {
	const metrics = METRICS.map((id) => [id, { state: 'not-applicable' }] as const);
	return Object.fromEntries(metrics) as Record<MetricId, MetricValue>;
}

function shift(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
