import { expect, test } from 'vitest';
import { termsOf } from '#domain/library/terms-of-text';
import { searchExamples } from '#site/view/search-examples';
import { buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

function notebook(...titles: readonly (readonly [title: string, language?: 'en' | 'ko'])[]) {
	return titles.map(([title, language = 'en'], at) =>
		buildPostmortem(`2024-03-0${at + 1}-x`, { title, language }),
	);
}

test('words of the trade that stand in this notebook, the most shared first', () => {
	const postmortems = notebook(
		['An expired certificate stops the shop'],
		['A certificate nobody renewed'],
		['A rollback takes an hour'],
		['The queue fills up'],
		['Nothing of the kind'],
	);
	const examples = searchExamples(provide(postmortems));
	expect(examples).toHaveLength(3);
	expect(examples[0]).toBe('certificate');
	for (const word of examples) {
		expect(postmortems.some((postmortem) => termsOf(postmortem).has(word.toLowerCase()))).toBe(true);
	}
});

test('of the interface’s language first, then of the other', () => {
	const postmortems = notebook(
		['롤백이 늦어 길어진 장애', 'ko'],
		['인증서를 갱신하지 않은 가게', 'ko'],
		['A queue that fills up'],
	);
	expect(searchExamples(provide(postmortems, { language: 'ko' }))).toEqual(['롤백', '인증서', 'queue']);
	expect(searchExamples(provide(postmortems, { language: 'en' }))[0]).toBe('queue');
});

test('abbreviations as they are written, of either language', () => {
	const postmortems = notebook(['DNS 설정을 지운 배포', 'ko']);
	expect(searchExamples(provide(postmortems, { language: 'ko' }))).toContain('DNS');
});

test('no two that find the same, no name of a service, and none in an empty notebook', () => {
	const same = notebook(['A rollback of the database'], ['Another rollback of the database']);
	expect(searchExamples(provide(same))).toHaveLength(1);
	const services = [{ id: 'db', label: { en: 'Database', ko: '데이터베이스' } }] as never;
	expect(searchExamples(provide(same, { services }))).toEqual(['rollback']);
	expect(searchExamples(provide([]))).toEqual([]);
});

test('in the newest of a large notebook, which takes no longer with each further year', () => {
	const quiet = Array.from({ length: 300 }, (_, at) =>
		buildPostmortem(`2024-03-01-${at}`, { title: 'Nothing of the kind' }),
	);
	const old = buildPostmortem('2019-03-01-x', { title: 'A rollback takes an hour' });
	expect(searchExamples(provide([...quiet, old]))).toEqual([]);
	expect(searchExamples(provide([...quiet.slice(1), old]))).toEqual(['rollback']);
});
