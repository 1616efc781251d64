/** What Pagefind 1.6 answers, as far as it is read here. Its version is pinned: these are not documented. */
export interface PagefindResults {
	readonly results: readonly {
		readonly id: string;
		readonly score: number;
		/** Names the page in later messages. */
		readonly data: string;
		/** Added by our worker: the most different keys that stand next to each other. */
		readonly together: number;
	}[];
}

export interface PagefindFragment {
	readonly content: string;
	readonly raw_url: string;
	readonly anchors: readonly { readonly id: string; readonly location: number; readonly title?: string }[];
	readonly weighted_locations: readonly { readonly weight: number; readonly location: number }[];
}

/** What our worker adds: a file that could not be loaded. */
export interface FailureMessage {
	readonly failed: string;
}

export interface AnswerMessage {
	readonly id: string;
	readonly result?: unknown;
	readonly error?: string;
}
