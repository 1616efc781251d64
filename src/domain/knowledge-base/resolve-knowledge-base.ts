import type { KnowledgeBase, OwnField, SectionKind, Severity, Term } from '#domain/knowledge-base';
import { inAll, type Text } from '#domain/text/localised';
import type { KnowledgeBaseSettings, TermSettings } from '#schemas/knowledge-base';
import { DEFAULT_SECTIONS } from './default-sections.ts';
import { DEFAULT_SEVERITIES } from './default-severities.ts';
import {
	COUNTERMEASURE_STATUSES,
	DEFAULT_CATEGORIES,
	DEFAULT_CAUSE_KINDS,
	DEFAULT_COUNTERMEASURE_KINDS,
	DEFAULT_NOTICED_BY,
	DEFAULT_STRENGTHS,
	MILESTONES,
	RELATIONS,
} from './default-terms.ts';

type FieldSettings = NonNullable<KnowledgeBaseSettings['fields']>[number];

/** Fills in every default: a team's terms change those with the same id and are added after them otherwise. */
export function resolveKnowledgeBase(settings: KnowledgeBaseSettings): KnowledgeBase {
	return {
		title: settings.title ?? 'Odapnote',
		description: settings.description ?? '',
		...(settings.url ? { url: settings.url.replace(/(?<!\/)\/+$/, '') } : {}),
		base: settings.base ?? '/',
		cards: settings.cards ?? false,
		language: settings.language ?? 'en',
		timezone: settings.timezone ?? 'UTC',
		...(settings.repository ? { repository: settings.repository.replace(/(?<!\/)\/+$/, '') } : {}),
		branch: settings.branch ?? 'main',
		severities: resolveSeverities(settings.severities ?? []),
		categories: mergeTerms(DEFAULT_CATEGORIES, settings.categories),
		causeKinds: DEFAULT_CAUSE_KINDS,
		noticedBy: DEFAULT_NOTICED_BY,
		countermeasureKinds: mergeTerms(DEFAULT_COUNTERMEASURE_KINDS, settings.countermeasureKinds),
		strengths: mergeTerms(DEFAULT_STRENGTHS, settings.strengths),
		countermeasureStatuses: COUNTERMEASURE_STATUSES,
		relations: RELATIONS,
		milestones: MILESTONES,
		services: mergeTerms([], settings.services),
		roles: mergeTerms([], settings.roles),
		tags: mergeTerms([], settings.tags),
		fields: (settings.fields ?? []).map(resolveField),
		sections: resolveSections(settings),
		startHere: settings.startHere ?? [],
		removed: (settings.removed ?? []).map((id) => id.normalize('NFC')),
		synonyms: settings.synonyms ?? [],
		allowedMailboxes: settings.allowedMailboxes ?? [],
	};
}

function mergeTerms(defaults: readonly Term[], changes: readonly TermSettings[] | undefined): Term[] {
	const merged = new Map(defaults.map((term) => [term.id, term]));
	for (const change of changes ?? []) merged.set(change.id, mergeTerm(merged.get(change.id), change));
	return [...merged.values()];
}

function mergeTerm(before: Term | undefined, change: TermSettings): Term {
	const helps = change.helps ? toText(change.helps) : before?.helps;
	return {
		id: change.id,
		label: change.label ? toText(change.label) : (before?.label ?? inAll(change.id)),
		definition: change.definition ? toText(change.definition) : (before?.definition ?? inAll('')),
		...(helps ? { helps } : {}),
	};
}

function resolveSeverities(changes: NonNullable<KnowledgeBaseSettings['severities']>): Severity[] {
	const merged = new Map(DEFAULT_SEVERITIES.map((severity) => [severity.id, severity]));
	for (const change of changes) {
		const before = merged.get(change.id);
		const followUpDays = change.followUpDays ?? before?.followUpDays;
		const postmortemDays = change.postmortemDays ?? before?.postmortemDays;
		merged.set(change.id, {
			...mergeTerm(before, change),
			rank: change.rank ?? before?.rank ?? 50,
			major: change.major ?? before?.major ?? false,
			brief: change.brief ?? before?.brief ?? false,
			...(followUpDays ? { followUpDays } : {}),
			...(postmortemDays ? { postmortemDays } : {}),
		});
	}
	return [...merged.values()].sort((one, other) => one.rank - other.rank);
}

function resolveField({ id, label, type, choices, required, filter }: FieldSettings): OwnField {
	return {
		id,
		label: toText(label ?? id),
		type,
		choices: choices ?? [],
		filter: filter ?? false,
		...(required && { required }),
	};
}

function resolveSections(settings: KnowledgeBaseSettings): Record<SectionKind, readonly string[]> {
	const named = (kind: SectionKind) => [...DEFAULT_SECTIONS[kind], ...(settings.sections?.[kind] ?? [])];
	return {
		timeline: named('timeline'),
		causes: named('causes'),
		countermeasures: named('countermeasures'),
		lessons: named('lessons'),
		wentWell: named('wentWell'),
		wentPoorly: named('wentPoorly'),
		gotLucky: named('gotLucky'),
		opinion: named('opinion'),
	};
}

function toText(text: string | Text): Text {
	return typeof text === 'string' ? inAll(text) : text;
}
