import type { KnowledgeBase } from '#domain/knowledge-base';
import type { DocumentStatus } from '#domain/postmortem';
import type { Language } from '#domain/text/localised';
import type { ImportMap } from './found.ts';

/** What an import knows apart from the source. */
export interface ImportContext {
	readonly knowledgeBase: KnowledgeBase;
	readonly map: ImportMap;
	readonly status: DocumentStatus;
	/** The day of the import, `YYYY-MM-DD`. */
	readonly today: string;
	readonly timezone?: string;
	readonly language?: Language;
	/** The id for a day and a title: one that no other file has. */
	readonly idFor: (day: string, title: string) => string;
	/** Its author goes on with it: it is a draft, and not marked as imported. */
	readonly isOwn?: boolean;
}
