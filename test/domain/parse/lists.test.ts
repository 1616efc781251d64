import { expect, test } from 'vitest';
import { checkTexts, parseTexts, summarise, withHead } from '#test/check-text';

const NAME = '2026-03-14-a.md';
const draft = (body: string) => withHead('draft', ['roles: { on-call: "the on-call engineer" }'], body);
const check = (body: string) => summarise(checkTexts({ [NAME]: draft(body) }));
const parse = (body: string) => parseTexts({ [NAME]: draft(body) })[0]?.postmortem;

test('an item is its time, its chips, its prose, and its detail', () => {
	const [item] =
		parse('\n## Timeline\n\n- ~16:05 `started` `role:on-call` Orders **stopped**\n\n  In detail.\n')
			?.timeline ?? [];
	expect(item).toMatchObject({
		anchor: 'timeline-1',
		whenText: '~16:05',
		milestones: ['started'],
		roles: ['on-call'],
		prose: { html: 'Orders <strong>stopped</strong>', text: 'Orders stopped' },
		detailText: 'In detail.',
	});
});

test('code that begins the prose ends the run of chips', () => {
	const [item] = parse('\n## Timeline\n\n- 16:05 `mitigated` `kubectl` was run\n')?.timeline ?? [];
	expect(item?.milestones).toEqual(['mitigated']);
	expect(item?.prose.html).toBe('<code>kubectl</code> was run');
});

test('all lists of a section are data, and what stands between them is a note', () => {
	const postmortem = parse('\n## 경위\n\n- 16:05 `started` A\n\nA note.\n\n1. 16:10 `mitigated` B\n');
	expect(postmortem?.timeline.map(({ prose }) => prose.text)).toEqual(['A', 'B']);
	expect(postmortem?.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['items', 'prose', 'items']);
});

test('the only cause is what a countermeasure without `for:` answers', () => {
	const postmortem = parse(
		'\n## Causes\n\n1. `#a` `trigger` `data` A\n\n## Action items\n\n1. `#b` `prevent` `done:2026-04-01` B\n',
	);
	expect(postmortem?.countermeasures[0]).toMatchObject({
		answers: ['a'],
		status: 'done',
		statusDate: '2026-04-01',
	});
});

test.each([
	['a misspelt chip', '## Timeline\n\n- 16:05 `startd` A\n'],
	['a bad value', '## Timeline\n\n- 16:05 `noticed:client` A\n'],
	['a milestone without who', '## Timeline\n\n- 16:05 `noticed` A\n'],
	['a chip behind the text', '## Timeline\n\n- 16:05 A `started`\n'],
	['a chip twice', '## Timeline\n\n- 16:05 `started` `started` A\n'],
	['no text', '## Timeline\n\n- 16:05 `started`\n'],
	['a chip in bold', '## Timeline\n\n- 16:05 **`started`** A\n'],
	['a chip in a link', '## Timeline\n\n- 16:05 A [`mitigated`](https://example.com/) B\n'],
	[
		'a key and a word with two letters swapped',
		'## Causes\n\n1. `#a` `trigger` `data` A\n\n## Countermeasures\n\n1. `#b` `fro:a` `prevent` `waek` B\n',
	],
	[
		'an id with a mark that it has not',
		'## Causes\n\n1. `#a` `trigger` `data` A\n\n## Countermeasures\n\n1. `#b` `for:#a` `prevent` B\n',
	],
	['a role that is no id', '## Timeline\n\n- 16:05 `role:1st` A\n'],
	['a table', '## Timeline\n\n| a | b |\n| - | - |\n| 1 | 2 |\n'],
	['prose', '## Causes\n\nNobody knows.\n'],
	['times in headings', '## Timeline\n\n### 16:05 Down\n\nText.\n'],
	['rough times in headings', '## Timeline\n\n### ~16:05 Down\n\nText.\n\n### 오후 4시 5분\n\n- A\n'],
	['times in headings of the second level', '## Timeline\n\n## 16:05 Down\n\nText.\n'],
	['a day in a heading that does not exist', '## Timeline\n\n### 2026-02-30\n\n- 16:05 A\n'],
	['a day in a heading in other words', '## Timeline\n\n### 2026년 3월 15일\n\n- 16:05 A\n'],
	['a day in a bold heading', '## Timeline\n\n### **2026. 3. 15.** A\n\n- 16:05 A\n'],
	['a section at a deeper level', '## What happened\n\n### Timeline\n\n- 16:05 A\n'],
	['no id', '## Causes\n\n1. `trigger` `data` Disk full\n'],
	['an id twice', '## Causes\n\n1. `#a` `trigger` `data` A\n2. `#A` `latent` `data` B\n'],
	['an id of YAML', '## Causes\n\n1. `#true` `trigger` `data` A\n'],
	[
		'an impossible day',
		'## Causes\n\n1. `#a` `trigger` `data` A\n\n## Countermeasures\n\n1. `#b` `prevent` `due:2026-02-30` B\n',
	],
])('%s is named with its place and its remedy', (_name, body) => {
	const found = check(`\n${body}`);
	expect(found.length).toBeGreaterThan(0);
	expect(found).toMatchSnapshot();
});

test('a section with nothing in it yet is no fault in a draft, and one in a postmortem that is shown', () => {
	const empty = '\n## Timeline\n\n## Causes\n\n## Countermeasures\n';
	expect(check(empty)).toEqual([]);
	const found = summarise(checkTexts({ [NAME]: withHead('final', [], empty) }));
	expect(found.filter((line) => line.includes('list-expected'))).toMatchSnapshot();
});

test('ranges point into the file', () => {
	const text = draft('\n## Causes\n\n1. `#a` `trigger` `data` `behind:b` A\n');
	const [cause] = parseTexts({ [NAME]: text })[0]?.postmortem?.causes ?? [];
	expect(cause?.chips.map(({ range }) => text.slice(range.start, range.end))).toEqual([
		'#a',
		'trigger',
		'data',
		'behind:b',
	]);
});

test('a time behind the chips is no prose: it says where it belongs', () => {
	expect(check('\n## Timeline\n\n- `started` 16:05 It began\n')).toMatchInlineSnapshot(`
		[
		  "10:13 error time-format: Unexpected \`16:05\` behind the chips, expected the time before them. FIX Move the time to the beginning of the item.",
		]
	`);
	expect(
		check('\n## Timeline\n\n- `started` 10 servers were lost\n- `started` later they said so\n').map(
			(found) => found.slice(0, found.indexOf(':', 20)),
		),
	).toEqual(['10:3 warning time-missing', '11:3 warning time-missing']);
});

test('a time with a fault is one fault, and the chips behind it are chips', () => {
	for (const time of ['2025-02-30 16:05', '22025-03-18 16:05', '+10m - 20m', '16:60', '4:19', '21:45 UTC']) {
		expect(check(`\n## Timeline\n\n- ${time} \`noticed:alert\` An alert\n`), time).toHaveLength(1);
	}
});
