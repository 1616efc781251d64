import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '#domain/answers';
import { composePostmortem } from '#domain/compose-postmortem';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { checkTexts, parseTexts, summarise } from '#test/check-text';

const NOTHING: Answers = {
	facts: { title: '', status: 'draft', date: '2026-03-14' },
	own: {},
	timeline: [],
	causes: [],
	countermeasures: [],
	lessons: [],
};

const WHOLE: Answers = {
	facts: {
		title: 'Checkout "stopped": #42',
		status: 'final',
		date: '2026-03-14',
		severity: 'sev2',
		services: 'checkout, search',
		impact: '1,200 orders were lost.',
		kind: 'incident',
		language: 'en',
		timezone: 'Asia/Seoul',
		tags: 'black-friday',
		owner: 'platform',
		lead: 'For half an hour nobody could pay.\n# Not a section',
	},
	own: { squad: 'payments', orders: '1200', seen: '' },
	timeline: [
		{ when: '16:05', milestone: 'started', text: 'A report query held the table.' },
		{ when: '+5m', milestone: 'noticed:alert', text: 'An alert told the on-call role.' },
		{ when: '', milestone: 'acknowledged', text: '' },
		{ when: '16:35', milestone: 'mitigated', text: 'The query was ended.' },
		{ when: '17:00', milestone: 'informed', text: 'The shops were told.' },
	],
	causes: [
		{ key: 'a', text: 'A slow query', kind: 'trigger', category: 'capacity', detail: 'It scans.\n\nTwice.' },
		{ key: 'b', text: 'A slow query', kind: 'latent', category: 'process', detail: '' },
	],
	countermeasures: [
		{
			key: 'c',
			text: 'Queries end after ten seconds',
			answers: 'a',
			kind: 'prevent',
			strength: 'strong',
			status: 'done',
			statusDay: '2026-03-20',
			owner: 'platform',
			due: '',
			link: 'https://tracker.example/1',
		},
		{
			key: 'd',
			text: '보고서 쿼리는 복제본에서',
			answers: 'b',
			kind: 'prevent',
			strength: '',
			status: 'accepted',
			statusDay: '2026-03-20',
			owner: 'data, platform',
			due: '2027-04-01',
			link: '',
		},
	],
	lessons: [{ text: 'A report may hold a table that customers need.' }, { text: ' ' }],
};

const SETTINGS =
	'fields:\n  - { id: squad, type: text }\n  - { id: orders, type: number }\n  - { id: seen, type: date }\n';
const { knowledgeBase } = parseKnowledgeBase(SETTINGS);

test('answers are written as a postmortem, each line of which knows its answer', () => {
	const { id, text, answers } = composePostmortem(WHOLE, knowledgeBase);
	expect(id).toBe('2026-03-14-checkout-stopped-42');
	expect(text).toMatchInlineSnapshot(`
		"---
		title: "Checkout \\"stopped\\": #42"
		status: final
		date: 2026-03-14
		severity: sev2
		causes: [capacity, process]
		services: [checkout, search]
		impact: "1,200 orders were lost."
		timezone: Asia/Seoul
		tags: [black-friday]
		owner: platform
		squad: "payments"
		orders: 1200
		---

		For half an hour nobody could pay.
		\\# Not a section

		## Timeline

		- 16:05 \`started\` A report query held the table.
		- +5m \`noticed:alert\` An alert told the on-call role.
		- 16:35 \`mitigated\` The query was ended.
		- 17:00 \`informed\` The shops were told.

		## Causes

		1. \`#a-slow-query\` \`trigger\` \`capacity\` A slow query

		   It scans.

		   Twice.
		2. \`#a-slow-query-2\` \`latent\` \`process\` A slow query

		## Countermeasures

		1. \`#queries-end-after-ten-seconds\` \`for:a-slow-query\` \`prevent\` \`strong\` \`done:2026-03-20\` \`owner:platform\` Queries end after ten seconds <https://tracker.example/1>
		2. \`#보고서-쿼리는-복제본에서\` \`for:a-slow-query-2\` \`prevent\` \`accepted\` \`owner:data\` \`owner:platform\` \`due:2027-04-01\` 보고서 쿼리는 복제본에서

		## Lessons

		- A report may hold a table that customers need.
		"
	`);
	const of = (answer: string) => text.split('\n').filter((_, index) => answers[index] === answer);
	expect(of('title')).toEqual([String.raw`title: "Checkout \"stopped\": #42"`]);
	expect(of('timeline.3')).toEqual(['- 16:35 `mitigated` The query was ended.']);
	expect(of('causes.0')[1]).toBe('   It scans.');
	expect(of('squad')).toEqual(['squad: "payments"']);
});

test('what was answered in full passes every check, and is read as it was meant', () => {
	const { id, text } = composePostmortem(WHOLE, knowledgeBase);
	expect(summarise(checkTexts({ [`${id}.md`]: text }, SETTINGS))).toEqual([]);
	const [file] = parseTexts({ [`${id}.md`]: text }, SETTINGS);
	const { title, services, causes, countermeasures, fields } = file?.postmortem ?? {};
	expect(title).toBe('Checkout "stopped": #42');
	expect(services).toEqual(['checkout', 'search']);
	expect(causes?.map((cause) => cause.id)).toEqual(['a-slow-query', 'a-slow-query-2']);
	expect(countermeasures?.map(({ answers }) => answers)).toEqual([['a-slow-query'], ['a-slow-query-2']]);
	expect(countermeasures?.map(({ owners, statusDate }) => [owners, statusDate])).toEqual([
		[['platform'], '2026-03-20'],
		[['data', 'platform'], undefined],
	]);
	expect(fields).toEqual({ squad: 'payments', orders: 1200 });
});

test('nothing said is a draft that lacks its title, in the language that was chosen', () => {
	const facts = { ...NOTHING.facts, language: 'ko', rough: 'yes' };
	const { id, text } = composePostmortem(
		{ ...NOTHING, facts, lessons: [{ text: '되돌리는 연습을 한다.' }] },
		knowledgeBase,
	);
	expect(id).toBe('2026-03-incident');
	expect(text).toBe(
		'---\ntitle: ""\nstatus: draft\ndate: ~2026-03-14\nlanguage: ko\n---\n\n## 교훈\n\n- 되돌리는 연습을 한다.\n',
	);
});

test('whatever is typed into the facts is read back as the same text', () => {
	const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
	fc.assert(
		fc.property(line, line, (title, impact) => {
			const typed = (text: string) => text.replace(/\s+/g, ' ').trim();
			fc.pre(typed(title) !== '' && typed(impact) !== '');
			const facts = { ...NOTHING.facts, title, impact };
			const { text } = composePostmortem({ ...NOTHING, facts }, knowledgeBase);
			const [file] = parseTexts({ '2026-03-14-any.md': text });
			expect([file?.postmortem?.title, file?.postmortem?.impact]).toEqual([typed(title), typed(impact)]);
		}),
	);
});

test('links, roles and other postmortems have a line each; a service of a row is one of the postmortem', () => {
	const { text } = composePostmortem(
		{
			...NOTHING,
			facts: {
				...NOTHING.facts,
				title: 'Slow search',
				services: 'checkout',
				links:
					'ticket https://tracker.example/1\n\nhttps://docs.example/a Notes, in full\nchat: https://chat.example/c',
				roles: 'on-call: the on-call engineer\nclient-contact: 고객 담당: 평일',
				related: '2025-11-02-slow-report recurrence-of\n2025-12-24-orders-late',
			},
			timeline: [{ when: '16:05', milestone: '', service: 'search', text: 'It was slow.' }],
			causes: [{ key: 'a', kind: '', category: '', service: 'search', text: 'A scan', detail: '' }],
		},
		knowledgeBase,
	);
	expect(text).toMatchInlineSnapshot(`
		"---
		title: "Slow search"
		status: draft
		date: 2026-03-14
		services: [checkout, search]
		links: [{ url: "https://tracker.example/1", kind: ticket }, { url: "https://docs.example/a", kind: document, title: "Notes, in full" }, { url: "https://chat.example/c", kind: chat }]
		roles: { on-call: "the on-call engineer", client-contact: "고객 담당: 평일" }
		related: [{ postmortem: 2025-11-02-slow-report, how: recurrence-of }, { postmortem: 2025-12-24-orders-late, how: mentions }]
		---

		## Timeline

		- 16:05 \`service:search\` It was slow.

		## Causes

		1. \`#a-scan\` \`service:search\` A scan
		"
	`);
	const [file] = parseTexts({ '2026-03-14-slow-search.md': text }, SETTINGS);
	expect(file?.postmortem?.webLinks.map(({ kind, title }) => [kind, title])).toEqual([
		['ticket', undefined],
		['document', 'Notes, in full'],
		['chat', undefined],
	]);
});
