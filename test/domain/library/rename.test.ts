import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRename } from '#domain/library/rename/plan-rename';
import { renamedPart } from '#domain/library/rename/renamed-address';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { parseTexts, withHead } from '#test/check-text';

const FROM = '2026-03-14-결제';
const TO = '2026-03-14-checkout-결제';
const ENCODED = encodeURIComponent(FROM);
const RENAMING = { from: FROM, to: TO };

describe('an address, as another file, the folder of another and the folder itself write it', () => {
	const file = { id: '2026-03-15-b', hasFolder: false, base: '/notes/' };
	const folder = { id: '2026-03-15-b', hasFolder: true, base: '/notes/' };
	const itself = { id: FROM, hasFolder: true, base: '/notes/' };
	const mended = (url: string, standpoint: typeof file) => {
		const part = renamedPart(url, standpoint, RENAMING);
		return part && url.slice(0, part.start) + part.text + url.slice(part.end);
	};

	test.each([
		[`${FROM}.md`, `${TO}.md`],
		[`./${FROM}.md#원인`, `./${TO}.md#원인`],
		[`${FROM}/index.md?plain=1`, `${TO}/index.md?plain=1`],
		[`${FROM}/`, `${TO}/`],
		[`${FROM}.MD`, `${TO}.MD`],
		[`${FROM}.markdown`, `${TO}.markdown`],
		[`${FROM}/graph.png`, `${TO}/graph.png`],
		[`${ENCODED}.md`, `${encodeURIComponent(TO)}.md`],
		[`${ENCODED.toLowerCase()}.md`, `${encodeURIComponent(TO)}.md`],
		[`${FROM.normalize('NFD')}.md`, `${TO}.md`],
		[`../postmortems/${FROM}.md`, `../postmortems/${TO}.md`],
		[`x/../${FROM}.md`, `x/../${TO}.md`],
		[`/postmortems/${FROM}/`, `/postmortems/${TO}/`],
		[`/notes/postmortems/${FROM}/#x`, `/notes/postmortems/${TO}/#x`],
		[`/postmortems/${FROM}.md`, `/postmortems/${TO}.md`],
		[`${FROM}-2.md`, undefined],
		[`${FROM}`, `${TO}`],
		[`${FROM}.md/x`, undefined],
		[`../${FROM}.md`, undefined],
		['#x', undefined],
		['', undefined],
		[`https://kb.example/postmortems/${FROM}/`, undefined],
		[`//kb.example/postmortems/${FROM}/`, undefined],
		[`%E0%A4%A/${FROM}.md`, undefined],
		[`${FROM}/../2026-03-15-b.md`, undefined],
		['../../../x', undefined],
	])('%s', (url, expected) => {
		expect(mended(url, file)).toBe(expected);
	});

	test.each([
		[`../${FROM}.md`, `../${TO}.md`],
		[`../../postmortems/${FROM}/`, `../../postmortems/${TO}/`],
		[`${FROM}.md`, undefined],
	])('from a folder: %s', (url, expected) => {
		expect(mended(url, folder)).toBe(expected);
	});

	test.each([
		['graph.png', undefined],
		['./graph.png', undefined],
		[`../${FROM}/graph.png`, `../${TO}/graph.png`],
		[`../${FROM}.md#x`, `../${TO}.md#x`],
		['../2026-03-15-b.md', undefined],
		[`/postmortems/${FROM}/graph.png`, `/postmortems/${TO}/graph.png`],
	])('from its own folder: %s', (url, expected) => {
		expect(mended(url, itself)).toBe(expected);
	});
});

const OTHER = '2026-03-15-b.md';

function rename(files: Record<string, string>, settings = '', aliases: readonly string[] = [FROM]) {
	const { knowledgeBase } = parseKnowledgeBase(settings);
	const parsed = parseTexts(files, settings).flatMap(({ postmortem }) => postmortem ?? []);
	const texts = new Map(Object.entries(files).map(([name, text]) => [`postmortems/${name}`, text]));
	texts.set('kb.yaml', settings);
	const plan = planRename(parsed, texts, knowledgeBase, { ...RENAMING, aliases });
	if ('faulty' in plan) return plan.faulty;
	return Object.fromEntries(plan.planned.map(({ path, after }) => [path, after]));
}

const changed = (text: string, head: readonly string[] = []) => {
	const before = withHead('draft', head, text);
	const mended = rename({ [`${FROM}.md`]: withHead('draft', []), [OTHER]: before });
	return typeof mended === 'string'
		? mended
		: mended[`postmortems/${OTHER}`]?.slice(withHead('draft', head).length);
};

test.each([
	[`[a](${FROM}.md "t") and [b](<${FROM}.md>)`, `[a](${TO}.md "t") and [b](<${TO}.md>)`],
	[`[a][r]\n\n[r]: ${FROM}.md#x\n`, `[a][r]\n\n[r]: ${TO}.md#x\n`],
	[`![a](${FROM}/a.png)`, `![a](${TO}/a.png)`],
	[`[![a](x.png "](${FROM}.md)")](${FROM}.md)`, `[![a](x.png "](${FROM}.md)")](${TO}.md)`],
	[`> - [a](\n>   ${FROM}.md)`, `> - [a](\n>   ${TO}.md)`],
	[`| a |\n|---|\n| [a](${FROM}.md) |\n`, `| a |\n|---|\n| [a](${TO}.md) |\n`],
	[`[a](2026\\-03-14-결제.md#x\\(y\\))`, `[a](${TO}.md#x\\(y\\))`],
	[`\t[code](${FROM}.md)\n\n\`[code](${FROM}.md)\` ${FROM} <https://x.example/${FROM}.md>`, undefined],
	['[a](2026-03-15-b.md)', undefined],
])('in Markdown: %s', (text, expected) => {
	expect(changed(`\n${text}`)).toBe(expected && `\n${expected}`);
});

test('in the front matter, chips and settings, in the quotes that are there', () => {
	const settings = `startHere:\n  - "${FROM}"\n  - 2026-03-15-b\n`;
	const files = {
		[`${FROM}.md`]: withHead('draft', [], '\n## Countermeasures\n\n1. `#fix` `prevent` `strong` Fix\n'),
		[OTHER]: withHead(
			'draft',
			[`related: [{ postmortem: '${FROM}', how: mentions }, { postmortem: ${FROM}, how: same-cause }]`],
			`\n## Causes\n\n1. \`#open\` \`trigger\` \`capacity\` \`covered-by:${FROM}#fix\` Open\n`,
		),
	};
	const mended = rename(files, settings) as Record<string, string>;
	expect(mended['kb.yaml']).toBe(`startHere:\n  - "${TO}"\n  - 2026-03-15-b\n`);
	expect(mended[`postmortems/${OTHER}`]).toBe(files[OTHER]?.replaceAll(FROM, TO));
	expect(mended[`postmortems/${FROM}.md`]).toBe(
		files[`${FROM}.md`]?.replace('date: 2026-03-14\n', `date: 2026-03-14\naliases: [${FROM}]\n`),
	);
});

test.each([
	['aliases: [2026-01-01-x]', ['2026-01-01-x', FROM], `aliases: [2026-01-01-x, ${FROM}]`],
	['aliases: []', [FROM], `aliases: [${FROM}]`],
	[
		'aliases:\n  - 2026-01-01-x # why',
		['2026-01-01-x', FROM],
		`aliases:\n  - 2026-01-01-x\n  - ${FROM} # why`,
	],
	['aliases:\n- 2026-01-01-x\n- 2026-01-01-y', [FROM], `aliases:\n- ${FROM}`],
	['aliases: [2026-01-01-x]', ['2026-01-01-x'], 'aliases: [2026-01-01-x]'],
])('aliases are added as they are written: %s', (head, aliases, expected) => {
	const mended = rename({ [`${FROM}.md`]: withHead('draft', [head]) }, '', aliases);
	const path = `postmortems/${FROM}.md`;
	expect((mended as Record<string, string>)[path] ?? withHead('draft', [head])).toBe(
		withHead('draft', [expected]),
	);
});

test('line ends stay those of the file', () => {
	const text = withHead('draft', [], `\nSee [it](${FROM}.md).\n`).replaceAll('\n', '\r\n');
	const mended = rename({ [`${FROM}.md`]: text }) as Record<string, string>;
	expect(mended[`postmortems/${FROM}.md`]).toBe(
		text
			.replace('date: 2026-03-14\r\n', `date: 2026-03-14\r\naliases: [${FROM}]\r\n`)
			.replace(`(${FROM}`, `(${TO}`),
	);
});

test('whatever stands around, every link leads to the same place, and nothing else changes', () => {
	const spelling = fc.constantFrom(
		`${FROM}.md`,
		`./${FROM}.md#원인`,
		`${ENCODED}.md`,
		`/postmortems/${FROM}/`,
		`../postmortems/${FROM}/index.md`,
		'2026-03-16-other.md',
		'https://example.com/2026-03-14',
		'#here',
	);
	const piece = fc.oneof(
		spelling.map((url) => `[a](${url})`),
		spelling.map((url) => `[**b** \`c\`](<${url}> 'title')`),
		spelling.map((url) => `![alt](${url})`),
		fc.constantFrom(
			'\n\n- ',
			'\n> ',
			'\n\n```\n',
			'\n\n| a |\n|---|\n| ',
			'*',
			' [r] ',
			'\\',
			'\n\n[^1]: ',
			'\t',
			'결제',
		),
		spelling.map((url) => `\n\n[r]: ${url}\n\n`),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const body = `\n${pieces.join(' ')}\n`;
			const before = withHead('draft', [], body);
			const linksOf = (text: string) =>
				parseTexts({ [OTHER]: text }).flatMap(({ postmortem }) => postmortem?.links ?? []);
			const mended = rename({ [`${FROM}.md`]: withHead('draft', []), [OTHER]: before });
			expect(mended).not.toBe(`postmortems/${OTHER}`);
			const after = (mended as Record<string, string>)[`postmortems/${OTHER}`] ?? before;
			const namesBefore = linksOf(before).map(({ postmortem }) => postmortem?.id);
			expect(linksOf(after).map(({ postmortem }) => postmortem?.id)).toEqual(
				namesBefore.map((id) => (id === FROM ? TO : id)),
			);
			const back = after.replaceAll(TO, FROM).replaceAll(encodeURIComponent(TO), ENCODED);
			expect(back).toBe(before);
		}),
		{ numRuns: 60 },
	);
});
