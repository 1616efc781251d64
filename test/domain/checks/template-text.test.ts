import { expect, test } from 'vitest';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { postmortemTemplate, templateSentences } from '#domain/postmortem-template';
import { checkTexts } from '#test/check-text';

const { knowledgeBase } = parseKnowledgeBase('language: en\n');

function template(language: 'en' | 'ko', kind: 'full' | 'brief', status: string): string {
	const answers = {
		title: 'Lamps stop',
		date: '2026-03-14',
		severity: 'sev4',
		services: [],
		impact: '',
		causes: [],
		language,
	};
	return postmortemTemplate({ ...answers, template: kind }, knowledgeBase).replace(
		'status: draft',
		`status: ${status}`,
	);
}

const left = (text: string) =>
	checkTexts({ '2026-03-14-lamps.md': text }, 'language: en\n').filter(
		({ check }) => check === 'template-text',
	);

test.each(['en', 'ko'] as const)('each sentence of the whole template is one finding: %s', (language) => {
	const half = templateSentences().length / 2;
	for (const status of ['review', 'final']) {
		expect(left(template(language, 'full', status))).toHaveLength(half);
		expect(left(template(language, 'brief', status))).toHaveLength(3);
	}
	expect(left(template(language, 'full', 'draft'))).toEqual([]);
});

const review = (body: string) =>
	`---\ntitle: "Lamps"\nstatus: review\ndate: 2026-03-14\nseverity: sev4\ncauses: [capacity]\nimpact: none\nduration: 30m\n---\n\n${body}\n`;

test.each([
	'One paragraph that a stranger understands: what happened,\nto whom, for how long, and what ended it.',
	'Half an hour without light. The first moment that someone was harmed.',
	'## Timeline\n\n- 16:05 `started` The first moment that someone was harmed\n',
	'> **The moment from which nobody was harmed any more.**',
	'## 교훈\n\n- 누군가 검색할 만한 한 문장.\n',
	'처음 보는 사람도 이해할 한 문단: 무슨 일이, 누구에게, 얼마 동안\n있었고, 무엇으로 끝났는지.',
])('is found where it is wrapped, dated, or among other words: %j', (body) => {
	expect(left(review(body))).toHaveLength(1);
});

test.each([
	'We looked for the first moment that someone was harmed.',
	'The first moment that someone was harmedly.',
	'Nobody knew when the fault went in.',
	'가로등은 누군가 처음 피해를 입은 순간부터 기록했다.',
])('words of ours that are like it are none: %j', (body) => {
	expect(left(review(body))).toEqual([]);
});
