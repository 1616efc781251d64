import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitHangul } from '#search/analysis/split-hangul';
import { buildLexicon } from '#test/search/build-lexicon';

const lexicon = buildLexicon(
	'중복 투표 운영 서버 롤백 커밋 재시도 시도 사고 보고 단일 장애 점 깃 주 형식 반환 비동기 함수 배포',
	'되돌리 빠르 끊기 알리 걸리 죽 늦',
);
const split = (run: string, options = {}) => splitHangul(run, lexicon, options).map(({ word }) => word);

test.each([
	['중복투표를', ['중복', '투표']],
	['운영서버에서는', ['운영', '서버']],
	['롤백했다', ['롤백']],
	['롤백하지', ['롤백']],
	['롤백되었습니다', ['롤백']],
	['재시도율이', ['재시도']],
	['단일장애점', ['단일', '장애', '점']],
	['되돌렸습니다', ['되돌리']],
	['되돌리기', ['되돌리']],
	['빨라졌다', ['빠르']],
	['끊겨서', ['끊기']],
	['알림', ['알리']],
	['죽었나', ['죽']],
	['보고하지', ['보고']],
	['반환형식이', ['반환', '형식']],
	['비동기함수', ['비동기', '함수']],
	['깃을', ['깃']],
	['않았다', []],
])('%s is split into %j', (run, words) => {
	expect(split(run)).toEqual(words);
});

test.each(['주인', '쿠버네티스', '서버룸', '배포성', '커밋화'])(
	'%s, which the corpus does not have, is not taken for what it has',
	(run) => {
		expect(splitHangul(run, lexicon).some(({ kind }) => kind === 'unknown')).toBe(true);
	},
);

test('a light verb is one, also where the corpus has a noun like it', () => {
	const learnt = buildLexicon('전달 받은 배포 하나');
	for (const [run, noun] of [
		['전달받은', '전달'],
		['배포하나', '배포'],
	] as const)
		expect(splitHangul(run, learnt)).toEqual([{ kind: 'noun', word: noun }]);
	expect(splitHangul('하나', learnt)).toEqual([{ kind: 'noun', word: '하나' }]);
});

test('a stem loses its ㄹ before some consonants alone', () => {
	const learnt = buildLexicon('설정', '알 걸');
	for (const known of ['아는', '압니다', '아시는', '알아서', '거는'])
		expect(splitHangul(known, learnt)).toEqual([
			{ kind: 'stem', word: known.startsWith('거') ? '걸' : '알' },
		]);
	for (const other of ['설정아', '아', '거지'])
		expect(splitHangul(other, learnt).some(({ kind }) => kind === 'unknown')).toBe(true);
});

test('after letters a run may begin with a particle', () => {
	expect(split('를', { afterWord: true })).toEqual([]);
	expect(split('서버를', { afterWord: true })).toEqual(['서버']);
});

test.each(['투', '퉆', '투ㅍ', '투표'])(
	'while 투표 is typed, 중복%s looks for words that begin so',
	(typed) => {
		const pieces = splitHangul(`중복${typed}`, lexicon, { open: true });
		expect(pieces[0]).toEqual({ kind: 'noun', word: '중복' });
		expect(pieces[1]?.word).toBe(typed);
		expect(pieces[1]?.kind).toBe(typed === '투표' ? 'noun' : 'prefix');
	},
);

test('any run gives an answer, and the same one again', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[가-힣ㄱ-ㅎㅏ-ㅣ]{1,80}$/u), fc.boolean(), (run, open) => {
			expect(splitHangul(run, lexicon, { open })).toEqual(splitHangul(run, lexicon, { open }));
		}),
	);
});
