import type { OwnField } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import type { Site } from '#site/site';
import { urls } from '#site/url';

/** A line of what belongs to a postmortem beside its four facts. */
export interface RecordRow {
	readonly label: string;
	readonly values: readonly { readonly text: string; readonly href?: string; readonly isElsewhere?: true }[];
}

/** Tags, links, who writes it up and by when, and the team's own fields: what is there, in this order. */
export function recordRows(postmortem: Postmortem, site: Site): RecordRow[] {
	return [
		...tagRow(postmortem, site),
		...linkRows(postmortem, site),
		...tendingRows(postmortem, site),
		...ownRows(postmortem, site),
	];
}

function tagRow({ tags }: Postmortem, { t, terms, label }: Site): RecordRow[] {
	const values = tags.map((id) => ({ text: label(terms.tag(id).label), href: urls.tag(id) }));
	return values.length > 0 ? [{ label: t.record.tags, values }] : [];
}

function linkRows({ webLinks }: Postmortem, { t }: Site): RecordRow[] {
	return [...Map.groupBy(webLinks, ({ kind }) => kind)].map(([kind, links]) => ({
		label: t.record.linkKinds[kind],
		values: links.map(({ url, title }) => ({
			text: title ?? shownAddress(url),
			href: url,
			isElsewhere: true,
		})),
	}));
}

/** Once it is final, nobody has to see to it any more. */
function tendingRows(
	{ owner, reviewBy, status }: Postmortem,
	{ t, terms, label, format }: Site,
): RecordRow[] {
	const rows = [
		...(owner === undefined
			? []
			: [{ label: t.record.owner, values: [{ text: label(terms.role(owner).label) }] }]),
		...(reviewBy === undefined
			? []
			: [{ label: t.record.reviewBy, values: [{ text: format.date(reviewBy) }] }]),
	];
	return status === 'final' ? [] : rows;
}

function ownRows({ fields }: Postmortem, { knowledgeBase, label, format }: Site): RecordRow[] {
	return knowledgeBase.fields.flatMap((field) => {
		const value = fields[field.id];
		return value === undefined
			? []
			: [{ label: label(field.label), values: [ownValue(field, value, format)] }];
	});
}

function ownValue(
	{ type }: OwnField,
	value: string | number,
	format: Site['format'],
): RecordRow['values'][number] {
	if (typeof value === 'number') return { text: format.number(value) };
	if (type === 'date') return { text: format.date(value) };
	return type === 'link' ? { text: shownAddress(value), href: value, isElsewhere: true } : { text: value };
}

function shownAddress(url: string): string {
	return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
