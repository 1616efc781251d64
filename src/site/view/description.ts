import type { Postmortem } from '#domain/postmortem';

const LONGEST = 200;

/** What stands under a postmortem's title in a list of results or a feed: its lead, else its impact. */
export function descriptionOf({ summary, impact, title }: Postmortem): string {
	const text = summary?.text ?? impact ?? title;
	if (text.length <= LONGEST) return text;
	return `${text.slice(0, text.lastIndexOf(' ', LONGEST)).trimEnd()}…`;
}
