import { afterAll, beforeAll, expect, test } from 'vitest';
import { splitHangul } from '#search/analysis/split-hangul';
import { contextRuns, splitWords } from '#search/analysis/words';
import { type CorpusRun, runKey } from '#search/writer/corpus-run';
import { loadGaruMorphology } from '#search/writer/garu-morphology';
import { learnLexicon } from '#search/writer/learn-lexicon';
import type { Morphology } from '#search/writer/morphology';

let morphology: Morphology;
beforeAll(async () => {
	morphology = await loadGaruMorphology();
});
afterAll(() => morphology.close());

function learn(text: string) {
	const runs = new Map<string, CorpusRun>();
	for (const { run, before } of splitWords(text).flatMap(contextRuns)) {
		if (run.kind === 'hangul')
			runs.set(runKey({ text: run.text, before }), { text: run.text, before, count: 1 });
	}
	return learnLexicon([...runs.values()], morphology);
}

test.each([
	['운영서버에 반영했다', '운영서버에', ['운영', '서버']],
	['빨라졌다', '빨라졌다', ['빠르']],
	['끊겼다', '끊겼다', ['끊기']],
	['재시도율이', '재시도율이', ['시도', '재시도']],
	['않았다', '않았다', []],
	['자바스크립트로 쓴 스크립트', '자바스크립트로', ['자바스크립트', '스크립트']],
	['넘겨받고', '넘겨받고', ['넘겨받', '넘기']],
])('of “%s”, %s is found by %j', (text, run, words) => {
	expect(learn(text).wordsOf.get(run)).toEqual(expect.arrayContaining(words));
});

test('a word that the analyser does not know is freed of its particles and endings', () => {
	const { wordsOf } = learn('레디스를 레디스가 롤백했다 롤백하지 쿠버네티스에서');
	expect(wordsOf.get('레디스를')).toEqual(['레디스']);
	expect(wordsOf.get('롤백했다')).toEqual(['롤백']);
	expect(wordsOf.get('롤백하지')).toEqual(['롤백']);
	expect(wordsOf.get('쿠버네티스에서')).toEqual(['쿠버네티스']);
});

test.each([
	['느려졌다', '느린', '느리'],
	['알려줬다', '알렸다', '알리'],
	['넘겨준', '넘긴다', '넘기'],
	['이루어진', '이뤄졌다', '이루'],
])('%s and %s are found by the same stem', (one, other, stem) => {
	const { wordsOf } = learn(`${one} ${other}`);
	expect(wordsOf.get(one)).toEqual([stem]);
	expect(wordsOf.get(other)).toContain(stem);
});

test.each(['가지고', '없어졌다', '퍼졌다'])('%s is no other verb with a helper', (run) => {
	const { wordsOf } = learn(`가다 없다 푸다 ${run}`);
	for (const other of ['가', '없', '푸']) expect(wordsOf.get(run)).not.toContain(other);
});

test.each([
	['인터럽트를 인터럽트는', '인터럽트를', ['인터럽트']],
	['대칭키 대칭키일', '대칭키일', ['대칭', '키']],
	['빨라졌다 빨라짐', '빨라짐', ['빠르']],
	['세마포를 세마포가 마포', '세마포를', ['세마포']],
])('in “%s” the analyser takes %s for one word, which is found by %j', (text, run, words) => {
	expect(learn(text).wordsOf.get(run)).toEqual(words);
});

test('every text is found by its own words', () => {
	const text =
		'첫번째로 누군가에 가능케 질문하십시오 필요하신 미리보기 퍼졌다 로깅 어디서도 뒤에야 인터럽트가 막아둔 저장소';
	const { lexicon, wordsOf } = learn(text);
	for (const run of text.split(' ')) {
		const asked = splitHangul(run, lexicon).map(({ word }) => word);
		expect(asked).not.toEqual([]);
		expect(wordsOf.get(run), run).toEqual(expect.arrayContaining(asked));
	}
});

test('an unknown compound is split by the words that are known', () => {
	expect(learn('서버가 깃랩서버').wordsOf.get('깃랩서버')).toEqual(['깃랩', '서버']);
});

test('a compound that stands apart elsewhere is the same words everywhere', () => {
	const { wordsOf } = learn('중복투표 중복 투표가');
	expect(wordsOf.get('중복투표')).toEqual(['중복', '투표']);
});

test('a particle after letters or digits is not looked for', () => {
	const { wordsOf } = learn('API를 10분');
	expect(wordsOf.get('A를')).toEqual([]);
	expect(wordsOf.get('3분')).toContain('분');
});

test('the order of the runs does not matter to what a run is found by', () => {
	const words = ['레디스를', '레디스가', '운영서버', '서버에', '중복투표', '투표를'];
	const forwards = learn(words.join(' ')).wordsOf;
	const backwards = learn(words.reverse().join(' ')).wordsOf;
	for (const word of words) expect(backwards.get(word)).toEqual(forwards.get(word));
});
