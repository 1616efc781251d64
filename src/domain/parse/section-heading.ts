import type { DataSectionKind, KnowledgeBase, SectionKind } from '#domain/knowledge-base';
import { FILLING_WORDS, OTHER_NAMES } from '#domain/knowledge-base/other-section-names';

/**
 * What a heading says of its section. `named`: it is one of the names. `composed`: names of one kind among words that
 * add nothing. `likely`: words that often stand above such a list, or a name with a text of its own behind it.
 */
export interface HeadingKind {
	readonly kind: SectionKind;
	readonly certainty: 'named' | 'composed' | 'likely';
}

/** Longer headings are sentences; it bounds what is tried. */
const LONGEST = 80;

export function headingKind(heading: string, { sections }: KnowledgeBase): HeadingKind | undefined {
	const text = squeeze(heading);
	const whole = kindOf(text, wordsOf(sections));
	if (whole) return whole;
	const begun = /^(.+?)(?:[:|–—]|\s-+\s)/u.exec(withoutBrackets(heading))?.[1];
	const head = begun === undefined ? undefined : kindOf(squeeze(begun), wordsOf(sections));
	return head && head.kind !== 'opinion' ? { kind: head.kind, certainty: 'likely' } : undefined;
}

/** The letters and digits alone, without case; `&` is a word. */
export function squeeze(heading: string): string {
	return withoutNumber(withoutBrackets(heading))
		.toLowerCase()
		.replace(/[&+]/g, ' and ')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Without what stands in brackets, a zone or a remark, unless that is all there is; without `:fire:`. */
function withoutBrackets(heading: string): string {
	const text = heading
		.normalize('NFKC')
		.replace(/:[a-z0-9_+-]+:|[\ufe0e\ufe0f\u20e3]/gi, ' ')
		.trim();
	const rest = text.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>/gu, ' ').trim();
	return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

/** Without a number in front: `2.`, `2.1`, `IV.`, `a)`, `가.`, `Section 3:`, `제3장`. */
function withoutNumber(text: string): string {
	return text
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.replace(
			/^(?:(?:section|part|chapter|step)\s+|제\s?)?\d{1,3}(?:\.\d{1,3})*(?:\s?[장절])?(?:[.):-]\s*|\s+)/iu,
			'',
		)
		.replace(/^(?:[ivx]{1,4}|[a-z]|[가나다라마바사아자차카타파하])[.)]\s*/iu, '');
}

interface Words {
	/** Names by kind, squeezed. */
	readonly names: ReadonlyMap<SectionKind, readonly string[]>;
	readonly others: ReadonlyMap<SectionKind, readonly string[]>;
}

const known = new WeakMap<KnowledgeBase['sections'], Words>();

function wordsOf(sections: KnowledgeBase['sections']): Words {
	const words = known.get(sections) ?? {
		names: squeezed(sections),
		others: squeezed(OTHER_NAMES),
	};
	known.set(sections, words);
	return words;
}

function squeezed(names: Readonly<Partial<Record<SectionKind, readonly string[]>>>) {
	return new Map(
		Object.entries(names).map(([kind, list]) => [kind as SectionKind, list.map(squeeze).filter(Boolean)]),
	);
}

/** Where two kinds share a name, the first has it. */
function kindOf(text: string, { names, others }: Words): HeadingKind | undefined {
	if (text === '' || text.length > LONGEST) return undefined;
	const kinds = [...names];
	const named = kinds.find(([, list]) => list.includes(text))?.[0];
	if (named) return { kind: named, certainty: 'named' };
	const composed = kinds.find(([kind, list]) => kind !== 'opinion' && isMadeOf(text, list))?.[0];
	if (composed) return { kind: composed, certainty: 'composed' };
	const likely = [...others].find(([kind, list]) =>
		isMadeOf(text, [...list, ...(names.get(kind) ?? [])]),
	)?.[0];
	return likely && { kind: likely as DataSectionKind, certainty: 'likely' };
}

const FILLING = FILLING_WORDS.map(squeeze);

/** Whether a text can be cut into names and filling words, one name at least. */
function isMadeOf(text: string, names: readonly string[]): boolean {
	const isReached = new Uint8Array(text.length + 1);
	const [BARE, NAMED] = [1, 2];
	isReached[0] = BARE;
	for (let at = 0; at < text.length; at += 1) {
		const state = isReached[at] ?? 0;
		if (state === 0) continue;
		for (const name of names) if (text.startsWith(name, at)) mark(at + name.length, NAMED);
		for (const word of FILLING) if (text.startsWith(word, at)) mark(at + word.length, state);
	}
	return ((isReached[text.length] ?? 0) & NAMED) > 0;

	function mark(at: number, state: number): void {
		isReached[at] = (isReached[at] ?? 0) | state;
	}
}
