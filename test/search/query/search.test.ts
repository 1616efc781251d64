import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveKnowledgeBase } from '#domain/knowledge-base/resolve-knowledge-base';
import { STOP_WORDS } from '#search/query/stop-words';
import { libraryOf, type OpenSearch, openSearch } from '#test/search/open-search';

const VOTES = '2017-09-04-votes';
const DISK = '2021-05-06-disk';
const ROLL = '2022-07-08-roll';
const texts = {
	[VOTES]: `
테스트용 주석이 운영에 나가 생긴 중복 투표

운영서버에 반영한 커밋이 원인이었다. 담당자가 알렸고 되돌렸다.

## 경위

- 16:05 \`started\` 주석 처리한 코드를 반영
- 17:03 \`mitigated\` 롤백하지 않고 고쳐서 반영. 응답이 빨라졌다

## 대책

1. \`#tag\` \`prevent\` \`proposed\` 병합할 때 깃Tag를 단다

## 교훈

- 커밋 하나에 기능 하나만 담는다.

## 에필로그

자유에는 엄격한 규칙이 따른다.
`,
	[DISK]: `
db-primary-2 was OOMKilled after deploying v2.3.1

Clients saw E_CONN_RESET while the connection pool was exhausted.

## Lessons

- Deployments stop while an outage is open.
`,
	[ROLL]: `
A certificate expired and nobody was told

The team rolled back twice. A rollback does not renew a certificate.

## Lessons

- Watch expiry dates.
`,
};

let search: OpenSearch;
beforeAll(async () => {
	const knowledgeBase = resolveKnowledgeBase({ synonyms: [['담당자', 'assignee']] });
	search = await openSearch(libraryOf(texts, knowledgeBase));
});
afterAll(() => search.close());

test.each([
	['서버', VOTES],
	['운영 서버', VOTES],
	['중복투표', VOTES],
	['중복 투표를', VOTES],
	['롤백했다', VOTES],
	['알리는', VOTES],
	['빠르게', VOTES],
	['되돌리다', VOTES],
	['깃', VOTES],
	['tag', VOTES],
	['커밋'.normalize('NFD'), VOTES],
	['deploy', DISK],
	['deployed', DISK],
	['OOMKilled', DISK],
	['killed', DISK],
	['db-primary-2', DISK],
	['primary-2', DISK],
	['E_CONN_RESET', DISK],
	['conn_reset', DISK],
	['v2.3.1', DISK],
	['certificates', ROLL],
])('“%s” finds %s', async (query, id) => {
	expect(await search.ids(query)).toContain(id);
});

test.each([
	['rollback', VOTES],
	['롤백', ROLL],
	['revert', ROLL],
	['되돌리기', ROLL],
	['장애', DISK],
	['인증서', ROLL],
	['연결 풀', DISK],
	['assignee', VOTES],
])('“%s” finds %s by a synonym', async (query, id) => {
	expect(await search.ids(query)).toContain(id);
});

test.each([
	'쿠버네티스',
	'zzqq',
	'rollbackzzz',
	'+커밋 +쿠버네티스',
	'rollback +zzqq',
	'+서버룸',
	'+db-replica-2',
	'주인',
	'🔥',
	'...',
	'v3.2.1',
	'd2p1',
])('“%s” finds nothing', async (query) => {
	expect(await search.ids(query)).toEqual([]);
});

test('a hit is a place, says which, and opens there', async () => {
	const [page] = await search.find('커밋 하나');
	expect(page?.hits[0]).toMatchObject({
		kind: 'lesson',
		address: `/postmortems/${VOTES}/#lesson-1`,
		excerpt: [
			{ text: '커밋', marked: true },
			{ text: ' ', marked: false },
			{ text: '하나', marked: true },
			{ text: '에 기능 ', marked: false },
			{ text: '하나', marked: true },
			{ text: '만 담는다.', marked: false },
		],
	});
	const [tagged] = await search.find('깃Tag');
	expect(tagged?.hits[0]).toMatchObject({
		kind: 'countermeasure',
		countermeasure: 'prevent',
		status: 'proposed',
	});
});

test('what is in the title comes before what is in the text', async () => {
	expect((await search.ids('certificate'))[0]).toBe(ROLL);
	const [page] = await search.find('certificate');
	expect(page?.hits[0]?.kind).toBe('postmortem');
});

test('an exact word comes before its synonym', async () => {
	expect(await search.ids('rollback')).toEqual([ROLL, VOTES]);
});

test('a phrase is found only as it stands', async () => {
	expect(await search.ids('"중복 투표"')).toEqual([VOTES]);
	expect(await search.ids('"투표 중복"')).toEqual([]);
	expect(await search.ids('"does not renew"')).toEqual([ROLL]);
});

test('filters narrow, several values of one widen, and results can be sorted by date', async () => {
	const options = { filters: { year: ['2021', '2022'] } };
	expect((await search.ids('장애', options)).sort()).toEqual([DISK]);
	expect(await search.ids('checkout-api', { sort: 'newest' })).toEqual([ROLL, DISK, VOTES]);
	expect(await search.ids('checkout-api', { sort: 'oldest' })).toEqual([VOTES, DISK, ROLL]);
});

test('while a word is typed, every state on the screen finds it', async () => {
	for (const typed of ['컴', '커미', '커밋']) expect(await search.ids(typed)).toContain(VOTES);
	for (const typed of ['dep', 'deplo', 'deploying']) expect(await search.ids(typed)).toContain(DISK);
});

test('queries made of anything give an answer', async () => {
	const piece = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 12 }),
		fc.constantFrom(
			'"',
			'(.*)+',
			'\\',
			'<b>',
			"'",
			'커밋',
			'ㅋ',
			'rollback',
			'\u0000',
			'\ud800',
			'%',
			'[',
			'__proto__',
			'constructor',
		),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(piece, { maxLength: 4 }), async (pieces) => {
			expect(Array.isArray(await search.find(pieces.join(' ')))).toBe(true);
		}),
		{ numRuns: 60 },
	);
});

test('a word that is no Hangul on the other keyboard is answered as it is', async () => {
	for (const query of ['how', 'hot', 'why is it so hot'])
		expect(await search.correct(`${query} `)).toBeUndefined();
});

const withoutWhat = async (query: string) =>
	(await search.find(query)).map(({ address, leftOut }) => [address, ...leftOut]);

test.each([
	['커밋 쿠버네티스', VOTES, ['쿠버네티스']],
	['certificate zzqq', ROLL, ['zzqq']],
	['커밋이 지연됐나', VOTES, ['지연됐나']],
	['서버룸', VOTES, ['룸']],
	['주석처리기 ', VOTES, ['기']],
	['결제서버다운로드', VOTES, ['결제', '다운로드']],
	['cert-renew-job', ROLL, ['job']],
	['db-replica-2', DISK, ['replica', '2']],
	['zz-qq 인증서', ROLL, ['zz-qq']],
	['renew pool exhausted', DISK, ['renew']],
	['왜 중복 투표가 이틀 동안 계속되었나요?', VOTES, ['이틀', '계속되었나요']],
	['why did the certificate expire during a maintenance window', ROLL, ['maintenance', 'window']],
])('“%s” finds %s without %j', async (query, id, leftOut) => {
	expect((await withoutWhat(query)).slice(0, 1)).toEqual([[expect.stringContaining(id), ...leftOut]]);
});

test('a query with a word of the corpus always finds something', async () => {
	const words = [
		...texts[DISK].replace(/^## .*$/gmu, '').matchAll(/[\p{L}\p{N}]{4,}/gu),
		...['서버', '커밋', '주석', '투표'],
	]
		.map(String)
		.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
	const unknown = fc.constantFrom('', ' ', 'zzqq ', '쿠버네티스 ', '룸 ', 'v9.9 ', '🔥 ', 'qq-');
	const glued = fc.constantFrom('', ' zzqq', ' 쿠버네티스', '룸', '에서만', '-qq', '…');
	await fc.assert(
		fc.asyncProperty(unknown, fc.constantFrom(...words), glued, async (before, word, after) => {
			expect(await search.ids(`${before}${word}${after}`)).not.toEqual([]);
		}),
		{ numRuns: 80 },
	);
});

test('what holds all comes above what leaves something out, and a word insisted on is never left out', async () => {
	expect((await search.find('rollback certificate')).map(({ leftOut }) => leftOut)).toEqual([
		[],
		['certificate'],
	]);
	expect(await search.ids('rollback +certificate')).toEqual([ROLL]);
	expect(await search.ids('rollback "certificate"')).toEqual([ROLL]);
});

test('of words that no page holds together, the rarer one decides', async () => {
	expect((await withoutWhat('rollback pool'))[0]).toEqual([expect.stringContaining(DISK), 'rollback']);
	expect((await withoutWhat('pool rollback'))[0]).toEqual([expect.stringContaining(DISK), 'rollback']);
});

test.each([
	['ㅋㅁ', '커밋'],
	['ㅌㅍ', '투표'],
	['zjalt', '커밋'],
	['wndqhr xnvy', '중복 투표'],
	['개ㅣㅣㅠㅁ차', 'rollback'],
	['투푶', '투표'],
	['certifcate', 'certificate'],
])('“%s” may have meant “%s”', (query, meant) => {
	expect(search.suggest(query)).toContain(meant);
});

test.each([
	['certifcate', 'certificate'],
	['certificaet', 'certificate'],
	['zjalt', '커밋'],
	['투푶', '투표'],
	['중복 투퓨', '중복 투표'],
	['배퍼', undefined],
	['커미트', undefined],
	['rollback', undefined],
	['+certifcate', undefined],
	['"certifcate"', undefined],
	['롤빽을', '롤백을'],
	['연결풀', undefined],
	['자요', '자유'],
])('“%s” is answered as “%s”', async (query, meant) => {
	expect((await search.correct(`${query} `))?.query).toBe(meant);
});

test.each([
	['checkout-api', [DISK, ROLL, VOTES]],
	['checkout-api -certificate', [DISK, VOTES]],
	['checkout-api -인증서', [DISK, VOTES]],
	['checkout-api -커밋 -rolled', [DISK]],
	['rollback -롤백', []],
	['checkout-api -db-primary-2', [ROLL, VOTES]],
	['-certificate', [ROLL]],
	['checkout-api -', [DISK, ROLL, VOTES]],
])('“%s” finds only %j', async (query, ids) => {
	expect((await search.ids(query)).sort()).toEqual([...ids].sort());
});

test('what was typed can be asked for as it is', async () => {
	expect(await search.correct('expired certifcate')).toEqual({
		query: 'expired certificate',
		instead: 'expired +certifcate',
	});
});

test('nothing is suggested that is what was typed, or that would find nothing', async () => {
	for (const query of ['ㅋㅁ', 'zjalt', 'certifcate', '투푶']) {
		const suggestions = search.suggest(query);
		expect(suggestions).not.toContain(query);
		for (const suggestion of suggestions) expect(await search.ids(suggestion)).not.toEqual([]);
	}
});

test('what is half typed finds what the whole word finds, in either script, also by its synonyms', async () => {
	for (const whole of ['certificate', 'deployment', '인증서', '롤백', '커밋']) {
		const wanted = await search.ids(`${whole} `);
		expect(wanted.length).toBeGreaterThan(0);
		for (let length = 3; length < whole.length; length++)
			expect(await search.ids(whole.slice(0, length))).toEqual(expect.arrayContaining(wanted));
	}
	for (const begun of ['롤', '로', '롧', '롤ㅂ']) expect(await search.ids(begun)).toContain(VOTES);
});

test.each(['되돌렸더니', '되돌리길래', '되돌렸더라고요', '되돌린 거 같음'])(
	'the ending of “%s” is not looked for',
	async (query) => {
		const found = await withoutWhat(`${query} `);
		expect(found[0]).toEqual([expect.stringContaining(VOTES)]);
	},
);

test('words next to each other stand above the same words apart, however often one of them is said', async () => {
	const pool = await openSearch(
		libraryOf({
			'2024-01-01-apart': `
The queue grew

Connection after connection: connection, connection, connection. The queue was drained by hand in the end, and later on
somebody looked into the pool. 커넥션 커넥션 커넥션 커넥션. 한참 뒤에 나온 이야기로는 아무도 보지 않던 풀이 있었다.
`,
			'2024-01-02-together': `
The queue grew

The queue was drained by hand in the end, and later on somebody looked into it: the connection pool was small. 한참 뒤에
나온 이야기로는 아무도 보지 않던 커넥션 풀이 있었다.
`,
		}),
	);
	for (const query of ['connection pool', 'pool connection', '커넥션 풀이'])
		expect(await pool.ids(query)).toEqual(['2024-01-02-together', '2024-01-01-apart']);
	pool.close();
});

test('whoever has an identifier whole stands above those that have its parts, however often', async () => {
	const names = await openSearch(
		libraryOf({
			'2024-01-01-whole': 'The limit was reached\n\nThe setting max_connections was 100, written in C++.',
			'2024-01-02-parts':
				'Max connections, max connections\n\nMax connections. Plan C. Connections max connections. N-1 of them.',
			'2024-01-03-plus': 'A flood of reads\n\nN+1 queries looked like a DDoS.',
			'2024-01-04-letters': 'What d, do and s do\n\nIt is n1, and do not do it: s.',
		}),
	);
	expect(await names.ids('max_connections')).toEqual(['2024-01-01-whole', '2024-01-02-parts']);
	expect(await names.ids('C++')).toEqual(['2024-01-01-whole']);
	expect(await names.ids('N+1')).toEqual(['2024-01-03-plus']);
	expect(await names.ids('DDoS')).toEqual(['2024-01-03-plus']);
	names.close();
});

test('a Latin name is not heard in a verb of one syllable', async () => {
	const verbs = await openSearch(
		libraryOf({
			'2024-01-01-names': `
이름을 풀지 못했다

이름을 풀어 주는 서버가 멈췄다. 풀 리퀘스트를 병합한 뒤에 문제가 풀렸다.
`,
		}),
	);
	expect(await verbs.ids('pool ')).toEqual([]);
	expect(await verbs.ids('풀렸다 ')).toEqual(['2024-01-01-names']);
	verbs.close();
});
