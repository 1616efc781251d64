import { describe, expect, test } from 'vitest';
import { deriveLibrary } from '#domain/library/derive-library';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { said } from '#locales/said';
import { checkTexts, parseTexts } from '#test/check-text';

const head = (...lines: string[]) =>
	['---', 'title: "Checkout stopped"', 'date: 2026-03-14', ...lines, '---', '', 'Nobody could pay.', ''].join(
		'\n',
	);
const NAME = '2026-03-14-checkout.md';
const postmortemOf = (text: string, settings = '') => parseTexts({ [NAME]: text }, settings)[0]?.postmortem;
const found = (text: string, settings = '') =>
	checkTexts({ [NAME]: text }, settings).map(
		({ check, severity, message }) => `${severity} ${check}: ${said(message, 'en')}`,
	);

describe('keys that need not be there', () => {
	test('tags, links, the owner and the day of the review are facts', () => {
		const text = head(
			'status: draft',
			'tags: [black-friday, "결제", black-friday]',
			'links: [{ url: "https://tickets.example.com/INC-39", kind: ticket, title: "INC-39" }]',
			'owner: platform',
			'reviewBy: 2026-04-01',
		);
		expect(postmortemOf(text)).toMatchObject({
			tags: ['black-friday', '결제'],
			webLinks: [{ url: 'https://tickets.example.com/INC-39', kind: 'ticket', title: 'INC-39' }],
			owner: 'platform',
			reviewBy: '2026-04-01',
		});
	});

	test('what is no day, no kind and no address is a finding each', () => {
		const text = head('status: draft', 'reviewBy: 2026-02-30', 'links: [{ url: "INC-39", kind: tickets }]');
		expect(found(text)).toEqual([
			'error date-format: Unexpected `2026-02-30`, expected a day from `01` to `28`, as 2026-02 has.',
			'error value-expected: Unexpected `INC-39`, expected: An address with `https://`.',
			expect.stringContaining('value-expected: Unexpected `tickets`, expected `ticket`'),
		]);
	});
});

describe('the team’s own keys', () => {
	const SETTINGS = [
		'fields:',
		'  - { id: region, type: choice, choices: [eu, us], required: review }',
		'  - { id: lost-orders, type: number, label: { en: "Lost orders", ko: "놓친 주문" } }',
		'  - { id: seen-on, type: date }',
	].join('\n');

	test('are read by their types', () => {
		const text = head('status: draft', 'region: eu', 'lost-orders: 1200', 'seen-on: 2026-03-15');
		expect(postmortemOf(text, SETTINGS)?.fields).toEqual({
			region: 'eu',
			'lost-orders': 1200,
			'seen-on': '2026-03-15',
		});
	});

	test('a wrong value, a misspelt key and one that the status calls for are findings', () => {
		expect(
			found(head('status: draft', 'region: uk', 'lost-orders: many', 'seen-no: 2026-03-15'), SETTINGS),
		).toEqual([
			'error value-expected: Unexpected `uk`, expected `eu` or `us`.',
			expect.stringContaining('Unexpected `many`, expected: A number.'),
			'error key-known: Unexpected key `seen-no`, expected `seen-on`.',
		]);
		expect(found(head('status: review'), SETTINGS)).toContain(
			'error status-complete: Unexpected status `review` without `region`.',
		);
	});

	test('a field that has the name of another key, or choices and no choice, is a fault of `kb.yaml`', () => {
		for (const field of [
			'{ id: title, type: text }',
			'{ id: region, type: choice }',
			'{ id: region, type: text, choices: [eu] }',
		])
			expect(parseKnowledgeBase(`fields: [${field}]`).findings, field).toMatchObject([
				{ check: 'value-expected' },
			]);
	});
});

describe('an imported postmortem', () => {
	const IMPORTED = `${head('status: final', 'imported: { from: "Confluence export", on: 2026-11-29 }')}
## Causes

1. \`#slow-query\` The report read the whole table

## Countermeasures

1. \`#query-limit\` \`for:slow-query\` \`accepted\` Queries end after ten seconds
2. \`#smaller-report\` \`for:slow-query\` \`done:2026-03-20\` A smaller report
`;

	test('is told what it lacks in notes, and what is wrong with it in errors', () => {
		const severities = new Set(checkTexts({ [NAME]: IMPORTED }).map(({ severity }) => severity));
		expect(severities).toEqual(new Set(['note']));
		const secret = `${IMPORTED}\nMailed by minsu.kim@corp-example.net.\n`;
		expect(found(secret).filter((line) => line.startsWith('error'))).toEqual([
			expect.stringContaining('personal-data'),
		]);
	});

	test('its open countermeasures are of unknown state: not open, not overdue, no promise and no gap', () => {
		const [postmortem] = parseTexts({ [NAME]: IMPORTED }).flatMap((file) => file.postmortem ?? []);
		const library = deriveLibrary(
			postmortem ? [postmortem] : [],
			parseKnowledgeBase('').knowledgeBase,
			'2026-11-29',
		);
		expect(library.countermeasures.map(({ countermeasure }) => countermeasure.status)).toEqual([
			'unknown',
			'done',
		]);
		expect(library.followUps.open).toEqual([]);
		expect(library.followUps.overdue).toEqual([]);
		expect(library.coverage.gapCount).toBe(0);
	});

	test('that a state is unknown is no chip', () => {
		const text = `${head('status: draft')}\n## Countermeasures\n\n1. \`#a\` \`prevent\` \`unknown\` Something\n`;
		expect(postmortemOf(text)?.countermeasures[0]?.status).toBe('proposed');
	});
});

test.each([
	['services:\n  api: { label: API }\n', '항목마다 새 줄에서 `- `로 시작하는 목록'],
	['title:\n  - a\n', '글 하나'],
	['repository: [a]\n', '글 하나'],
])('a value of another form is told the form, in the reader’s language: %j', (text, form) => {
	const messages = parseKnowledgeBase(text).findings.map(({ message }) => said(message, 'ko'));
	expect(messages).toEqual([`값의 꼴이 다릅니다. 필요한 것: ${form}.`]);
});
