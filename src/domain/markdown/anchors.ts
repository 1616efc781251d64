import { slug } from 'github-slugger';
import { isReservedAnchor } from './reserved-anchors.ts';

const FALLBACK = 'section';

/** Hands out the anchors of one page, each once. */
export interface AnchorNames {
	/** The anchor for a heading: GitHub's, unless that one is empty, taken or reserved. */
	next(headingText: string): string;
}

/** @param taken Anchors of the page that headings must not repeat. */
export function createAnchorNames(taken?: Iterable<string>): AnchorNames {
	const used = new Set(taken);
	const repeats = new Map<string, number>();
	let headings = 0;

	return {
		next(headingText) {
			headings += 1;
			const wanted = anchorFor(headingText) || `${FALLBACK}-${headings}`;
			let anchor = wanted;
			let repeat = repeats.get(wanted) ?? 0;
			while (used.has(anchor)) {
				repeat += 1;
				anchor = `${wanted}-${repeat}`;
			}
			repeats.set(wanted, repeat);
			used.add(anchor);
			return anchor;
		},
	};
}

/** GitHub's slug of a text in NFC, made safe; empty where the text has no letter or digit. */
export function anchorFor(text: string): string {
	return safeAnchor(slug(text.normalize('NFC').trim()));
}

/**
 * The anchor under which our pages know GitHub's `anchor`: the same one, unless it could
 * shadow a property of `window` or `document`, or an id of a template.
 */
export function safeAnchor(anchor: string): string {
	return isReservedAnchor(anchor) ? `${FALLBACK}-${anchor}` : anchor;
}
