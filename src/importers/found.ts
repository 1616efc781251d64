/** A write-up as an adapter found it: Markdown, and what its source says apart from the text. */
export interface FoundDocument {
	/** What the source calls it: a path below the folder, or its own id. Known again at the next run. */
	readonly id: string;
	/** Where it was found, as it is written into `imported`. */
	readonly from: string;
	readonly title?: string;
	/** The day on which the incident began, where the source has a field for it: `YYYY-MM-DD`. */
	readonly day?: string;
	/** What stands in fields of the source: `{ name: 'Severity', value: 'SEV-2' }`. */
	readonly labels: readonly FoundLabel[];
	readonly markdown: string;
	/** Names of the files beside it that it may show. */
	readonly images: readonly string[];
}

export interface FoundLabel {
	readonly name: string;
	readonly value: string;
}

/** What a team's headings, labels and names mean; of what is not named here nothing is guessed. */
export interface ImportMap {
	/** Section kinds by heading. */
	readonly headings: Readonly<Record<string, string>>;
	readonly severities: Readonly<Record<string, string>>;
	readonly milestones: Readonly<Record<string, string>>;
	readonly categories: Readonly<Record<string, string>>;
	readonly services: Readonly<Record<string, string>>;
	/** Roles by the name of a person. */
	readonly people: Readonly<Record<string, string>>;
	/** IANA zones by their abbreviation. */
	readonly zones: Readonly<Record<string, string>>;
}

export const EMPTY_MAP: ImportMap = {
	headings: {},
	severities: {},
	milestones: {},
	categories: {},
	services: {},
	people: {},
	zones: {},
};
