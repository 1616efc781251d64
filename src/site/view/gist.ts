import type { Cause, Countermeasure, Postmortem } from '#domain/postmortem';
import { type IconName, STATUS_ICONS } from '#site/icons';
import type { Site } from '#site/site';

/** A list cut short for the first screen. */
export interface Gist {
	readonly lines: readonly GistLine[];
	/** What was left out, and where it begins. */
	readonly rest?: { readonly count: number; readonly anchor: string };
}

export interface GistLine {
	readonly text: string;
	readonly anchor: string;
	readonly icon: IconName;
	/** The class that colours the line. */
	readonly tone: string;
	readonly note?: string;
}

const MOST_LINES = 4;

export function causeGist({ causes }: Postmortem): Gist {
	return cut(causes, ({ prose, anchor }) => ({
		text: prose.text,
		anchor,
		icon: 'slash',
		tone: 'gist-cause',
	}));
}

export function countermeasureGist({ countermeasures }: Postmortem, { terms, label }: Site): Gist {
	return cut(countermeasures, ({ prose, anchor, status }) => ({
		text: prose.text,
		anchor,
		icon: STATUS_ICONS[status] ?? 'ring',
		tone: `status-${status}`,
		note: label(terms.status(status).label),
	}));
}

/** Whether anything has changed yet, and so what the list may be called. */
export function hasChange({ countermeasures }: Postmortem): boolean {
	return countermeasures.some(({ status }) => status === 'done' || status === 'verified');
}

function cut<Item extends Cause | Countermeasure>(
	items: readonly Item[],
	toLine: (item: Item) => GistLine,
): Gist {
	const lines = items.slice(0, MOST_LINES).map(toLine);
	const next = items[MOST_LINES];
	return next ? { lines, rest: { count: items.length - MOST_LINES, anchor: next.anchor } } : { lines };
}
