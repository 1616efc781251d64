import { afterAll, beforeAll, expect, test } from 'vitest';
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
