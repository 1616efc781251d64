import fc from 'fast-check';
import { expect, test } from 'vitest';
import { synonymTable } from '#search/analysis/synonyms';
import { insistOn } from '#search/query/parse-query';
import { planQuery } from '#search/query/plan-query';
import { buildLexicon } from '#test/search/build-lexicon';

const vocabulary = {
	lexicon: buildLexicon(
		'중복 투표 커밋 실수 롤백 서버 부하 큐 부하큐잉 컴파일 컴파일러 웹서버팀 단일 장애 점',
		'되돌리',
	),
	synonyms: synonymTable([
		[['롤백'], ['되돌리'], ['rollback']],
		[['단일', '장애', '점'], ['spof'], ['single', 'point', 'of', 'failure']],
	]),
	cutNames: [],
};
const read = (query: string) =>
	planQuery(query, vocabulary).readings.map(({ terms }) =>
		terms.map(({ kind, key, shown }) => `${kind} ${kind === 'group' ? key : shown}`).join(', '),
	);

test.each([
	['중복투표를', ['word 중복, word 투표']],
	['커밋 실수', ['word 커밋, word 실수']],
	['중복투', ['word 중복, prefix 투']],
	['중복투 ', []],
	['부하큐', ['word 부하, word 큐', 'prefix 부하, word 큐', 'prefix 부하큐']],
	['C# D#', ['other csharp, other dsharp', 'other csharpdsharp']],
	['롤백', ['word 롤백', 'group ㆍ0x']],
	['단일장애점', ['word 단일, word 장애, word 점', 'group ㆍ1x']],
	[
		'single point of failure',
		['other single, other point, other failure', 'group ㆍ1x', 'other singlepointfailure'],
	],
	['OOMKilled', ['other oomkilled', 'other oom, other killed']],
	['v2.3.1', ['other v231']],
	['db-primary', ['other dbprimary', 'other db, other primary']],
	['source map', ['other source, other map', 'other sourcemap']],
	['AT&T line', ['other att, other line', 'other attline']],
	['컴파일', ['word 컴파일', 'prefix 컴파일']],
	['버팀', ['word 버팀']],
	['쿠버네티스', []],
	['', []],
	['!!!', []],
])('“%s” is read as %j', (query, readings) => {
	expect(read(query)).toEqual(readings);
});

test('words that only ask are left out, unless there is nothing else', () => {
	expect(read('why the rollback')).toContain('other rollback');
	expect(read('the')).toEqual(['other the']);
});

test('what is typed in capitals is a name', () => {
	expect(read('INSERT INTO')).toContain('other insert, other into');
	expect(read('rollback of IT')).toContain('other rollback, other it');
	expect(read('rollback of it')).toContain('other rollback');
});

test.each([
	['컴파잃', '컴파일'],
	['서벝', '서버'],
	['투푴', '투표'],
])('in %s the next syllable begins', (typed, word) => {
	expect(read(typed)[0]).toBe(`word ${word}`);
});

test.each([
	['왜 롤백 때문에 실수가', ['롤백', '실수가']],
	['언제 어디서 누가 커밋을 했나', ['커밋을']],
	['what did we do when the rollback was on', ['rollback']],
	['서버 single point of failure', ['서버', 'single point of failure']],
	['서버룸 커밋', ['서버', '커밋']],
	['결제서버다운로드', ['서버']],
	['쿠버네티스 커밋', ['커밋']],
	['+서버룸 커밋', []],
])('“%s” may be answered by %j alone', (query, parts) => {
	expect(planQuery(query, vocabulary).parts.map(({ typed }) => typed)).toEqual(parts);
});

test('a query insists on the words that others left out', () => {
	expect(insistOn('커밋이 왜 계속 실패', ['계속', '커밋이'])).toBe('+커밋이 왜 +계속 실패');
	expect(insistOn('+a b', ['a', 'b'])).toBe('+a +b');
});

test('what the corpus does not have is named as it was typed', () => {
	expect(planQuery('서버룸 커밋', vocabulary).missing).toEqual(['룸']);
	expect(planQuery('쿠버네티스를 커밋', vocabulary).missing).toEqual(['쿠버네티스를']);
	expect(planQuery('결제서버다운로드 커밋', vocabulary).missing).toEqual(['결제', '다운로드']);
});

test('quoted texts are phrases', () => {
	expect(planQuery('"커밋  실수" rollback “점”', vocabulary).phrases).toEqual(['커밋 실수', '점']);
});

test('decomposed and composed Hangul are the same query', () => {
	expect(planQuery('중복투표'.normalize('NFD'), vocabulary)).toEqual(planQuery('중복투표', vocabulary));
});

test('any query gives a plan, and only keys of letters and digits', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 })),
			(query) => {
				for (const { terms } of planQuery(query, vocabulary).readings) {
					for (const { key } of terms) expect(key).toMatch(/^[\p{L}\p{N}]+$/u);
				}
			},
		),
	);
});

test('a query of ten thousand letters is cut', () => {
	const [reading] = planQuery('rollback '.repeat(2_000), vocabulary).readings;
	expect(reading?.terms.length).toBe(1);
});
