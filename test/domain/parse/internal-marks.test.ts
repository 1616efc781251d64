import { expect, test } from 'vitest';
import { spellingOfCode } from '#domain/parse/internal-spelling';
import { said } from '#locales/said';
import { checkTexts, parseTexts, withHead } from '#test/check-text';

const FRONT = ['severity: sev3', 'causes: [capacity]', 'impact: "Lamps stayed dark"'];

/** A whole postmortem; what a case adds stands in one of its four places. */
function file({ timeline = '', lead = '', causes = '', end = '' }): string {
	const body = `
${lead}

For half an hour no lamp could be switched.

## Timeline

- 10:00 \`started\` Lamps stop
- 10:05 \`noticed:alert\` An alert
${timeline}
- 10:30 \`mitigated\` \`repaired\` Lamps switch again

## Causes

1. \`#small\` \`trigger\` \`capacity\` The queue was too small
${causes}

## Countermeasures

1. \`#bigger\` \`for:small\` \`prevent\` \`strong\` \`proposed\` A bigger queue

${end}
`;
	return withHead('review', FRONT, body);
}

/** Every place where a mark is honoured; `mark` stands as written, Waxwing must go. */
const places: Readonly<Record<string, (mark: string) => string>> = {
	'start of a heading': (mark) => file({ end: `## ${mark} Waxwing\n\nWaxwing body\n` }),
	'end of a heading': (mark) => file({ end: `## Waxwing ${mark}\n\nWaxwing body\n\n### Waxwing deep\n` }),
	'start of a sub-heading': (mark) => file({ end: `## Background\n\n### ${mark} Waxwing\n\nWaxwing body\n` }),
	'end of a sub-heading': (mark) => file({ end: `## Background\n\n#### Waxwing ${mark}\n\nWaxwing body\n` }),
	'end of a closed heading': (mark) => file({ end: `## Waxwing ${mark} ##\n\nWaxwing body\n` }),
	'underlined heading': (mark) => file({ end: `${mark} Waxwing\n---\n\nWaxwing body\n` }),
	'heading of a data section': (mark) => file({ end: `## ${mark} Lessons\n\n- Waxwing\n` }),
	'heading within the timeline': (mark) =>
		file({ timeline: `\n### ${mark} Waxwing\n\n- 10:20 Waxwing\n\n### 2026-03-14\n\n` }),
	'heading in a quotation': (mark) => file({ end: `> Seen\n>\n> ### ${mark} Waxwing\n>\n> Waxwing\n` }),
	paragraph: (mark) => file({ end: `## Background\n\nSeen\n\n${mark} Waxwing\n\nSeen\n` }),
	lead: (mark) => file({ lead: `Seen\n\n${mark} Waxwing\n` }),
	quotation: (mark) => file({ end: `## Background\n\n> ${mark} Waxwing\n>\n> Waxwing more\n` }),
	callout: (mark) => file({ end: `## Background\n\n> [!NOTE]\n> ${mark} Waxwing\n` }),
	'callout with a title': (mark) =>
		file({ end: `## Background\n\n> [!DETAILS] The log\n> ${mark} Waxwing\n` }),
	'paragraph of a quotation': (mark) => file({ end: `## Background\n\n> Seen\n>\n> ${mark} Waxwing\n` }),
	'quotation in a list': (mark) => file({ end: `## Background\n\n- Seen\n\n  > ${mark} Waxwing\n` }),
	'item of a free list': (mark) => file({ end: `## Background\n\n- ${mark} Waxwing\n\n  Waxwing\n` }),
	'only item of an ordered list': (mark) => file({ end: `## Background\n\n7. ${mark} Waxwing\n` }),
	'item of a task list': (mark) => file({ end: `## Background\n\n- [ ] ${mark} Waxwing\n- [x] Seen\n` }),
	'item with a time in a free list': (mark) => file({ end: `## Notes\n\n- 10:20 ${mark} Waxwing\n` }),
	'nested item': (mark) => file({ end: `## Background\n\n- Seen\n  - Seen\n    - ${mark} Waxwing\n` }),
	'paragraph of an item': (mark) => file({ end: `## Background\n\n- Seen\n\n  ${mark} Waxwing\n` }),
	'item of the timeline': (mark) => file({ timeline: `- 10:20 ${mark} Waxwing\n\n  Waxwing detail` }),
	'item of the timeline behind chips': (mark) =>
		file({ timeline: `- 10:20 \`acknowledged\` ${mark} Waxwing` }),
	'detail in the timeline': (mark) => file({ timeline: `\n  - ${mark} Waxwing` }),
	'paragraph in the timeline': (mark) => file({ timeline: `\n  ${mark} Waxwing` }),
	'detail of a cause': (mark) => file({ causes: `\n   ${mark} Waxwing\n` }),
	lesson: (mark) => file({ end: `## Lessons\n\n- Seen\n- ${mark} Waxwing\n` }),
	'behind another code': (mark) => file({ end: `## Background\n\n\`db1\` ${mark} Waxwing\n` }),
};

/** Places where a mark is meant and none is read: always refused. */
const refusedPlaces: Readonly<Record<string, (mark: string) => string>> = {
	'bold heading': (mark) => file({ end: `## **${mark}** Waxwing\n\nWaxwing\n` }),
	'behind struck text': (mark) => file({ end: `## Notes\n\n~~old~~ ${mark} Waxwing\n` }),
	'bold paragraph': (mark) => file({ end: `## Notes\n\n**${mark}** Waxwing\n` }),
	'all of it bold': (mark) => file({ end: `## Notes\n\n**${mark} Waxwing**\n` }),
	emphasis: (mark) => file({ end: `## Notes\n\n- _${mark}_ Waxwing\n` }),
	'bold in emphasis': (mark) => file({ end: `## Notes\n\n> ***${mark}*** Waxwing\n` }),
	'bold item of the timeline': (mark) => file({ timeline: `- 10:20 **${mark}** Waxwing` }),
	link: (mark) => file({ end: `## Notes\n\n[${mark}](https://example.com) Waxwing\n` }),
	'bold end of a heading': (mark) => file({ end: `## Waxwing **${mark}**\n` }),
};

const OTHER_FORMS = [
	'Internal',
	'INTERNAL',
	'inTernal',
	'ｉｎｔｅｒｎａｌ',
	'іnternal',
	'내부',
	'내부용',
	'비공개',
];

/** Every spelling that is one edit away, a swap of neighbours among them. */
function oneEdit(word: string, alphabet: string): string[] {
	const spellings: string[] = [];
	for (let at = 0; at <= word.length; at += 1) {
		const [before, after] = [word.slice(0, at), word.slice(at)];
		for (const letter of alphabet) spellings.push(before + letter + after, before + letter + after.slice(1));
		spellings.push(before + after.slice(1), before + after.charAt(1) + after.charAt(0) + after.slice(2));
	}
	return [...new Set(spellings)].filter((it) => it.trim() !== word && it.trim() === it);
}

test('a code within one edit, and one in other letters, is near the mark', () => {
	const codes = [...oneEdit('internal', 'abcdefghijklmnopqrstuvwxyzAEN1-_. '), ...OTHER_FORMS];
	expect(codes.filter((value) => spellingOfCode({ value }) !== 'near')).toEqual([]);
});

const SPELLINGS = [...oneEdit('internal', 'v1'), ...OTHER_FORMS];

const NAME = '2026-03-14-lamps.md';

test.each(Object.entries(places))('the mark is honoured: %s', (_name, write) => {
	const files = { [NAME]: write('`internal`') };
	const [parsed] = parseTexts(files);
	expect(JSON.stringify(parsed?.postmortem)).toContain('Waxwing');
	expect(parsed?.published).toBeDefined();
	expect(JSON.stringify(parsed?.published)).not.toContain('Waxwing');
	expect(JSON.stringify(parsed?.published)).not.toContain('internal</code>');
	expect(
		checkTexts(files).filter(({ severity, check }) => severity === 'error' && check !== 'chip-place'),
	).toEqual([]);
});

test.each(Object.entries({ ...places, ...refusedPlaces }))(
	'no spelling of the mark is published in silence: %s',
	(_name, write) => {
		const silent = SPELLINGS.filter((word) => !isRefused(write(`\`${word}\``)));
		expect(silent).toEqual([]);
	},
);

test.each(Object.entries(refusedPlaces))('a mark that is not honoured is one error: %s', (_name, write) => {
	expect(marksIn(write('`internal`'))).toHaveLength(1);
});

test.each([
	'[internal] Waxwing',
	'(Internal) Waxwing',
	'[내부용] Waxwing',
	'【비공개】 Waxwing',
	'**Internal:** Waxwing',
	'**internal** Waxwing',
	'internal: Waxwing',
	'Internal – Waxwing',
	'`internal Waxwing',
	'`internal Waxwing`',
	'@internal Waxwing',
	':::internal',
	'> [!INTERNAL]\n> Waxwing',
	'- (대외비) Waxwing',
	'INTERNAL',
	'# Waxwing (internal)',
	'### Waxwing [내부용]',
	'### Waxwing {.internal}',
	'Seen.\n`internal` Waxwing',
	'Seen\\\n`internal` Waxwing',
	'Waxwing `internal`',
	'- Waxwing `Internal`',
	'```internal\nWaxwing\n```',
	'| a | b |\n|---|---|\n| x | `internal` Waxwing |',
	'`internal`',
	'`confidential` Waxwing',
	'`internal-only` Waxwing',
	'<!-- internal -->\nWaxwing',
	'Seen <!-- /internal --> Waxwing',
	'[//]: # (internal)\n\nWaxwing',
	'Seen. (내부용)',
	'🔒 internal Waxwing',
	'🔒 내부용: Waxwing',
	'※ 내부 공유용: Waxwing',
	'// internal Waxwing',
	'%% internal',
	'For internal use only: Waxwing',
	'internal-only note: Waxwing',
	'**Not for publication** – Waxwing',
	'Do not publish: Waxwing',
	'(사내 공유용) Waxwing',
	'외부 공유 금지: Waxwing',
	'TLP:RED – Waxwing',
	'_see_ `internal` Waxwing',
	'**Vendor** `internal` Waxwing',
	'Seen\n`internal` Waxwing',
	'_Remark_ — `internal` Waxwing',
	'**비고** - `internal` Waxwing',
	'**비고** (`internal`) Waxwing',
	'**Vendor** (`internal`): Waxwing',
	'1. **Vendor** – `internal` Waxwing',
	'**Note:** `internal` the Waxwing is hungry',
	'Seen.\\\n**Note:** `internal` the Waxwing is hungry',
	'Seen\n**Vendor**: `internal` the Waxwing is hungry',
	'> [!NOTE] Waxwing `internal`\n> Waxwing',
	'> [!NOTE] Waxwing (internal)\n> Waxwing',
	'> [!DETAILS] 참새 (내부용)\n> Waxwing',
	'![Seen][x]\n\n[x]: https://example.org/x.png "internal: Waxwing"',
	'[Seen][x]\n\n[x]: https://example.org/x "내부용: Waxwing"',
	'![`internal` Waxwing](https://example.org/x.png)',
	'![Waxwing `internal`](https://example.org/x.png)',
	'![internal: Waxwing](https://example.org/x.png)',
	'[Seen](https://example.org/x "internal: Waxwing")',
])('what is meant as a mark is an error: %j', (text) => {
	expect(marksIn(file({ end: `## Notes\n\n${text}\n` }))).toHaveLength(1);
});

test.each([
	'The `internal` network was down.',
	'Internal services failed.',
	'internal load balancers failed',
	'## Internal communication',
	'Internal server error (500) was returned.',
	'We set it to `internal`.',
	'내부 시스템이 멈췄다.',
	'비공개 키가 바뀌었다.',
	'Set the **`interval`** to 5.',
	'| zone | kind |\n|---|---|\n| a | `internal` |',
	'Raise `interval`',
	'## Internals of the queue',
	'[Internet] was slow',
	'Interval: 5 s',
	'The mode is\n`internal` and stays so.',
	'```external\nx\n```',
	'<!-- internal: ask the team before the next review -->\nSeen',
	'Two of them are (internal) and stay.',
	'“Internal” is the name of the zone.',
	'Internal DNS: 3 servers failed',
	'Private network traffic stopped.',
	'사내 망이 끊겼다: 세 곳',
	'공개 API가 멈췄다.',
	'Shared storage: full',
	'_only_ `internal` traffic stopped',
	'The load of the\n`internal` network rose.',
	'_only_ the `internal` network',
	'**Both** networks, `internal` and public, stopped.',
	'**Scopes** are `internal` and public.',
	'> [!NOTE] The `internal` network\n> stopped.',
	'[Seen][x]\n\n[x]: https://example.org/x "The internal network"',
	'![Internal network diagram](https://example.org/x.png)',
	'![Load of the `internal` network](https://example.org/x.png)',
])('prose stays prose: %j', (text) => {
	expect(marksIn(file({ end: `## Notes\n\n${text}\n` }))).toEqual([]);
});

test.each(['`internal` Waxwing', 'Waxwing `Internal`', '`intenral` Waxwing'])(
	'a text of the front matter cannot be kept back: %j',
	(text) => {
		const [title, impact] = [
			file({}).replace('Checkout stopped', text),
			file({}).replace('Lamps stayed dark', text),
		];
		expect([title, impact].map((it) => marksIn(it).length)).toEqual([1, 1]);
		expect(marksIn(file({}).replace('Checkout stopped', 'The `internal` network stopped'))).toEqual([]);
	},
);

function marksIn(text: string): string[] {
	return checkTexts({ [NAME]: text }).flatMap(({ check, severity, message }) =>
		severity === 'error' && MARK_CHECKS.has(check) ? [said(message, 'en')] : [],
	);
}

const MARK_CHECKS = new Set(['internal-mark', 'chip-known', 'chip-place', 'chip-value']);

function isRefused(text: string): boolean {
	const { findings } = parseTexts({ [NAME]: text })[0] ?? { findings: [] };
	return findings.some(({ check }) => MARK_CHECKS.has(check));
}
