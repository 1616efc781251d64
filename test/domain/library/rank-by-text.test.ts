import { expect, test } from 'vitest';
import { rankByText, rankSimilar } from '#domain/library/rank-by-text';
import { buildLibrary } from '#test/build-library';
import { buildPostmortem } from '#test/build-postmortem';

const titled = (id: string, title: string, given = {}) => buildPostmortem(id, { title, ...given });
const ids = (matches: ReturnType<typeof rankByText>) => matches.map(({ postmortem }) => postmortem.id);

const library = buildLibrary([
	titled('2024-01-05-e', 'Login server slow after upgrade'),
	titled('2024-01-04-d', 'API 인증서 만료로 결제 서버 오류'),
	titled('2024-01-03-c', 'Replication lag on the database server'),
	titled('2024-01-02-b', 'Certificate expired on the payment server'),
	titled('2024-01-01-a', 'Database server failover'),
]);

test('the rarer what is shared, the higher', () => {
	const text = 'server is down, replication lag is growing';
	expect(ids(rankSimilar(library, library.postmortems, text))).toEqual(['2024-01-03-c']);
	expect(ids(rankByText(library.postmortems, text))[0]).toBe('2024-01-03-c');
});

test('one shared word makes no likeness, unless the text says no more', () => {
	const like = (text: string) => ids(rankSimilar(library, library.postmortems, text));
	expect(like('the database failover of the login page')).toEqual(['2024-01-01-a']);
	expect(like('certificate')).toEqual(['2024-01-02-b']);
	expect(like('giraffes')).toEqual([]);
});

test('either language finds the other by its synonyms, also spelt in several words', () => {
	const synonyms = [
		['인증서', 'certificate'],
		['결제', 'payment'],
		['복제 지연', 'replication lag'],
	];
	const like = (text: string) => ids(rankSimilar(library, library.postmortems, text, synonyms));
	expect(like('결제 인증서가 이상합니다')).toEqual(['2024-01-04-d', '2024-01-02-b']);
	expect(like('payment certificate')).toEqual(['2024-01-02-b', '2024-01-04-d']);
	expect(like('DB에서 복제 지연이 보입니다')).toEqual(['2024-01-03-c']);
});

test('a particle after Latin letters is no part of the word', () => {
	const [match] = rankSimilar(library, library.postmortems, 'API가 결제에서 실패');
	expect(match).toMatchObject({ postmortem: { id: '2024-01-04-d' }, terms: ['api', '결제'] });
});

test('a category that the text names counts, whatever the words', () => {
	const many = buildLibrary([
		titled('2024-02-01-a', 'One thing broke', { categories: ['capacity'] }),
		titled('2024-02-02-b', 'Another thing broke', { categories: ['process'] }),
		titled('2024-02-03-c', 'Third thing'),
	]);
	const [first] = rankSimilar(many, many.postmortems, 'another capacity thing broke?');
	expect(first?.postmortem.id).toBe('2024-02-01-a');
});
