import type { FollowUpList } from '#domain/library/follow-up-list';
import type { Language } from '#domain/text/localised';

/** The formats of `odap followups --format`. */
export const followUpFormats = ['text', 'json', 'csv', 'markdown', 'ics'] as const;

export type FollowUpFormat = (typeof followUpFormats)[number];

/** Prints a list in a format. Only the format asked for is loaded. */
export async function formatFollowUps(
	name: FollowUpFormat,
	list: FollowUpList,
	language: Language,
): Promise<string> {
	switch (name) {
		case 'text': {
			const [{ formatFollowUpsText }, { paint }] = await Promise.all([
				import('#report/followups-text'),
				import('./terminal.ts'),
			]);
			return formatFollowUpsText(list, language, paint);
		}
		case 'json':
			return (await import('#report/followups-json')).formatFollowUpsJson(list);
		case 'csv':
			return (await import('#report/followups-csv')).formatFollowUpsCsv(list);
		case 'markdown':
			return (await import('#report/followups-markdown')).formatFollowUpsMarkdown(list, language);
		case 'ics':
			return (await import('#report/followups-ics')).formatFollowUpsIcs(list, language);
	}
}
