import type { Language, Text } from '#domain/text/localised';

/** A word of the closed vocabulary: what it is called, what it means, what usually helps against it. */
export interface Term {
	readonly id: string;
	readonly label: Text;
	readonly definition: Text;
	readonly helps?: Text;
}

export interface Severity extends Term {
	/** 1 is the worst; `unknown` comes last. */
	readonly rank: number;
	readonly major: boolean;
	/** A final postmortem of this severity may stay without cause and countermeasure lists. */
	readonly brief: boolean;
	/** Days from the incident within which follow-ups of this severity are due. */
	readonly followUpDays?: number;
	/** Days from the incident within which its postmortem is final. */
	readonly postmortemDays?: number;
}

/** A key of the front matter that is the team's own. */
export interface OwnField {
	readonly id: string;
	readonly label: Text;
	readonly type: 'text' | 'number' | 'date' | 'link' | 'choice';
	/** Of a choice; else empty. */
	readonly choices: readonly string[];
	/** The status from which on every postmortem has it. */
	readonly required?: 'draft' | 'review' | 'final';
	readonly filter: boolean;
}

/** The lists of a postmortem that are also data. */
export type DataSectionKind = 'timeline' | 'causes' | 'countermeasures' | 'lessons';
/** What a team looks back on: no lessons, and in no index of lessons. */
export type ReflectionKind = 'wentWell' | 'wentPoorly' | 'gotLucky';
/** The lists whose items are read one by one. */
export type ListKind = DataSectionKind | ReflectionKind;
export type SectionKind = ListKind | 'opinion';

export const REFLECTION_KINDS = ['wentWell', 'wentPoorly', 'gotLucky'] as const satisfies ReflectionKind[];
export const LIST_KINDS = [
	'timeline',
	'causes',
	'countermeasures',
	'lessons',
	...REFLECTION_KINDS,
] as const satisfies ListKind[];

/** `kb.yaml` with every default filled in. */
export interface KnowledgeBase {
	readonly title: string;
	readonly description: string;
	/** The site's address without a trailing slash, where it is known. */
	readonly url?: string;
	/** The path the site is served under: begins and ends with `/`. */
	readonly base: string;
	/** Whether postmortems have pictures for where their links are shared. */
	readonly cards: boolean;
	readonly language: Language;
	/** The IANA zone of times that name none. */
	readonly timezone: string;
	/** The repository's web address, for edit links. */
	readonly repository?: string;
	readonly branch: string;
	readonly severities: readonly Severity[];
	readonly categories: readonly Term[];
	readonly causeKinds: readonly Term[];
	readonly noticedBy: readonly Term[];
	readonly countermeasureKinds: readonly Term[];
	readonly strengths: readonly Term[];
	readonly countermeasureStatuses: readonly Term[];
	readonly relations: readonly Term[];
	readonly milestones: readonly Term[];
	/** Empty means that any well-formed id is a service. */
	readonly services: readonly Term[];
	readonly roles: readonly Term[];
	/** Empty means that any well-formed id is a tag. */
	readonly tags: readonly Term[];
	readonly fields: readonly OwnField[];
	/** Section names by kind, compared without case, NFC. */
	readonly sections: Readonly<Record<SectionKind, readonly string[]>>;
	/** Ids of the postmortems shown to newcomers. */
	readonly startHere: readonly string[];
	/** Ids of postmortems that are published no more, of which their addresses say so. */
	readonly removed: readonly string[];
	/** Groups of words that search treats as one. */
	readonly synonyms: readonly (readonly string[])[];
	/** Mailboxes and domains that may stand in a postmortem. */
	readonly allowedMailboxes: readonly string[];
}
