import type { Finding } from '#domain/findings/diagnostic';
import type { OwnText } from '#domain/knowledge-base/look';
import type { Language } from '#domain/text/localised';
import { nearest } from '#domain/text/nearest';
import { type Phrase, phrase } from '#domain/text/phrase';
import { alternatives, quoted } from '#domain/text/wording';
import { placeholdersIn } from './own-texts.ts';
import { type TextKey, textKeys } from './text-keys.ts';

/** What is wrong with the words of `kb.yaml` for the interface: keys that there are not, placeholders that came or went. */
export function textFindings(own: readonly OwnText[], language: Language): Finding[] {
	if (own.length === 0) return [];
	const keys = textKeys(language);
	return own.flatMap((each) => {
		const known = keys.get(each.key);
		return known ? placeholderFindings(each, known) : [unknownKey(each, [...keys.keys()])];
	});
}

function unknownKey({ key, places }: OwnText, keys: readonly string[]): Finding {
	const near = nearest(key, keys);
	const [only] = near.length === 1 ? near : [];
	const expected = alternatives(near.length > 0 ? near : nearGroup(key, keys));
	return {
		check: 'key-known',
		range: places.key,
		message: phrase('textFindings.unknownKey', quoted(key), expected),
		fix:
			only === undefined ? phrase('textFindings.unknownKeyFix') : phrase('textFindings.write', quoted(only)),
		...(only === undefined ? {} : { edits: [{ range: places.key, text: only }] }),
	};
}

/** Keys of the group that is meant, however much of it: `postmortems` or `postmortems.heading`. */
function nearGroup(key: string, keys: readonly string[]): readonly string[] {
	const steps = key.split('.');
	for (let length = steps.length; length > 0; length -= 1) {
		const group = `${steps.slice(0, length).join('.')}.`;
		const inGroup = keys.filter((each) => each.startsWith(group));
		if (inGroup.length > 0) return inGroup;
	}
	return keys;
}

function placeholderFindings(
	{ key, text, places }: OwnText,
	{ needed, known, mayChoose }: TextKey,
): Finding[] {
	const given = placeholdersIn(text).filter(({ isChoice }) => mayChoose || !isChoice);
	const strange = given.find(({ name }) => !known.includes(name))?.written ?? looseBrace(text, given);
	const expected = listOf(known);
	if (strange !== undefined)
		return [
			{
				check: 'value-expected',
				range: places.value,
				message: phrase('textFindings.placeholderFindings', quoted(strange), quoted(key), expected),
				fix: phrase('textFindings.placeholderFindingsFix'),
			},
		];
	const missing = needed.filter((name) => !given.some((each) => each.name === name));
	if (missing.length === 0) return [];
	const dropped = listOf(missing);
	return [
		{
			check: 'value-expected',
			range: places.value,
			message: phrase('textFindings.textWithoutShow', quoted(key), dropped),
			fix: phrase('textFindings.writeValueBelongs', dropped),
		},
	];
}

/** A brace that begins or ends no placeholder: a slip in one. */
function looseBrace(text: string, given: readonly { readonly written: string }[]): string | undefined {
	const rest = given.reduce((left, { written }) => left.replace(written, ''), text);
	return /\{[^{}]*\}|[{}]/.exec(rest)?.[0];
}

function listOf(names: readonly string[]): Phrase | string {
	if (names.length === 0) return phrase('textFindings.listOf');
	return names.map((name) => quoted(`{${name}}`)).join(', ');
}
