import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Postmortem } from '#domain/postmortem';
import { hindsightWordings, wordingsIn } from '#domain/safety/hindsight-wording';
import { findPersonNames } from '#domain/safety/person-names';
import { ownWordsOf } from '#domain/safety/unquoted-prose';

const judged = (text: string) =>
	hindsightWordings.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(([words]) => words));

describe('hindsight and blame', () => {
	test.each([
		'The engineer should have run the tests.',
		'We should not have deployed on Friday.',
		'They shouldn’t have been paged.',
		'It could have been prevented by a review.',
		'Someone could easily have noticed.',
		'If only we had a canary.',
		'The on-caller failed to escalate.',
		'He carelessly removed the guard.',
		'It was his fault.',
		'담당자의 부주의로 배포되었다.',
		'신입 개발자가 실수로 서버에 반영했다.',
		'배포 전에 확인했어야 했다.',
		'미리 알렸어야 하는데 그러지 않았다.',
		'테스트를 돌렸어야 한다.',
		'안일하게 판단했다.',
		'안이한 대응이었다.',
		'작업자 탓이다.',
		'누구의 탓도 아니다.',
	])('%s', (text) => {
		expect(judged(text).length).toBeGreaterThan(0);
	});

	test.each([
		'Users should have access to the page.',
		'Each service should have an owner.',
		'Teams should have dedicated dashboards.',
		'This could have caused a wider outage.',
		'If only one replica is up, writes stop.',
		'The process failed to start.',
		'Requests failed to connect.',
		'The default case is not handled.',
		'커밋 실수',
		'커밋 실수로 인한 서비스 장애',
		'값을 실수로 변환한다.',
		'상태만 고려하면 된다.',
		'설정을 확인해야 한다.',
		'배포해야 하는데 시간이 걸렸다.',
		'안일 뿐이다',
		'캐시 탓에 느려졌다.',
		'제안이 한 가지 있었다.',
	])('left alone: %s', (text) => {
		expect(judged(text)).toEqual([]);
	});

	test('of many texts, the wordings are found that stand in one of them alone', () => {
		const piece = fc.constantFrom(
			...[
				'We should have tested',
				'should have',
				'tested',
				'limited',
				'could have been',
				'prevented',
				'if only we',
				'a',
			],
			...[
				'the team failed to',
				'failed to',
				'reckless',
				'their own fault',
				'부주의',
				'실수로',
				'인한',
				'하였',
				'했어야',
				'한다',
			],
			...['안일하게', '태만', '담당자 탓', '탓', '하지', '가', ' ', '.', '\n', '\t'],
		);
		const text = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
				const standing = hindsightWordings.filter(({ pattern }) =>
					texts.some((it) => it.search(pattern) >= 0),
				);
				expect(wordingsIn(texts)).toEqual(standing);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('every wording says what to write instead, in both languages', () => {
		for (const { instead } of hindsightWordings) {
			expect(instead.en).toMatch(/\.$/);
			expect(instead.ko).toMatch(/[가-힣]/);
		}
	});
});

describe('names of persons', () => {
	const named = (text: string) => findPersonNames(text).map(({ start, end }) => text.slice(start, end));

	test.each([
		['홍길동님이 확인했다', ['홍길동님']],
		['김민수 씨에게 알렸다', ['김민수 씨']],
		['남궁민수님께', ['남궁민수님']],
		['cc @gildong-hong, please', ['@gildong-hong']],
		['(@brancz)', ['@brancz']],
	])('%s', (text, names) => {
		expect(named(text)).toEqual(names);
	});

	test.each([
		'고객님이 문의했다',
		'사용자님께',
		'이사님이 승인했다',
		'대표님과 팀장님',
		'날씨가 좋다',
		'아저씨',
		'@Transactional 메서드',
		'@types/node',
		'a@b.co',
		'@media 규칙',
		'@here 알림',
		'주님',
	])('left alone: %s', (text) => {
		expect(named(text)).toEqual([]);
	});
});

describe('own words', () => {
	const piece = (text: string, source = text): string[] => {
		const prose = [{ text, range: { start: 0, end: source.length } }];
		return [...ownWordsOf({ prose } as unknown as Postmortem, source)].map((words) => words.text);
	};

	test('quotations are blanks of the same length', () => {
		expect(piece('그는 “했어야 했다”라고 "x" 말했다')).toEqual([
			`그는 ${' '.repeat(8)}라고 ${' '.repeat(3)} 말했다`,
		]);
		expect(piece("it's the team's page")).toEqual(["it's the team's page"]);
	});

	test('places are found again where the source is longer or decomposed', () => {
		const source = 'A &amp; B 확인했어야 C';
		const prose = [{ text: 'A & B 확인했어야 C', range: { start: 0, end: source.length } }];
		const [words] = ownWordsOf({ prose } as unknown as Postmortem, source);
		expect(words?.rangeOf(6, 11)).toEqual({ start: 10, end: 15 });
		const apart = 'ab 부주의'.normalize('NFD');
		const [composed] = ownWordsOf(
			{ prose: [{ text: apart, range: { start: 0, end: apart.length } }] } as unknown as Postmortem,
			apart,
		);
		expect(composed?.text).toBe('ab 부주의');
		expect(composed?.rangeOf(3, 6)).toEqual({ start: 3, end: apart.length });
	});
});
