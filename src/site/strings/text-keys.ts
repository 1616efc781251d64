import type { Language } from '#domain/text/localised';
import { interfaceTexts } from './interface-texts.ts';
import { placeholdersIn } from './own-texts.ts';
import { PLACEHOLDERS } from './placeholders.ts';

/** A text of the interface that a team may say otherwise. */
export interface TextKey {
	readonly key: string;
	/** As it is now, with its placeholders: `Page {page}`. */
	readonly text: string;
	/** Placeholders that another text must hold, too. */
	readonly needed: readonly string[];
	/** Those that it may hold. */
	readonly known: readonly string[];
	/** Whether it may choose between words by a value: `{count|postmortem|postmortems}`. */
	readonly mayChoose: boolean;
}

const known = new Map<Language, ReadonlyMap<string, TextKey>>();

/** Every text of the interface by its key, such as `postmortems.title`. */
export function textKeys(language: Language): ReadonlyMap<string, TextKey> {
	const found = known.get(language);
	if (found) return found;
	const keys = keysOf(interfaceTexts(language), PLACEHOLDERS, '').filter(({ text }) => text !== '');
	const made = new Map(keys.map((each) => [each.key, each]));
	known.set(language, made);
	return made;
}

function keysOf(texts: unknown, names: unknown, key: string): TextKey[] {
	if (typeof texts === 'string') {
		const needed = [...new Set(placeholdersIn(texts).map(({ name }) => name))];
		return [{ key, text: texts, needed, known: needed, mayChoose: false }];
	}
	if (typeof texts === 'function' && names === undefined) return [];
	if (typeof texts === 'function') return [textOfFunction(texts as Make, names as readonly string[], key)];
	if (typeof texts !== 'object' || texts === null) return [];
	return Object.entries(texts).flatMap(([inner, value]) =>
		keysOf(
			value,
			(names as Record<string, unknown> | undefined)?.[inner],
			key === '' ? inner : `${key}.${inner}`,
		),
	);
}

type Make = (...values: unknown[]) => string;

function textOfFunction(make: Make, names: readonly string[], key: string): TextKey {
	const usable = names.filter((name) => name !== '');
	return {
		key,
		text: withChoices(make, names),
		needed: usable.filter((name) => !name.endsWith('?')),
		known: usable.map((name) => name.replace('?', '')),
		mayChoose: true,
	};
}

/** The text with a placeholder for each value, and where another word stands for one, with the choice: `{count|is|are}`. */
function withChoices(make: Make, names: readonly string[]): string {
	const text = make(...names.map((name) => standIn(name, false)));
	const choices = names.flatMap((name, index) => {
		const forOne = make(...names.map((each, at) => standIn(each, at === index)));
		return choiceBetween(forOne, text, name.replace('?', '')) ?? [];
	});
	return choices
		.toSorted((one, other) => other.start - one.start)
		.reduce((whole, { start, end, choice }) => whole.slice(0, start) + choice + whole.slice(end), text);
}

/** Where a text says other words for one than for more: whole words, and nowhere a value. */
function choiceBetween(
	forOne: string,
	text: string,
	name: string,
): { readonly start: number; readonly end: number; readonly choice: string } | undefined {
	if (forOne === text) return undefined;
	const isLetter = (at: number) => /\p{L}/u.test(text.charAt(at));
	let start = 0;
	while (start < text.length && text[start] === forOne[start]) start += 1;
	while (start > 0 && isLetter(start - 1)) start -= 1;
	let behind = 0;
	const most = Math.min(text.length, forOne.length) - start;
	while (behind < most && text.at(-1 - behind) === forOne.at(-1 - behind)) behind += 1;
	while (behind > 0 && isLetter(text.length - behind)) behind -= 1;
	const [one, other] = [forOne.slice(start, forOne.length - behind), text.slice(start, text.length - behind)];
	if (/[{}|]/.test(one + other)) return undefined;
	return { start, end: text.length - behind, choice: `{${name}|${one}|${other}}` };
}

/** Shows itself as a placeholder, whether a function takes it for a text, a number, a count or an answer. */
function standIn(name: string, isOne: boolean): unknown {
	if (name.endsWith('?')) return isOne;
	const text = `{${name}}`;
	return Object.assign(Object(text), { text, count: isOne ? 1 : 2 });
}
