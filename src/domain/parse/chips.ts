import type { Finding, Range } from '#domain/findings/diagnostic';
import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import { nearest } from '#domain/text/nearest';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { alternatives, quoted } from '#domain/text/wording';
import { parseCalendarDate, parseDay } from '#domain/time/read/calendar-date';
import { type ChipSet, type Facet, STATUS_DATES } from '#schemas/chips';
import { ID_PATTERN, isId } from '#schemas/id-name';

/** What one inline code at the head of an item is. */
export type ReadChip =
	| { readonly role: 'id'; readonly value: string; readonly range: Range }
	| {
			readonly role: 'facet';
			readonly facet: Facet;
			readonly value: string;
			readonly date?: string;
			readonly range: Range;
	  }
	| { readonly role: 'flag'; readonly value: string; readonly range: Range }
	| { readonly role: 'keyed'; readonly key: string; readonly value: string; readonly range: Range };

export type ChipReading = ReadChip | { readonly role: 'fault'; readonly finding: Finding } | undefined;

/** Tells chips from prose for one kind of list. */
export class ChipReader {
	readonly set: ChipSet;
	readonly knowledgeBase: KnowledgeBase;
	private readonly facetOfWord: ReadonlyMap<string, Facet>;
	/** Ids by what the pages call them, in either language. */
	private readonly idOfLabel: ReadonlyMap<string, string>;

	constructor(set: ChipSet, knowledgeBase: KnowledgeBase) {
		this.set = set;
		this.knowledgeBase = knowledgeBase;
		this.facetOfWord = new Map(
			set.facets
				.toReversed()
				.flatMap((facet) => termsOf(facet, knowledgeBase).map(({ id }) => [id, facet] as const)),
		);
		this.idOfLabel = new Map(
			set.facets
				.toReversed()
				.flatMap((facet) => termsOf(facet, knowledgeBase))
				.flatMap(({ id, label }) => Object.values(label).map((text) => [text.toLowerCase(), id] as const)),
		);
	}

	/** A chip, a fault where it is all but one, or `undefined` where the code is prose. */
	read(code: string, range: Range): ChipReading {
		const text = code.normalize('NFC');
		if (text.startsWith('#') && this.set.hasId) return this.readId(text.slice(1), range);
		const facet = this.facetOfWord.get(text);
		if (facet) return { role: 'facet', facet, value: text, range };
		if (text in this.set.flags) return { role: 'flag', value: text, range };
		const colon = text.indexOf(':');
		if (colon > 0) return this.readKeyed(text.slice(0, colon), text.slice(colon + 1), range);
		if (text in this.set.keyed) return this.wrongValue(text, '', range);
		return undefined;
	}

	/** The finding for a code that is misspelt: at the end of the run, close to a chip but none. */
	misspelt(code: string, range: Range): Finding | undefined {
		const colon = code.indexOf(':');
		const word = colon > 0 ? code.slice(0, colon) : code;
		const candidates = colon > 0 ? this.keys() : this.words();
		const near = nearest(word, candidates);
		if (near.includes(word)) return undefined;
		const meant = this.otherSpelling(code);
		const full =
			meant === undefined
				? near.map((candidate) => (colon > 0 ? `${candidate}${code.slice(colon)}` : candidate))
				: [meant];
		if (full.length === 0) return undefined;
		const only = full.length === 1 ? this.mended(full[0] ?? '', range) : undefined;
		const expected = alternatives(only === undefined ? full : [only]);
		return {
			check: 'chip-known',
			range,
			message: phrase('chips.misspelt', quoted(code), expected),
			fix: only ? phrase('chips.misspeltFix', quoted(only)) : phrase('chips.chooseOneThem'),
			...(only && (colon > 0 || (word.length > LONGEST_OTHER_WORD && !OTHER_WORDS.has(word)))
				? { edits: [{ range, text: only }] }
				: {}),
		};
	}

	/** The chip that a code says by its name on the pages, or with another sign for the colon: `완료`, `owner=team`. */
	private otherSpelling(code: string): string | undefined {
		const { key = '', value = '' } =
			/^(?<key>[a-z-]+)\s*(?:=|:)\s*(?<value>\S+)$/u.exec(code.normalize('NFKC'))?.groups ?? {};
		if (this.keys().includes(key)) return `${key}:${value}`;
		return this.idOfLabel.get(code.trim().normalize('NFC').toLowerCase());
	}

	/** A chip whose key is right now; its value may have a certain repair too. */
	private mended(code: string, range: Range): string {
		const reading = this.read(code, range);
		return (reading?.role === 'fault' && reading.finding.edits?.[0]?.text) || code;
	}

	/** Words that stand as chips by themselves. */
	words(): string[] {
		return [...this.facetOfWord.keys(), ...Object.keys(this.set.flags)];
	}

	private keys(): string[] {
		const dated = this.hasStatuses() ? Object.keys(STATUS_DATES) : [];
		return [...Object.keys(this.set.keyed), ...dated];
	}

	private hasStatuses(): boolean {
		return this.set.facets.includes('countermeasureStatuses');
	}

	private readId(id: string, range: Range): ChipReading {
		if (isId(id)) return { role: 'id', value: id, range };
		return {
			role: 'fault',
			finding: {
				check: 'item-id',
				range,
				message: ID_PATTERN.test(id)
					? phrase('chips.readId', quoted(`#${id}`))
					: phrase('chips.idLetterThen', quoted(`#${id}`)),
				fix: phrase('chips.readIdFix'),
			},
		};
	}

	private readKeyed(key: string, value: string, range: Range): ChipReading {
		const keyed = Object.hasOwn(this.set.keyed, key) ? this.set.keyed[key] : undefined;
		if (keyed) {
			const isGood = keyed.value.safeParse(value).success && (key !== 'due' || isDay(value));
			return isGood ? { role: 'keyed', key, value, range } : this.wrongValue(key, value, range);
		}
		if (this.hasStatuses() && Object.hasOwn(STATUS_DATES, key)) {
			if (isRoughDay(value))
				return { role: 'facet', facet: 'countermeasureStatuses', value: key, date: value, range };
			return this.wrongValue(key, value, range);
		}
		return undefined;
	}

	private wrongValue(key: string, value: string, range: Range): ChipReading {
		const expected = this.expectedForm(key, value);
		const near = expected.choices ? nearest(value, expected.choices) : [];
		const certain = near.length === 1 ? near[0] : this.respelt(key, value);
		const only = certain === undefined ? undefined : `${key}:${certain}`;
		return {
			role: 'fault',
			finding: {
				check: 'chip-value',
				range,
				message: phrase('chips.wrongValue', quoted(value === '' ? key : `${key}:${value}`), expected.text),
				fix: only ? phrase('chips.wrongValueFix', quoted(only)) : phrase('chips.writeChipForm'),
				...(only ? { edits: [{ range, text: only }] } : {}),
			},
		};
	}

	/** The same value in the form that is expected: without blanks around it, with or without `#`, a day with hyphens. */
	private respelt(key: string, value: string): string | undefined {
		const trimmed = value.trim();
		const keyed = Object.hasOwn(this.set.keyed, key) ? this.set.keyed[key] : undefined;
		if (keyed && key !== 'due') {
			const spellings = [trimmed, trimmed.replace(/^#/, ''), `#${trimmed}`];
			return spellings.find((spelling) => keyed.value.safeParse(spelling).success);
		}
		if (key !== 'due') {
			if (/^(?:unknown|모름|\?)$/i.test(trimmed)) return UNKNOWN_DAY;
			const date = parseCalendarDate(trimmed);
			return 'check' in date ? date.replacement : date.text;
		}
		const day = parseDay(trimmed);
		return typeof day === 'string' ? day : day.replacement;
	}

	private expectedForm(key: string, value: string): { text: Phrase; choices?: string[] } {
		if (key === 'noticed') {
			const choices = this.knowledgeBase.noticedBy.map(({ id }) => id);
			return { text: alternatives(choices.map((choice) => `noticed:${choice}`)), choices };
		}
		const form = this.set.keyed[key]?.form ?? `${key}:2026-07-13`;
		const isDated = key === 'due' || Object.hasOwn(STATUS_DATES, key);
		const isRealDay = isDated && /^\d/.test(value);
		if (isDated && key !== 'due') return { text: phrase('chips.roughForm', quoted(form), isRealDay, key) };
		return { text: phrase('chips.form', quoted(form), isRealDay) };
	}
}

/** Up to this length a code one slip from a chip is often a word of its own: `date` is no misspelt `data`. */
const LONGEST_OTHER_WORD = 4;
/** Longer ones, of this field. */
const OTHER_WORDS = new Set(['shard', 'shards']);

/** How a status says that nobody knows since when. */
const UNKNOWN_DAY = 'unknown';

function isRoughDay(text: string): boolean {
	return text === UNKNOWN_DAY || !('check' in parseCalendarDate(text));
}

function isDay(text: string): boolean {
	return typeof parseDay(text) === 'string';
}

function termsOf(facet: Facet, knowledgeBase: KnowledgeBase): readonly Term[] {
	if (facet === 'milestones') return knowledgeBase.milestones.filter(({ id }) => id !== 'noticed');
	if (facet !== 'countermeasureStatuses') return knowledgeBase[facet];
	// That the state is unknown is said of what was imported, not written.
	return knowledgeBase.countermeasureStatuses.filter(({ id }) => Object.hasOwn(STATUS_DATES, id));
}
