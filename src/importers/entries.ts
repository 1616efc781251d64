/** A row of a timeline that a source holds as data. */
export interface Entry {
	/** ISO 8601, or seconds since 1970. */
	readonly at: unknown;
	/** The word that the source has for it: `Acknowledged`. */
	readonly label?: string;
	/** Markdown. */
	readonly text: string;
	/** The tool shows it to the team alone. */
	readonly isInternal?: boolean;
}

/** A timeline as a person would have written it, in the order of time; empty where nothing has a time. */
export function timelineOf(entries: readonly Entry[]): string {
	const rows = entries
		.flatMap((entry) => {
			const at = pointOf(entry.at);
			return at === undefined || (entry.text.trim() === '' && entry.label === undefined)
				? []
				: [{ ...entry, at }];
		})
		.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
	if (rows.length === 0) return '';
	const items = rows.map(({ at, label, text, isInternal }) => {
		const said = [label, text.trim()].filter(Boolean).join(': ');
		return entryText(`- ${at} `, isInternal ? `\`internal\` ${said}` : said);
	});
	return `## Timeline\n\n${items.join('\n')}`;
}

/** An item of a list, with the lines after its first below it. */
export function entryText(marker: string, text: string): string {
	const [first = '', ...rest] = text.trim().split(/\r?\n/);
	const below = rest.join('\n').trim() === '' ? '' : `\n\n${rest.join('\n').replace(/^\n+/, '').trimEnd()}`;
	const isBlock = /^(?:```|~~~|>|\||#{1,6}\s|[-*+]\s|\d+[.)]\s)/.test(first);
	const body = isBlock ? `\n\n${text.trim()}` : first + below;
	return `${marker.trimEnd()} ${body}`.replace(/[ \t]+\n/g, '\n').replace(/\n(?=[^\n])/g, '\n  ');
}

/** `2026-03-14T16:05:00Z` for a time of an API. */
export function pointOf(at: unknown): string | undefined {
	const isSeconds = typeof at === 'number' || (typeof at === 'string' && /^\d{9,10}(?:\.\d+)?$/.test(at));
	if (!isSeconds && (typeof at !== 'string' || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(at))) return undefined;
	const date = new Date(isSeconds ? Number(at) * 1000 : withZone(String(at)));
	return Number.isNaN(date.getTime()) ? undefined : `${date.toISOString().slice(0, 19)}Z`;
}

/** The day of the first of these times that is one, in the zone in which the API gives it. */
export function dayOf(...points: readonly unknown[]): { day: string } | Record<string, never> {
	const isPoint = (each: unknown) => pointOf(each) !== undefined;
	const first = points.find(isPoint);
	const day =
		typeof first === 'string' && first.includes('-') ? first.slice(0, 10) : pointOf(first)?.slice(0, 10);
	return day === undefined ? {} : { day };
}

/** `+0000` is what Jira writes for `Z`; an API that names no zone means UTC. */
function withZone(text: string): string {
	const iso = text
		.replace(' UTC', 'Z')
		.replace(' ', 'T')
		.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
	return /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`;
}

/** An issue is written after the incident: its own day counts only where its text names none. */
export function dayWhereUnsaid(body: string, title: string, created: unknown) {
	const saysDay =
		/(?<!\d)(?:19|20)\d\d[-./년]\s?\d{1,2}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d/u;
	return saysDay.test(`${title}\n${body}`) ? {} : dayOf(created);
}
