import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test, vi } from 'vitest';
import { askAnswers, type Terminal } from '#cli/new-prompts';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';

const ENTER = '\r';

/** Types keys whenever the screen shows what it waits for, in turn. */
async function answer(settings: string, dialogue: readonly (readonly [shown: string, keys: string])[]) {
	const input = new PassThrough();
	const output = new PassThrough();
	// A terminal is not closed after a question.
	output.end = () => output;
	let screen = '';
	output.on('data', (bytes) => {
		screen += stripVTControlCharacters(String(bytes));
	});
	const { knowledgeBase } = parseKnowledgeBase(settings);
	const terminal = { input, output } as Terminal;
	const answers = askAnswers({ root: '.' }, knowledgeBase, '2026-03-14', terminal);
	for (const [shown, keys] of dialogue) {
		await vi.waitFor(() => expect(screen).toContain(shown), { timeout: 60_000 });
		screen = '';
		input.write(keys);
	}
	return answers;
}

const SERVICES = `
services:
  - { id: checkout, label: { en: Checkout, ko: 결제 } }
  - { id: search, label: { en: Search, ko: 검색 } }
`;

test('services and causes are found by typing, one after another; Enter alone adds nothing', async () => {
	const answers = await answer(`language: en${SERVICES}`, [
		['What happened', `Nobody could pay${ENTER}`],
		['which day', ENTER],
		['How severe', ENTER],
		['❯ Not known yet', '결제'],
		['❯ Checkout', ENTER],
		['❯ No more', 'sea'],
		['❯ Search', ENTER],
		['❯ No more', ENTER],
		['Who was harmed', `1,200 orders${ENTER}`],
		['❯ Not known yet', ENTER],
		['How much of an outline', ENTER],
	]);
	expect(answers).toEqual({
		title: 'Nobody could pay',
		date: '2026-03-14',
		severity: 'unknown',
		services: ['checkout', 'search'],
		impact: '1,200 orders',
		causes: [],
		template: 'full',
		language: 'en',
	});
});

test('no letter selects all, and what is not known yet stays open: in Korean', async () => {
	const answers = await answer(`language: ko${SERVICES}`, [
		['무슨 일이', `결제 중단${ENTER}`],
		['언제', ENTER],
		['얼마나', ENTER],
		['❯ 아직 모름', 'a'],
		['? a', '\x7f'],
		['❯ 아직 모름', ENTER],
		['누가 어떤 피해를', ENTER],
		['❯ 아직 모름', '용량'],
		['❯ 용량', ENTER],
		['❯ 이것으로 충분함', ENTER],
		['틀은', ENTER],
	]);
	expect(answers).toMatchObject({ services: [], impact: '', causes: ['capacity'], severity: 'unknown' });
});
