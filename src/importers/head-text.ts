import type { Language } from '#domain/text/localised';
import type { FoundDocument } from './found.ts';
import type { ImportContext } from './import-context.ts';
import type { ReadFacts } from './read-facts.ts';
import type { SettledTimeline } from './settle-moments.ts';

/** What the front matter is made of. */
export interface Head {
	readonly title: string;
	readonly date: string;
	readonly facts: ReadFacts;
	readonly times: SettledTimeline;
	readonly language: Language;
	/** What only a person can say is open: nobody is shown it yet. */
	readonly isUnsettled: boolean;
}

/** The front matter of what was imported: only what the source says. */
export function frontMatter(
	found: FoundDocument,
	{ title, date, facts, times, language, isUnsettled }: Head,
	{ knowledgeBase, status, today, timezone, isOwn = false }: ImportContext,
): string {
	const zone = times.timezone ?? (times.asked.length > 0 ? undefined : timezone);
	const quoted = (text: string) => JSON.stringify(text);
	const lines = [
		`title: ${quoted(title)}`,
		`status: ${isUnsettled ? 'draft' : status}`,
		`date: ${date}`,
		facts.severity && `severity: ${facts.severity}`,
		facts.duration && `duration: ${facts.duration}`,
		facts.categories.length > 0 && `causes: [${facts.categories.join(', ')}]`,
		facts.services.length > 0 && `services: [${facts.services.join(', ')}]`,
		facts.impact && `impact: ${quoted(facts.impact)}`,
		facts.tags.length > 0 && `tags: [${facts.tags.map(quoted).join(', ')}]`,
		language !== knowledgeBase.language && `language: ${language}`,
		zone && zone !== knowledgeBase.timezone && `timezone: ${zone}`,
		!isOwn && `imported: { from: ${quoted(found.from)}, on: ${today}, id: ${quoted(found.id)} }`,
	];
	return `---\n${lines.filter(Boolean).join('\n')}\n---`;
}
