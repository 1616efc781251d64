import { type AnsweredList, FIRST_ROWS } from '#domain/answers';
import type { OwnField, Term } from '#domain/knowledge-base';
import { gitHostUrl } from '#domain/knowledge-base/git-host';
import type { WriteStrings } from '#locales/write';
import type { Site } from '#site/site';

/** A field of the form: how it is typed, what it is called, and what it may hold. */
export interface FormField {
	/** The name of the answer. */
	readonly name: string;
	readonly type: 'text' | 'date' | 'url' | 'number' | 'area' | 'choice' | 'choices' | 'switch';
	readonly label: string;
	/** Code in backticks. */
	readonly hint?: string;
	readonly options?: readonly FormOption[];
	/** What it holds before anyone has chosen. */
	readonly value?: string;
	/** How it looks; never a value. */
	readonly example?: string;
	readonly isWide?: true;
	/** Asked only after another answer. */
	readonly isHidden?: true;
}

export interface FormOption {
	readonly value: string;
	readonly label: string;
	readonly title?: string;
}

export interface FormRows {
	readonly list: AnsweredList;
	readonly title: string;
	/** What one row is. */
	readonly one: string;
	readonly add: string;
	readonly hint: string;
	/** How many rows there are at first. */
	readonly first: number;
	readonly fields: readonly FormField[];
}

export interface WriteForm {
	readonly facts: readonly FormField[];
	readonly details: readonly FormField[];
	readonly rows: readonly FormRows[];
	/** The Git host's editor for a new file, where there is one. */
	readonly editor: string | undefined;
}

/** What the form asks, in the words of a knowledge base. */
export function writeForm(site: Site): WriteForm {
	const { knowledgeBase, library } = site;
	return {
		facts: factFields(site),
		details: [...detailFields(site), ...knowledgeBase.fields.map((field) => ownField(field, site))],
		rows: [timelineRows(site), causeRows(site), countermeasureRows(site), lessonRows(site)],
		editor: gitHostUrl(knowledgeBase, 'new', `${library.folder}postmortems`),
	};
}

/** What everyone is asked. The names are keys of the front matter, and of the strings. */
function factFields(site: Site): FormField[] {
	const { knowledgeBase } = site;
	const t = site.t.writePage;
	const { services, severities } = knowledgeBase;
	const isClosed = services.length > 0;
	return [
		{ ...said('title', site), type: 'text', isWide: true },
		{ ...said('date', site), type: 'date' },
		{ ...said('rough', site), type: 'switch' },
		{ ...said('severity', site), type: 'choice', options: chosenFrom(severities, site) },
		{ ...said('status', site), type: 'choice', options: optionsOf(t.statuses), value: 'review' },
		{ ...said('kind', site), type: 'choice', options: optionsOf(t.kinds), value: 'incident' },
		isClosed
			? {
					name: 'services',
					type: 'choices',
					label: said('services', site).label,
					options: termOptions(services, site),
				}
			: { ...said('services', site), type: 'text' },
		{ ...said('impact', site), type: 'text', isWide: true },
		{ ...said('lead', site), type: 'area', isWide: true },
	];
}

function detailFields(site: Site): FormField[] {
	const { language, timezone, tags } = site.knowledgeBase;
	const t = site.t.writePage;
	return [
		{ ...said('duration', site), type: 'text' },
		{ ...said('timezone', site), type: 'text', value: timezone },
		{ ...said('language', site), type: 'choice', options: optionsOf(t.languages), value: language },
		tags.length > 0
			? { name: 'tags', type: 'choices', label: said('tags', site).label, options: termOptions(tags, site) }
			: { ...said('tags', site), type: 'text' },
		{ ...said('owner', site), type: 'text' },
		{ ...said('links', site), type: 'area', isWide: true },
		{ ...said('roles', site), type: 'area', isWide: true },
		{ ...said('related', site), type: 'area', isWide: true },
	];
}

function ownField({ id, label, type, choices }: OwnField, site: Site): FormField {
	const t = site.t.writePage;
	const field = { name: `own:${id}`, label: site.label(label) };
	if (type === 'choice')
		return {
			...field,
			type,
			options: [{ value: '', label: t.unsaid }, ...choices.map((value) => ({ value, label: value }))],
		};
	return { ...field, type: type === 'link' ? 'url' : type };
}

function timelineRows(site: Site): FormRows {
	const { milestones, noticedBy } = site.knowledgeBase;
	const t = site.t.writePage;
	const moments = milestones.flatMap((milestone): FormOption[] =>
		milestone.id === 'noticed'
			? noticedBy.map(({ id, label, definition }) => ({
					value: `noticed:${id}`,
					label: t.noticed(site.label(label)),
					title: site.label(definition),
				}))
			: termOptions([milestone], site),
	);
	return rowsOf('timeline', site, [
		{ name: 'when', type: 'text', label: t.row.when, example: '16:05' },
		{
			name: 'milestone',
			type: 'choice',
			label: t.row.milestone,
			options: [{ value: '', label: t.unsaid }, ...moments],
		},
		serviceField(site),
		{ name: 'text', type: 'text', label: t.row.happened, isWide: true },
	]);
}

function causeRows(site: Site): FormRows {
	const { causeKinds, categories } = site.knowledgeBase;
	const t = site.t.writePage;
	return rowsOf('causes', site, [
		{ name: 'text', type: 'text', label: t.row.cause, isWide: true },
		{ name: 'kind', type: 'choice', label: t.row.causeKind, options: orNone(causeKinds, site) },
		{ name: 'category', type: 'choice', label: t.row.category, options: orNone(categories, site) },
		serviceField(site),
		{ name: 'detail', type: 'area', label: t.row.detail, isWide: true },
	]);
}

/** Of what is about one service alone. */
function serviceField(site: Site): FormField {
	const { services } = site.knowledgeBase;
	const field = { name: 'service', label: site.t.writePage.row.service };
	return services.length > 0
		? { ...field, type: 'choice', options: orNone(services, site) }
		: { ...field, type: 'text', example: 'checkout' };
}

/** What is open or done: what was rejected or replaced needs a reason, and comes later than a form. */
const STATUSES = ['proposed', 'accepted', 'in-progress', 'done'];

function countermeasureRows(site: Site): FormRows {
	const { countermeasureKinds, strengths, countermeasureStatuses } = site.knowledgeBase;
	const t = site.t.writePage;
	const statuses = countermeasureStatuses.filter(({ id }) => STATUSES.includes(id));
	return rowsOf('countermeasures', site, [
		{ name: 'text', type: 'text', label: t.row.measure, isWide: true },
		{
			name: 'answers',
			type: 'choice',
			label: t.row.answers,
			options: [{ value: '', label: t.unsaid }],
			isWide: true,
		},
		{ name: 'kind', type: 'choice', label: t.row.measureKind, options: orNone(countermeasureKinds, site) },
		{ name: 'strength', type: 'choice', label: t.row.strength, options: orNone(strengths, site) },
		{ name: 'status', type: 'choice', label: t.row.status, options: termOptions(statuses, site) },
		{ name: 'statusDay', type: 'date', label: t.row.statusDay, isHidden: true },
		{ name: 'owner', type: 'text', label: t.row.owner, example: 'platform' },
		{ name: 'due', type: 'date', label: t.row.due },
		{ name: 'link', type: 'url', label: t.row.link, example: 'https://' },
	]);
}

function lessonRows(site: Site): FormRows {
	const t = site.t.writePage;
	return rowsOf('lessons', site, [{ name: 'text', type: 'text', label: t.row.lesson, isWide: true }]);
}

function rowsOf(list: AnsweredList, site: Site, fields: readonly FormField[]): FormRows {
	const t = site.t.writePage;
	return { list, ...t.rows[list], hint: t.hints[list], first: FIRST_ROWS[list].length, fields };
}

function said(name: keyof WriteStrings['fields'], { t }: Site) {
	const [label = '', hint = ''] = t.writePage.fields[name];
	return { name, label, ...(hint === '' ? {} : { hint }) };
}

function optionsOf(labels: Readonly<Record<string, string>>): FormOption[] {
	return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function termOptions(terms: readonly Term[], { label }: Site): FormOption[] {
	return terms.map((term) => ({
		value: term.id,
		label: label(term.label),
		title: label(term.definition),
	}));
}

function chosenFrom(terms: readonly Term[], site: Site): FormOption[] {
	return [{ value: '', label: site.t.writePage.choose }, ...termOptions(terms, site)];
}

function orNone(terms: readonly Term[], site: Site): FormOption[] {
	return [{ value: '', label: site.t.writePage.unsaid }, ...termOptions(terms, site)];
}
