import { expect, test } from 'vitest';
import { readSite } from '#site/site';
import { meaningStyles } from '#site/view/meanings';
import { provide } from '#test/site/provide';

const RULE = /^\[href="([^"]*)"\]\{--meaning:"([^"]*)"\}$/;

function rulesOf(text: string): string[][] {
	return text
		.trim()
		.split('\n')
		.map((line) => RULE.exec(line)?.slice(1) ?? []);
}

test.each(['en', 'ko'] as const)('every term of a chip has its meaning at its address: %s', (language) => {
	const { knowledgeBase } = provide([], { language });
	const rules = rulesOf(meaningStyles(readSite()));
	expect(rules.filter(({ length }) => length !== 2)).toEqual([]);
	const { milestones, categories, causeKinds, countermeasureKinds, strengths } = knowledgeBase;
	const terms = [milestones, categories, causeKinds, countermeasureKinds, strengths].flat();
	expect(rules.map(([, meaning]) => meaning)).toEqual(terms.map(({ definition }) => definition[language]));
	expect(new Set(rules.map(([address]) => address)).size).toBe(terms.length);
});

test('no definition ends its rule', () => {
	const hostile = 'A "quoted" \\ word } \n\u0000 [href]{--meaning:""}';
	const { knowledgeBase } = provide([], {});
	const [first] = knowledgeBase.strengths;
	const strengths = [{ ...first, id: 'x"y', definition: { en: hostile, ko: hostile } }];
	const site = readSite();
	const text = meaningStyles({ ...site, knowledgeBase: { ...knowledgeBase, strengths } } as typeof site);
	const [address, meaning] = rulesOf(text).at(-1) ?? [];
	expect(address).toBe('/glossary/#strength-x%22y');
	expect(decoded(meaning ?? '')).toBe(hostile);
});

/** As a browser reads the string. */
function decoded(text: string): string {
	return text.replace(/\\([\da-f]{1,6}) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
}
