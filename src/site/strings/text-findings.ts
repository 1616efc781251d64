import type { Finding } from '#domain/findings/diagnostic';
import type { OwnText } from '#domain/knowledge-base/look';
import type { Language, Text } from '#domain/text/localised';
import { nearest } from '#domain/text/nearest';
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
		message: {
			en: `Unexpected key ${quoted(key)} of \`texts\`, expected ${expected.en}.`,
			ko: `\`texts\`에 알 수 없는 키 ${quoted(key)}이(가) 있습니다. 쓸 수 있는 키: ${expected.ko}.`,
		},
		fix:
			only === undefined
				? {
						en: 'Choose a key of the list in docs/texts.md.',
						ko: 'docs/texts.md의 목록에서 키를 고르세요.',
					}
				: { en: `Write ${quoted(only)}.`, ko: `${quoted(only)}로 고치세요.` },
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
				message: {
					en: `Unexpected placeholder ${quoted(strange)} in the text of ${quoted(key)}, expected ${expected.en}.`,
					ko: `${quoted(key)}의 글에 알 수 없는 자리표시자 ${quoted(strange)}이(가) 있습니다. 쓸 수 있는 것: ${expected.ko}.`,
				},
				fix: {
					en: 'Write the placeholders as they are now.',
					ko: '자리표시자는 원래 글에 있는 대로 적으세요.',
				},
			},
		];
	const missing = needed.filter((name) => !given.some((each) => each.name === name));
	if (missing.length === 0) return [];
	const dropped = listOf(missing);
	return [
		{
			check: 'value-expected',
			range: places.value,
			message: {
				en: `Unexpected text of ${quoted(key)} without ${dropped.en}, expected it to show what the text shows now.`,
				ko: `${quoted(key)}의 글에 ${dropped.ko}이(가) 없습니다. 원래 글이 보여 주는 값을 모두 담아야 합니다.`,
			},
			fix: {
				en: `Write ${dropped.en} where the value belongs.`,
				ko: `값이 들어갈 자리에 ${dropped.ko}을(를) 적으세요.`,
			},
		},
	];
}

/** A brace that begins or ends no placeholder: a slip in one. */
function looseBrace(text: string, given: readonly { readonly written: string }[]): string | undefined {
	const rest = given.reduce((left, { written }) => left.replace(written, ''), text);
	return /\{[^{}]*\}|[{}]/.exec(rest)?.[0];
}

function listOf(names: readonly string[]): Text {
	if (names.length === 0) return { en: 'none', ko: '없음' };
	const shown = names.map((name) => quoted(`{${name}}`)).join(', ');
	return { en: shown, ko: shown };
}
