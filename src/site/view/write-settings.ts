import type { KnowledgeBase } from '#domain/knowledge-base';

/** What the form in which a postmortem is written fetches. */
export interface WriteSettings {
	readonly knowledgeBase: KnowledgeBase;
	/** Where the knowledge base lies in its repository, with `/` at the end; empty at the top. */
	readonly folder: string;
	/** Of the published postmortems. */
	readonly ids: readonly string[];
	/** What the team says otherwise on this page. */
	readonly texts?: Readonly<Record<string, string>>;
}
