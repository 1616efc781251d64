import type { Cause, Countermeasure, Postmortem } from '#domain/postmortem';
import { type IconName, STATUS_ICONS } from '#site/icons';
import type { Site } from '#site/site';

/** A list cut short for the first screen. */
export interface Gist {
	readonly lines: readonly GistLine[];
	/** Where the whole list is; absent where no screen leaves anything out. */
	readonly whole?: { readonly count: number; readonly anchor: string; readonly isCut: boolean };
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
/** A telephone shows no more (`facts.css`). */
const MOST_NARROW_LINES = 2;

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
	const [first] = items;
	if (!first || items.length <= MOST_NARROW_LINES) return { lines };
	const isCut = items.length > MOST_LINES;
	return { lines, whole: { count: items.length, anchor: first.anchor, isCut } };
}
