/** Spellings that always sound so, each after those before it; `C` is ch, `S` sh, `N` ng, `Z` an s that may be voiced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/(?<=[aeioury])sion/gu, 'Zən'],
	[/[st]?sion|tion|cian/gu, 'Sən'],
	[/ability$/u, 'əbiliti'],
	[/[tc]ial/gu, 'Səl'],
	[/[tcx]ious/gu, 'Səs'],
	[/ture(?=s?$|[^aeiou])/gu, 'Cə'],
	[/(?<=[aeiou])re(?=s?$)/gu, 'eR'],
	[/ph/gu, 'f'],
	[/^wr/u, 'r'],
	[/^kn/u, 'n'],
	[/^gh/u, 'g'],
	[/wh/gu, 'w'],
	[/mb$/u, 'm'],
	[/sch/gu, 'sk'],
	[/t?ch/gu, 'C'],
	[/sh/gu, 'S'],
	[/dg(?=[ei])/gu, 'j'],
	[/c?k/gu, 'k'],
	[/gh/gu, ''],
	[/^x/u, 'z'],
	[/xc(?=[eiy])|cc(?=[eiy])|x/gu, 'ks'],
	[/s?c(?=[eiy])/gu, 's'],
	[/c/gu, 'k'],
	[/que$/u, 'k'],
	[/qu/gu, 'kw'],
	[/q/gu, 'k'],
	[/gu(?=[aeiy])/gu, 'g'],
	[/ng(?![aeiouyrlw])/gu, 'N'],
	[/(?<!^(?:e|i|u|co))n(?=[kg])/gu, 'N'],
	[/h(?![aeiouyw])|(?<=[rkg])h/gu, ''],
	[/(?<=[aeiouy])s(?=[aeiouy])/gu, 'Z'],
	[/([^aeiou])\1+/gu, '$1'],
	[/r(?![aeiouyəw])/gu, 'R'],
	[/(?<![aeiou])[eiu]R/gu, 'ə'],
	[/[ae][iy]/gu, 'E'],
	[/ea/gu, 'E'],
	[/ee|ie(?!R)/gu, 'i'],
	[/oo/gu, 'u'],
	[/a(?=[^aeiouywREə][eə])/gu, 'E'],
	[/(?<=[aeiouyEə].*[^aeiouyEə])e$/u, ''],
];

/** Spellings that may also sound so. */
const OTHER_SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/th/gu, 't'],
	[/ch/gu, 'k'],
	[/ch/gu, 'sh'],
	[/g(?=[eiy])/gu, 'j'],
	[/(?<=[aeiou].*)age(?=s?$)/gu, 'ije'],
	[/(?<=[aeiou])re(?=[^aeiouyr])/gu, 'eR'],
	[/r(?=[^aeiouywr])/gu, 'L'],
	[/tu/gu, 'chu'],
	[/du/gu, 'ju'],
	[/ts?$/u, 'ch'],
	[/ds$/u, 'j'],
	[/(?<=a)l(?=k)|(?<=s)t(?=en|le)|(?<=m)b(?=[^aeiou])|(?<=[pk])t$/gu, ''],
];
const MOST_OTHERS = 5;
const SPOKEN = /^(?=.*[aeiouy])[a-z]+$/u;

/**
 * A Latin word as it may sound, a letter a sound: `C` is ch, `S` sh, `N` ng, `Z` an s that may be voiced, `R` an r that no
 * vowel follows, `E` a long e or an a as in name, `ə` a weak vowel. Empty for what is not spoken as a word.
 */
export function spellingsBySound(word: string): string[] {
	const spelt = word.toLowerCase();
	if (!SPOKEN.test(spelt)) return [];
	const others = OTHER_SOUNDS.filter(([pattern]) => spelt.search(pattern) >= 0).slice(0, MOST_OTHERS);
	let spellings = [spelt];
	for (const [pattern, sound] of others)
		spellings = spellings.flatMap((text) => [text, text.replace(pattern, sound)]);
	return [...new Set(spellings.map(respell))];
}

function respell(text: string): string {
	return SOUNDS.reduce((spelt, [pattern, sound]) => spelt.replace(pattern, sound), text.replace(/th/gu, 's'));
}
