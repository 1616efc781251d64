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
	/** Who was harmed, how, and how many. */
	readonly impact?: string;
	/** Categories of what is known of the causes. */
	readonly causes?: readonly string[];
	readonly template?: 'full' | 'brief';
	readonly language?: Language;
	readonly slug?: string;
	readonly images?: true;
}
