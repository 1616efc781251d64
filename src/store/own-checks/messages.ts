import type { OwnCheckFacts } from '#domain/checks/own/own-check-facts';
import type { OwnFile, OwnLibrary, OwnResult } from '#domain/checks/own/run-own-check';
import type { CodePlace, Trouble } from '#domain/checks/own/trouble';

/** What the thread of a team's checks is asked, one thing at a time. */
export type Question =
	| { readonly ask: 'load'; readonly file: string }
	| ({ readonly ask: 'library' } & Pick<OwnLibrary, 'knowledgeBase' | 'today'> & {
				/** New or changed since the last time. */
				readonly files: readonly OwnFile[];
				/** Paths of all. */
				readonly paths: readonly string[];
			})
	| { readonly ask: 'run'; readonly check: string; readonly paths: ReadonlySet<string> };

export interface LoadedConfig {
	/** Each with where it was defined. */
	readonly checks: readonly { readonly facts: OwnCheckFacts; readonly at?: CodePlace }[];
	readonly troubles: readonly Trouble[];
}

export type Answer = LoadedConfig | OwnResult | undefined;
