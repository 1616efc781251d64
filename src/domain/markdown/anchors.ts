import GithubSlugger, { slug as slugOf } from 'github-slugger';
import { isReservedAnchor } from './reserved-anchors.ts';

const FALLBACK = 'section';

/** How a place of a page is addressed. */
export interface AnchorName {
	/** The element's id on our pages. */
	readonly anchor: string;
	/** The id that Git hosts give the heading, which a link is written with; absent where they give none. */
	readonly slug?: string;
}

/** Hands out the anchors of one page, each once. */
export interface AnchorNames {
	/** The anchor for a heading: GitHub's, unless that one is empty, taken or reserved. */
	next(headingText: string): AnchorName;
}

export function createAnchorNames(): AnchorNames {
	const slugger = new GithubSlugger();
	const used = new Set<string>();
	let headings = 0;
	return {
		next(headingText) {
			headings += 1;
			const text = headingText.normalize('NFC').trim();
			const slug = slugOf(text) === '' ? undefined : slugger.slug(text);
			const wanted = slug === undefined ? `${FALLBACK}-${headings}` : safeAnchor(slug);
			let anchor = wanted;
			for (let repeat = 1; used.has(anchor); repeat += 1) anchor = `${wanted}-${repeat}`;
			used.add(anchor);
			return { anchor, ...(slug === undefined ? {} : { slug }) };
		},
	};
}

/**
 * The anchor under which our pages know GitHub's `anchor`: the same one, unless it could
 * shadow a property of `window` or `document`, or an id of a template.
 */
export function safeAnchor(anchor: string): string {
	return isReservedAnchor(anchor) ? `${FALLBACK}-${anchor}` : anchor;
}
