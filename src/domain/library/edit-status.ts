import type { Edit } from '#domain/findings/diagnostic';
import type { Chip, Countermeasure } from '#domain/postmortem';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import type { DateText } from '#domain/time/types';
import { contentIndent, evidenceLink, lineBreakOf, namesAddress, oneParagraph } from './item-markdown.ts';

/** What is to become of a countermeasure. */
export interface StatusChange {
	readonly status: 'accepted' | 'in-progress' | 'done' | 'verified' | 'rejected' | 'superseded';
	/** The day since when; done and verified must have one. */
	readonly date?: DateText;
	readonly owner?: string;
	readonly due?: DateText;
	/** `[POSTMORTEM]#ID`; only with `superseded`. */
	readonly supersededBy?: string;
	/** An http or https address, put as a link at the end of the item's first paragraph unless that names it. */
	readonly evidence?: { readonly url: string; readonly label: string };
	/** One paragraph of Markdown, put below the item's first paragraph. */
	readonly because?: string;
}

/**
 * The edits that bring a countermeasure into another status: its status chip, the chips that the change names,
 * evidence at the end of its first paragraph, a reason below that. No other byte of the file is touched.
 * `text` is what the countermeasure was parsed from. Edits are sorted and never overlap.
 */
export function editStatus(text: string, countermeasure: Countermeasure, change: StatusChange): Edit[] {
	const wanted = wantedChips(change);
	const changed = [...wanted].flatMap(([key, value]) => replaceChip(countermeasure, key, value));
	const added = [...wanted].filter(([key]) => !findChip(countermeasure, key)).map(([, value]) => value);
	const edits = [
		...changed,
		...removeOthers(text, countermeasure, change),
		...addChips(text, countermeasure, added),
		...addProse(text, countermeasure, change),
	];
	return edits.sort((first, second) => first.range.start - second.range.start);
}

/** Why an address cannot be evidence, or `undefined` where it can. */
export function refuseEvidence(url: string): Phrase | undefined {
	const parsed = URL.canParse(url) ? new URL(url) : undefined;
	if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') {
		return phrase('editStatus.refuseEvidence', url);
	}
	if (parsed.username === '' && parsed.password === '') return undefined;
	return phrase('editStatus.userNamePassword');
}

const STATUS = 'status';

/** Chips by key, as they are to be written; the status under a key of its own. */
function wantedChips(change: StatusChange): Map<string, string> {
	const { status, date, owner, due, supersededBy } = change;
	const chips = new Map([[STATUS, date === undefined ? status : `${status}:${date}`]]);
	if (owner !== undefined) chips.set('owner', `owner:${owner}`);
	if (due !== undefined) chips.set('due', `due:${due}`);
	if (status === 'superseded' && supersededBy !== undefined) {
		chips.set('superseded-by', `superseded-by:${supersededBy}`);
	}
	return chips;
}

function findChip(countermeasure: Countermeasure, key: string): Chip | undefined {
	return countermeasure.chips.find((chip) => chip.key === (key === STATUS ? countermeasure.status : key));
}

function replaceChip(countermeasure: Countermeasure, key: string, value: string): Edit[] {
	const chip = findChip(countermeasure, key);
	return chip ? [{ range: chip.range, text: value }] : [];
}

/** What does not hold any more: a successor of what is not superseded, other owners where one is named. */
function removeOthers(text: string, countermeasure: Countermeasure, change: StatusChange): Edit[] {
	const chips = (key: string) => countermeasure.chips.filter((chip) => chip.key === key);
	return [
		...(change.status === 'superseded' ? [] : chips('superseded-by')),
		...(change.owner === undefined ? [] : chips('owner').slice(1)),
	].map((chip) => removeChip(text, chip));
}

/** Takes a chip out, and the blank before it. */
function removeChip(text: string, chip: Chip): Edit {
	const before = /[ \t]?(?<!`)`+ ?$/.exec(text.slice(0, chip.range.start))?.[0].length ?? 0;
	return { range: { start: chip.range.start - before, end: closingEnd(text, chip) }, text: '' };
}

function addChips(text: string, countermeasure: Countermeasure, chips: readonly string[]): Edit[] {
	if (chips.length === 0) return [];
	const codes = chips.map((chip) => `\`${chip}\``).join(' ');
	const last = countermeasure.chips.at(-1);
	const at = last ? closingEnd(text, last) : countermeasure.prose.range.start;
	return [{ range: { start: at, end: at }, text: last ? ` ${codes}` : `${codes} ` }];
}

/** Behind the closing backticks of a chip, whose range is the code within. */
function closingEnd(text: string, chip: Chip): number {
	return chip.range.end + (/^ ?`+/.exec(text.slice(chip.range.end))?.[0].length ?? 0);
}

function addProse(text: string, countermeasure: Countermeasure, change: StatusChange): Edit[] {
	const { start, end } = countermeasure.prose.range;
	const { evidence, because } = change;
	const link = evidence ? evidenceLink(evidence.url, evidence.label) : undefined;
	const isNew = evidence !== undefined && !namesAddress(text.slice(start, end), evidence.url);
	const below =
		because === undefined || isSaid(countermeasure, because)
			? ''
			: belowFirstParagraph(text, countermeasure, because);
	const added = `${isNew ? ` ${link}` : ''}${below}`;
	return added === '' ? [] : [{ range: { start: end, end }, text: added }];
}

function isSaid(countermeasure: Countermeasure, because: string): boolean {
	const words = (sentence: string) => sentence.replace(/\s+/g, ' ').trim();
	return words(countermeasure.detailText).includes(words(because));
}

function belowFirstParagraph(text: string, countermeasure: Countermeasure, because: string): string {
	const lineBreak = lineBreakOf(text);
	const rest = text.slice(countermeasure.prose.range.end, countermeasure.range.end);
	const continues = /^[ \t]*\r?\n[ \t]*\S/.test(rest);
	const paragraph = `${contentIndent(text, countermeasure.range.start)}${oneParagraph(because)}`;
	return `${lineBreak}${lineBreak}${paragraph}${continues ? lineBreak : ''}`;
}
