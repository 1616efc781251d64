import type { Range } from '#domain/findings/diagnostic';
import type { Language } from '#domain/text/localised';
import type { LINK_KINDS } from '#schemas/front-matter';
import type { ListKind, ReflectionKind, SectionKind } from './knowledge-base.ts';
import type { Heading, Image, Link } from './references.ts';
import type {
	CalendarDate,
	DateText,
	DurationInterval,
	InstantInterval,
	MetricId,
	MetricValue,
	MilestoneId,
	NoticedBy,
	When,
} from './time/types.ts';

export type DocumentStatus = 'draft' | 'review' | 'final';
export type IncidentKind = 'incident' | 'near-miss' | 'drill';

/**
 * One postmortem as parsed from its file: plain data, safe to write as JSON.
 * Every `html` is sanitised; every `text` is plain and must be escaped where it is shown.
 */
export interface Postmortem {
	/** The file's name (or its folder's) in NFC, without the extension. */
	readonly id: string;
	/** Relative to the knowledge base's root, with `/`. */
	readonly path: string;
	readonly title: string;
	readonly status: DocumentStatus;
	readonly date: CalendarDate;
	/** A severity's id; `unknown` where a draft has none. */
	readonly severity: string;
	/** The author's claim of the exposure. */
	readonly claimedDuration?: DurationInterval & { readonly text: string };
	/** Root-cause categories, by id. */
	readonly categories: readonly string[];
	readonly services: readonly string[];
	/** One line; absent where the front matter says nothing, `none` is kept as `none`. */
	readonly impact?: string;
	readonly kind: IncidentKind;
	readonly language: Language;
	readonly timezone: string;
	readonly number?: number;
	/** As written: a date, or a day and a time or range of times. */
	readonly published?: { readonly text: string; readonly interval: InstantInterval };
	/** Role labels of this file, by id. */
	readonly roles: Readonly<Record<string, string>>;
	readonly related: readonly Relation[];
	/** Words of the team's own, by id, each once. */
	readonly tags: readonly string[];
	readonly webLinks: readonly WebLink[];
	/** The team or role that writes it up. */
	readonly owner?: string;
	/** The day by which it is final, where the file names one. */
	readonly reviewBy?: DateText;
	/** It was brought here as it was found elsewhere, and what it lacks may never be known. */
	readonly imported?: Imported;
	/** Ids that it had before, in NFC: their addresses lead here. */
	readonly aliases: readonly string[];
	/** Values of the team's own keys, by id. */
	readonly fields: Readonly<Record<string, string | number>>;
	readonly allow: readonly Allowance[];

	/** The lead, before the first heading. */
	readonly summary?: Prose;
	readonly sections: readonly Section[];
	readonly timeline: readonly TimelineItem[];
	readonly causes: readonly Cause[];
	readonly countermeasures: readonly Countermeasure[];
	readonly lessons: readonly Lesson[];
	readonly reflections: Readonly<Record<ReflectionKind, readonly Lesson[]>>;
	/** Footnotes of the whole document, rendered once, or empty. */
	readonly footnotesHtml: string;

	readonly episodes: readonly Episode[];
	readonly metrics: Readonly<Record<MetricId, MetricValue>>;
	/** How long each service was harmed of which the timeline says so, in its order. */
	readonly serviceExposures: readonly ServiceExposure[];
	readonly headings: readonly Heading[];
	readonly links: readonly Link[];
	readonly images: readonly Image[];
	/** Every anchor of the page that content defines: headings, list items, footnotes. */
	readonly anchors: readonly string[];
	/** The prose of the file in pieces, for checks of wording. */
	readonly prose: readonly {
		readonly text: string;
		readonly range: Range;
		/** Which paragraph, heading or cell it stands in, counted from 1: pieces of one make a text. */
		readonly block: number;
		/** Of a cell, the texts that say what it holds. */
		readonly heads: readonly string[];
	}[];
	readonly readingMinutes: number;
	/** Places in the file of front matter values, by path: `severity`, `causes.0`, `roles.new-dev`. */
	readonly places: Readonly<Record<string, { readonly key: Range; readonly value: Range }>>;
	/** Place of the front matter block, where a missing key is reported. */
	readonly frontMatterRange: Range;
	/** True for `postmortems/<id>/index.md`, which may have files beside it. */
	readonly hasFolder: boolean;
}

/** A link of the front matter. */
export interface WebLink {
	readonly url: string;
	readonly kind: (typeof LINK_KINDS)[number];
	readonly title?: string;
}

export interface Imported {
	readonly from: string;
	readonly on: DateText;
	/** What its source calls it. */
	readonly id?: string;
}

export interface Relation {
	readonly postmortem: string;
	readonly how: string;
	readonly because?: string;
	readonly range: Range;
}

export interface Allowance {
	readonly check: string;
	readonly because: string;
	readonly range: Range;
}

export interface Prose {
	readonly html: string;
	readonly text: string;
	readonly range: Range;
}

/** A section under a level-two heading (deeper headings stay inside), in the order of the file. */
export interface Section {
	readonly kind: SectionKind | 'other';
	readonly title: Prose;
	readonly anchor: string;
	readonly blocks: readonly Block[];
	readonly range: Range;
}

/** A run of rendered Markdown, or a run of the items of one list of the postmortem: `[first, first + count)`. */
export type Block =
	| { readonly kind: 'prose'; readonly html: string; readonly text: string; readonly range: Range }
	| { readonly kind: 'items'; readonly of: ListKind; readonly first: number; readonly count: number };

/** An inline-code chip as written, for example `for:commit-slip`. The range is the code without its backticks. */
export interface Chip {
	readonly key: string;
	readonly value?: string;
	readonly range: Range;
}

interface Item {
	/** The element's id on the page. */
	readonly anchor: string;
	/** Of the whole item in the file. */
	readonly range: Range;
	readonly chips: readonly Chip[];
	/** The item's first paragraph without its time and chips. */
	readonly prose: Prose;
	/** Nested blocks, or empty strings. */
	readonly detailHtml: string;
	readonly detailText: string;
}

export interface TimelineItem extends Item {
	readonly when?: When;
	/** The time as written, and where. */
	readonly whenText?: string;
	readonly whenRange?: Range;
	/** The instant it resolves to; both ends `null` where unknown. */
	readonly instant: InstantInterval;
	/** Seconds; the precision at which the time is written. */
	readonly precisionSeconds: number;
	readonly milestones: readonly MilestoneId[];
	readonly noticedBy?: NoticedBy;
	readonly roles: readonly string[];
	/** The services that it is about, by id; none where it is about all of them. */
	readonly services: readonly string[];
}

export interface Cause extends Item {
	readonly id: string;
	readonly kind?: string;
	readonly category?: string;
	/** The causes that this one lies behind. */
	readonly behind: readonly string[];
	readonly acceptedRisk: boolean;
	/** The services that it is a cause of, by id; none where it is one of all. */
	readonly services: readonly string[];
	/** `POSTMORTEM#ID`, as written. */
	readonly coveredBy: readonly string[];
	/** In a public build: a countermeasure that is marked internal answers it. */
	readonly isAnsweredInternally?: true;
}

export interface Countermeasure extends Item {
	readonly id: string;
	/** Cause ids; filled with the only cause where the file has one and names none. */
	readonly answers: readonly string[];
	readonly kind?: string;
	readonly strength?: string;
	readonly status: string;
	/** Since when, as written: a day, `~` a day, a month or `unknown`; absent where the status carries none. */
	readonly statusDate?: string;
	/** Teams or roles, in the order written. */
	readonly owners: readonly string[];
	readonly due?: string;
	readonly choice?: string;
	/** `[POSTMORTEM]#ID`, as written. */
	readonly supersededBy?: string;
}

/** A lesson, or a reflection. */
export interface Lesson extends Item {}

export interface ServiceExposure {
	readonly service: string;
	readonly exposure: MetricValue;
}

/** From a `started` to the last `mitigated` before the next `started`: indexes into the timeline. */
export interface Episode {
	readonly started: number;
	/** Absent: still open. */
	readonly mitigated?: number;
	readonly exposure: DurationInterval;
}
