import type { Language } from '#domain/text/localised';

/** What `odap new` was told. */
export interface NewOptions {
	readonly root: string;
	/** A file that somebody wrote elsewhere. */
	readonly from?: string;
	readonly title?: string;
	readonly date?: string;
	readonly severity?: string;
	readonly services?: readonly string[];
	readonly template?: 'full' | 'brief';
	readonly language?: Language;
	readonly slug?: string;
	readonly images?: true;
}

/** What a new postmortem begins with. */
export interface NewAnswers {
	readonly title: string;
	readonly date: string;
	readonly severity: string;
	readonly services: readonly string[];
	readonly template: 'full' | 'brief';
	readonly language: Language;
}
