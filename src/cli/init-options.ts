import type { Language } from '#domain/text/localised';

/** What `odap init` was told. */
export interface InitOptions {
	readonly root: string;
	readonly title?: string;
	readonly language?: Language;
	readonly timezone?: string;
	readonly repository?: string;
	readonly samples?: true;
	readonly removeSamples?: true;
	readonly issueForm?: true;
	readonly check?: true;
}
