import type { FactKind } from '#search/fact';
import type { Labels } from '#search/labels';
import type { Hit, PageHits, Segment } from '#search/query/hit';
import { insistOn } from '#search/query/parse-query';
import type { SearchContext } from './context.ts';
import { element } from './dom.ts';
import { markingFragment } from './marking-fragment.ts';

/** How a link to a place is shown. */
interface LinkOptions {
	readonly labels: Labels;
	/** As an option of a list box, with an id that begins so. */
	readonly optionPrefix?: string | undefined;
	/** What the place is called, if not by its kind. */
	readonly kind?: string;
}

export interface RenderOptions {
	readonly labels: Labels;
	/** As options of a list box, with ids that begin so; else as plain links. */
	readonly optionPrefix?: string;
	/** Only places of this kind. */
	readonly only?: FactKind | undefined;
	readonly mostHits: number;
	/** What was searched for, to insist on what of it a page does not hold; options of a list box hold no link more. */
	readonly query?: string;
	/** Hits of countermeasures that these choices leave out are not shown. */
	readonly countermeasures?: readonly string[] | undefined;
	readonly statuses?: readonly string[] | undefined;
}

/** The places of a page that are shown, or undefined if the page has none of the kind that is wanted. */
export function shownHits(page: PageHits, options: Omit<RenderOptions, 'labels'>): Hit[] | undefined {
	const { only, countermeasures, statuses } = options;
	if (only === 'postmortem') return page.hits.some(({ kind }) => kind === 'postmortem') ? [] : undefined;
	const fits = (wanted: readonly string[] | undefined, value: string | undefined) =>
		!wanted?.length || (value !== undefined && wanted.includes(value));
	const hits = page.hits.filter(
		(hit) =>
			hit.kind !== 'postmortem' &&
			(only === undefined || hit.kind === only) &&
			(hit.kind !== 'countermeasure' ||
				(fits(countermeasures, hit.countermeasure) && fits(statuses, hit.status))),
	);
	return hits.length === 0 && only !== undefined ? undefined : hits;
}

/** One found postmortem: its title, and the places in it that answer the query. */
export function renderPage(page: PageHits, context: SearchContext, options: RenderOptions): HTMLElement {
	const { optionPrefix, mostHits, query } = options;
	const hits = shownHits(page, options) ?? [];
	const shown = hits.slice(0, mostHits);
	const rest = hits.length - shown.length;
	const { t, number } = context;
	const titleId = optionPrefix && `${optionPrefix}-title`;
	return element(
		optionPrefix ? 'div' : 'li',
		{ class: 'found', ...(optionPrefix && { role: 'group', 'aria-labelledby': titleId }) },
		titleLink(page, context, options),
		!optionPrefix && query !== undefined && insistLink(query, page.leftOut, context),
		...shown.map((hit, index) => hitLink(hit, context, options, index)),
		rest > 0 &&
			element(
				'span',
				{ class: 'found-rest', 'aria-hidden': !!optionPrefix && 'true' },
				t.places(number(rest)),
			),
	);
}

/** Leads to only those results that hold what others leave out. */
export function insistLink(
	query: string,
	leftOut: readonly string[],
	{ base, t }: SearchContext,
): HTMLElement | undefined {
	if (leftOut.length === 0) return undefined;
	const href = `${base}search/?q=${encodeURIComponent(insistOn(query, leftOut))}`;
	return element('a', { class: 'found-rest', href }, t.insist(leftOut.join(', ')));
}

export function titleLink(
	page: PageHits,
	{ base, t }: SearchContext,
	{ labels, optionPrefix }: LinkOptions,
): HTMLElement {
	const leftOut = page.leftOut.length > 0 && t.leftOut(page.leftOut.join(', '));
	const lang = page.language === document.documentElement.lang ? undefined : page.language;
	return element(
		'a',
		{
			class: 'found-title',
			href: hrefOf(base, page.address) + markingFragment(page.address, page.title),
			...optionAttributes(optionPrefix, 'title'),
		},
		element('span', { class: 'found-name', lang }, ...segments(page.title)),
		' ',
		element(
			'span',
			{ class: 'found-meta' },
			[page.date, labels.severity?.[page.severity] ?? page.severity, leftOut].filter(Boolean).join(' · '),
		),
	);
}

export function hitLink(
	hit: Hit,
	{ base, t }: SearchContext,
	{ labels, optionPrefix, kind: name = t.kinds[hit.kind] }: LinkOptions,
	index = 0,
): HTMLElement {
	const status = hit.status && (labels.status?.[hit.status] ?? hit.status);
	const kind = hit.countermeasure && (labels.countermeasure?.[hit.countermeasure] ?? hit.countermeasure);
	const label = [hit.label, kind, status].filter(Boolean).join(' · ');
	return element(
		'a',
		{
			class: `found-hit found-${hit.kind}`,
			href: hrefOf(base, hit.address) + markingFragment(hit.address, hit.excerpt),
			...optionAttributes(optionPrefix, String(index)),
		},
		element('span', { class: 'found-kind' }, name),
		' ',
		label !== '' && element('span', { class: 'found-label' }, label),
		label !== '' && ' ',
		element('span', { class: 'found-text' }, ...segments(hit.excerpt)),
	);
}

function optionAttributes(prefix: string | undefined, name: string): Record<string, string> {
	return prefix ? { role: 'option', id: `${prefix}-${name}`, tabindex: '-1', 'aria-selected': 'false' } : {};
}

/** Addresses in the index begin with `/` and know nothing of the site's base. */
function hrefOf(base: string, address: string): string {
	return base + address.replace(/^\//u, '');
}

function segments(parts: readonly Segment[]): (Node | string)[] {
	return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
