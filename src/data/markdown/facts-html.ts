import { pageAddress } from '#domain/library/address';
import { finalByOf } from '#domain/library/owed';
import type { Postmortem } from '#domain/postmortem';
import { inLanguage } from '#domain/text/localised';
import { formatClaim } from '#domain/time/show/format-duration';
import { type Html, html, list } from './safe-html.ts';
import type { Teller } from './teller.ts';

type Row = readonly [label: string, value: string | Html | undefined];

/** What stands above the text, a line each; what is not known has none. */
export function factsHtml(postmortem: Postmortem, teller: Teller): Html {
	const rows = [
		...headRows(postmortem, teller),
		...ownRows(postmortem, teller),
		...linkRows(postmortem, teller),
	] satisfies Row[];
	return list(
		rows.flatMap(([label, value]) =>
			value === undefined || value === '' ? [] : [html`<strong>${label}</strong>: ${value}`],
		),
	);
}

function headRows(postmortem: Postmortem, { library, words, name }: Teller): Row[] {
	const { knowledgeBase } = library;
	const { id, date, number, kind, status, severity, impact, claimedDuration, services } = postmortem;
	const noticedBy = postmortem.timeline.find(({ milestones }) => milestones.includes('noticed'))?.noticedBy;
	const address = pageAddress(knowledgeBase, ['postmortems', id]);
	return [
		[words.page, html`<a href="${address}">${address}</a>`],
		[words.date, date.text],
		[words.number, number?.toString()],
		[words.kind, words.kinds[kind]],
		[words.status, words.statuses[status]],
		[words.severity, name(knowledgeBase.severities, severity)],
		[words.impact, impact === 'none' ? words.noImpact : impact],
		[words.claimed, claimedDuration && formatClaim(claimedDuration, knowledgeBase.language)],
		[words.noticedBy, noticedBy && name(knowledgeBase.noticedBy, noticedBy)],
		[words.services, services.map((each) => name(knowledgeBase.services, each)).join(', ')],
		[words.categories, postmortem.categories.map((each) => name(knowledgeBase.categories, each)).join(', ')],
		[words.tags, postmortem.tags.map((each) => name(knowledgeBase.tags, each)).join(', ')],
		[words.zone, postmortem.timezone],
	];
}

function ownRows(postmortem: Postmortem, { library, words, name }: Teller): Row[] {
	const { knowledgeBase, lastChanged } = library;
	const { owner, published, imported, fields } = postmortem;
	return [
		[words.owner, owner && name(knowledgeBase.roles, owner)],
		[words.finalBy, finalByOf(postmortem, knowledgeBase)],
		[words.imported, imported && words.importedFrom(imported.from, imported.on)],
		[words.published, published?.text],
		...knowledgeBase.fields.map((field): Row => {
			const value = fields[field.id]?.toString();
			const label = inLanguage(field.label, knowledgeBase.language);
			return [label, field.type === 'link' && value ? html`<a href="${value}">${value}</a>` : value];
		}),
		[words.changed, lastChanged?.get(postmortem.id)],
	];
}

function linkRows({ webLinks }: Postmortem, { words }: Teller): Row[] {
	return webLinks.map(({ url, kind, title }) => [
		words.linkKinds[kind],
		html`<a href="${url}">${title ?? url}</a>`,
	]);
}
