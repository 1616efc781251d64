import { escapeHtml } from '#domain/text/escape-html';
import { FACT_KINDS, type FilterName, type PackedDetails, type PackedFact } from '#search/fact';
import { type Fact, weightOf } from './collect-facts.ts';
import type { SearchablePostmortem } from './searchable.ts';

/** A fact with its index words, letters and digits only, separated by blanks. */
export interface AnalysedFact {
	readonly fact: Fact;
	/** How many of them belong to each word of the text, one character a word, base 36; hidden ones follow. */
	readonly counts: string;
	readonly indexText: string;
}

/** The page of a postmortem made for the index: index words as text, the author's words as titles of anchors. */
export function indexPage(postmortem: SearchablePostmortem, facts: readonly AnalysedFact[]): string {
	const head = [
		`<b data-pagefind-meta="title:${escapeHtml(postmortem.title)}" data-pagefind-sort="date:${escapeHtml(postmortem.date.earliest)}"></b>`,
		...filtersOf(postmortem).map(
			([name, value]) => `<b data-pagefind-filter="${name}:${escapeHtml(value)}"></b>`,
		),
	];
	return `<html><body>${head.join('')}${facts.map((fact) => factHtml(postmortem, fact)).join('')}</body></html>`;
}

/** The filters of a postmortem: only ids of its own vocabulary, never words of its text. */
export function filtersOf(postmortem: SearchablePostmortem): [FilterName, string][] {
	const { severity, categories, services, language, date, countermeasures } = postmortem;
	return [
		['severity', severity],
		...unique(categories).map((id): [FilterName, string] => ['category', id]),
		...unique(countermeasures.map(({ kind }) => kind)).map((id): [FilterName, string] => [
			'countermeasure',
			id,
		]),
		...unique(countermeasures.map(({ status }) => status)).map((id): [FilterName, string] => ['status', id]),
		...unique(services).map((id): [FilterName, string] => ['service', id]),
		['year', date.earliest.slice(0, 4)],
		['language', language],
	];
}

function unique(values: readonly (string | undefined)[]): string[] {
	return [...new Set(values)].filter((value) => value !== undefined);
}

function factHtml(postmortem: SearchablePostmortem, { fact, counts, indexText }: AnalysedFact): string {
	const details = detailsOf(postmortem, fact);
	const place = [FACT_KINDS.indexOf(fact.kind), counts, fact.text] as const;
	const packed: PackedFact = details ? [...place, details] : place;
	return (
		`<a id="${escapeHtml(fact.anchor)}" data-pagefind-title="${escapeHtml(JSON.stringify(packed))}"></a>` +
		`<span data-pagefind-weight="${weightOf(fact)}"> ${indexText} </span>`
	);
}

function detailsOf(
	postmortem: SearchablePostmortem,
	{ kind, label, countermeasure, status, ended }: Fact,
): PackedDetails | undefined {
	if (kind === 'postmortem') {
		const { date, severity, language } = postmortem;
		return { date: date.text, severity, language };
	}
	if (!label && !countermeasure && !status && !ended) return undefined;
	return {
		...(label && { label }),
		...(countermeasure && { countermeasure }),
		...(status && { status }),
		...(ended && { ended }),
	};
}
