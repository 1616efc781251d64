import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { importers } from '#importers/importers';
import { issueForm } from '#init/issue-form';
import { errorsIn, importText, readImported } from './import.ts';

interface Field {
	readonly type: string;
	readonly id?: string;
	readonly attributes: { readonly label: string; readonly options?: readonly string[] };
	readonly validations?: { readonly required?: boolean };
}

const formIn = (language: 'en' | 'ko') =>
	issueForm(parseKnowledgeBase(`language: ${language}\n`).knowledgeBase);

const fieldsOf = (language: 'en' | 'ko'): Field[] =>
	parse(formIn(language)[1]).body.filter(({ type }: Field) => type !== 'markdown');

/** As GitHub writes the answers into the issue. */
function bodyOf(language: 'en' | 'ko', answers: Readonly<Record<string, string>>): string {
	return fieldsOf(language)
		.map(({ id = '', attributes }) => `### ${attributes.label}\n\n${answers[id] || '_No response_'}`)
		.join('\n\n');
}

function imported(body: string, more: object = {}) {
	const issue = {
		number: 7,
		title: 'Checkout stopped',
		url: 'https://github.com/team/notes/issues/7',
		createdAt: '2026-03-20T09:00:00Z',
		body,
		...more,
	};
	const source = {
		path: 'issue.json',
		text: JSON.stringify(issue),
		beside: [],
		folder: '.',
		near: () => undefined,
	};
	const [found] = importers.find((importer) => importer.claims(source))?.read(source) ?? [];
	if (found === undefined) throw new Error('Nothing was found in the issue.');
	return importText(found.markdown, found);
}

const ANSWERS = {
	en: {
		date: '2026-03-14',
		services: 'checkout, search',
		impact: 'About 1,200 orders failed.',
		summary: 'For half an hour nobody could pay.',
		timeline:
			'- 16:05 `started` Orders began to time out\n- 16:40 `noticed:customer` Support received messages\n- 16:52 `mitigated` The query was cancelled',
		causes: '1. `#slow-query` `trigger` `capacity` The report read the whole table',
		countermeasures: '1. Queries end after ten seconds',
		lessons: '- A report may hold a table.',
	},
	ko: {
		date: '2026-03-14',
		services: 'checkout, search',
		impact: '주문 약 1,200건 실패.',
		summary: '30분 동안 아무도 결제하지 못했다.',
		timeline:
			'- 16:05 `started` 주문이 시간 초과되기 시작했다\n- 16:40 `noticed:customer` 첫 문의가 들어왔다\n- 16:52 `mitigated` 쿼리를 취소했다',
		causes: '1. `#slow-query` `trigger` `capacity` 보고서가 테이블 전체를 읽었다',
		countermeasures: '1. 쿼리는 10초가 지나면 끊긴다',
		lessons: '- 보고서가 테이블을 붙잡을 수 있다.',
	},
} as const;

test.each(['en', 'ko'] as const)('what is answered in the form is read back without loss: %s', (language) => {
	const severity = fieldsOf(language).find(({ id }) => id === 'severity')?.attributes.options?.[1] ?? '';
	const answers = ANSWERS[language];
	const made = imported(bodyOf(language, { ...answers, severity }));
	expect(errorsIn(made)).toEqual([]);
	expect(made.text).not.toMatch(/No response|From the original|원문에서/);
	const read = readImported(made);
	expect(read).toMatchObject({
		title: 'Checkout stopped',
		severity: 'sev2',
		services: ['checkout', 'search'],
		impact: answers.impact,
		summary: { text: answers.summary },
		language,
	});
	expect(made.text).toContain('date: 2026-03-14\n');
	expect(read.timeline.map(({ milestones }) => milestones)).toEqual([
		['started'],
		['noticed'],
		['mitigated'],
	]);
	expect(read.causes.map(({ id, kind, category }) => [id, kind, category])).toEqual([
		['slow-query', 'trigger', 'capacity'],
	]);
	expect(made.text).toContain(answers.timeline);
	for (const list of [read.countermeasures, read.lessons]) expect(list).toHaveLength(1);
});

test('questions left open are left out, and what no key takes is kept', () => {
	const answers = { date: '2026-03-14', severity: 'sev9: ?', services: '', summary: 'It stopped.' };
	const made = imported(bodyOf('en', answers));
	expect(made.text).not.toContain('No response');
	expect(made.text).toContain('sev9');
	expect(readImported(made).summary?.text).toBe('It stopped.');
});

test('GitHub takes the form: labels and ids are there once, and every field has what its type needs', () => {
	for (const language of ['en', 'ko'] as const) {
		const [path, text] = formIn(language);
		expect(path).toBe('.github/ISSUE_TEMPLATE/postmortem.yml');
		const form = parse(text);
		expect(Object.keys(form)).toEqual(['name', 'description', 'body']);
		const fields = fieldsOf(language);
		for (const of of [fields.map(({ id }) => id), fields.map(({ attributes }) => attributes.label)])
			expect(new Set(of).size).toBe(fields.length);
		expect(fields.every(({ id = '' }) => /^[\w-]+$/.test(id))).toBe(true);
	}
});

test('an issue that only looks like it stays as it is', () => {
	const body = '### Date\n\nIn March 2026 a thing happened.\n\n### Notes\n\nMore.';
	expect(imported(body).text).toContain('In March 2026 a thing happened.');
});
