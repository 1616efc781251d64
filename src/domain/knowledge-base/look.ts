import type { Range } from '#domain/findings/diagnostic';
import type { Text } from '#domain/text/localised';
import type { Accent } from './accent.ts';

/** By what a site looks and speaks like its team: what `kb.yaml` says of it, read and found safe. */
export interface Look {
	readonly accent?: Accent;
	/** Links in the header. */
	readonly links: readonly { readonly title: Text; readonly url: string }[];
	/** Inert HTML. */
	readonly announcement?: string;
	/** Inert HTML. */
	readonly footer?: string;
	/** Words of the interface that the team says otherwise. */
	readonly texts: readonly OwnText[];
	readonly logo?: OwnLogo;
	/** The team's own style sheet, which fetches nothing. */
	readonly styles?: string;
}

/** A word of the interface as a team says it, with where in `kb.yaml` it does. */
export interface OwnText {
	readonly key: string;
	readonly text: string;
	readonly places: { readonly key: Range; readonly value: Range };
}

export interface OwnLogo {
	/** Such as `svg`, in lower case. */
	readonly extension: string;
	readonly bytes: Uint8Array;
	readonly width: number;
	readonly height: number;
}

/** A site that looks like ours. */
export const PLAIN_LOOK: Look = { links: [], texts: [] };
