import type { Language } from '#domain/text/localised';

/** What a new knowledge base is made from. */
export interface InitAnswers {
	readonly title: string;
	readonly language: Language;
	/** An IANA name. */
	readonly timezone: string;
	/** The repository's web address. */
	readonly repository?: string;
}

/** Where the new knowledge base lies in its repository, with `/` at the end; empty at the top. */
export type FolderInRepository = string;

/** What writes the files. */
export interface Release {
	readonly version: string;
	/** The action, as a workflow names it: `owner/name@commit # v1.2.3`. */
	readonly action: string;
	/** The workflows and the pipeline of Odapnote's own repository, by path. */
	readonly pipelines: Readonly<Record<'pages' | 'followups' | 'gitlab', string>>;
}
