import { expect, test } from 'vitest';
import { checkTexts, parseTexts, withHead } from '#test/check-text';

function foundBelow(heading: string, items: string, above = '- 10:00 `started` Down\n\n'): string[] {
	const text = withHead('draft', [], `\n## Timeline\n\n${above}${heading}\n\n${items}\n`);
	return checkTexts({ '2026-03-14-a.md': text })
		.filter(({ severity }) => severity === 'error')
		.map(({ check, place }) => `${place?.line} ${check}`);
}

const BARE = '- 11:00 `mitigated` Up';

test.each([
	'### Day 2',
	'### Day two: the second outage',
	'### Mittwoch, 5. März',
	'### Le jeudi 5 mars 2026 – deuxième panne',
	'### 水曜日',
	'### The next day',
	'### Next morning',
	'### Wednesday',
	'### Tuesday evening – it comes back',
	'### Yesterday',
	'### ~2026-03-15',
	'### 2026-03-15..2026-03-16',
	'### 2026-03-15 – 2026-03-16',
	'### 다음 날',
	'### 둘째 날',
	'### 2일차: 복구',
	'### 화요일 오전',
	'## Day 2',
	'### Later that week',
	'### Two days later it comes back',
	'### The following Monday',
	'### The weekend – quiet',
	'### Early the next morning',
	'### 5–6 March',
	'### March 15 to 16',
	'### 3/5',
	'### 26.03.15',
	'### D+1',
	'### Christmas Eve',
	'### A fortnight later',
	'### Within a week',
	'### By the end of the week',
	'### 월말',
	'### 다음다음 날',
	'### 03-15',
	'### 3.15(일)',
	'### 일',
	'### 3월 15일자',
	'### 그로부터 사흘 후',
	'### 2026-W12',
	'The following is from 15 March:',
	'### Outage on March 15',
	'### Second outage (2026-03-15)',
	'### Night of 15 March',
	'### 며칠 뒤',
	'### 이틀 뒤 재발',
	'### 주말',
	'### 다음 주 월요일 오전',
	'### 설 연휴 첫날',
	'### 두 번째 장애 3월 15일',
	'### Recovery (next day)',
	'### It comes back the next morning',
	'### Second outage: Thursday',
	'### Recurrence on Friday',
	'### Friday’s recurrence',
	'### Second outage (3/15)',
	'### 장애 2일차',
	'### [2일차] 복구',
	'### 복구 작업(다음날)',
	'### 금요일 재발',
	'### 2차 장애 (3/16)',
	'**Second outage (March 15)**',
	'**2026-03-15**',
	'**March 15**',
	'2026-03-15:',
	'_The next morning_',
	'Two days later:',
	'> 15 March',
	'All times on 15 March:',
	'아래 시각은 모두 3월 15일 기준입니다.',
])('a clock below the heading “%s” is on no day that is known', (heading) => {
	expect(foundBelow(heading, BARE)).toEqual(['11 time-format']);
});

test.each([
	['### Day 2', '- 2026-03-15 11:00 `mitigated` Up'],
	['### Day 2', '- +20h `mitigated` Up'],
	['### 2026-03-15..2026-03-16', '- 2026-03-15 11:00 `mitigated` Up'],
	['### Day 2 operations', BARE],
	['### Next day delivery stops', BARE],
	['### Monitoring', BARE],
	['### Sunset of the flag', BARE],
	['### 오늘의 배포', BARE],
	['### Weekend traffic', BARE],
	['### Rollback to the build of 2026-02-28', BARE],
	['### Outage on March 14', BARE],
	['### Later changes', BARE],
	['### That evening', BARE],
	['### Friday deploy', BARE],
	['### Monday.com is back', BARE],
	['### After the rollback', BARE],
	['### Second attempt', BARE],
	['### March of the pods', BARE],
	['Times from the pager (KST):', BARE],
	['이하 시각은 로그 기준이다.', BARE],
	['### 1.2.3', BARE],
	['### 주말 트래픽', BARE],
	['### 3/5 of the pods', BARE],
	['**2026-03-14**', BARE],
	['The weekend team helped.', BARE],
	['The release of 2026-02-28 was still running.', BARE],
	['모든 시각은 KST이다.', BARE],
	['**2026-03-15**', '- 2026-03-15 11:00 `mitigated` Up'],
	['### Recovery', BARE],
	['### Recovery (Saturday)', BARE],
	['### Pods come back (3/5)', BARE],
	['### 토요일 배포', BARE],
	['### Saturday’s deploy', BARE],
	['### Rollback on db-5', BARE],
	['### Deploy of 1.3/5', BARE],
	['### 배포 2일 지연', BARE],
	['### Delivery on the next day of the week fails', BARE],
	['### Mars 2 restarts', BARE],
	['### 5. Recovery', BARE],
	['### Phase 2', BARE],
])('below “%s”, “%s” is read as before', (heading, items) => {
	expect(foundBelow(heading, items)).toEqual([]);
});

test.each([
	['### Day 1', []],
	['### First day', []],
	['### Saturday', []],
	['**Saturday**', []],
	['### Day 2', ['9 time-format']],
	['### The day before', ['9 time-format']],
	['### Monday', ['9 time-format']],
	['### 전날', ['9 time-format']],
])(
	'the first item is on the day of the incident, where its heading “%s” says nothing else',
	(heading, expected) => {
		expect(foundBelow(heading, BARE, '')).toEqual(expected);
	},
);

test('clocks below a heading that says no day are nowhere, and no second finding', () => {
	const text = withHead(
		'draft',
		[],
		'\n## Timeline\n\n- 20:00 `started` Down\n\n### The next day\n\n- 09:00 `mitigated` Up\n- 09:30 Tea\n',
	);
	const files = { '2026-03-14-a.md': text };
	expect(
		checkTexts(files)
			.filter(({ severity }) => severity !== 'note')
			.map(({ check, place }) => `${place?.line} ${check}`),
	).toEqual(['11 time-format']);
	expect(parseTexts(files)[0]?.postmortem?.timeline.map(({ instant }) => instant.latest)).toEqual([
		Date.UTC(2026, 2, 14, 20) / 1000,
		null,
		null,
	]);
});

test('a line that is a day becomes a heading', () => {
	const text = withHead(
		'draft',
		[],
		'\n## Timeline\n\n- 10:00 `started` Down\n\n**March 15**\n\n- 11:00 Up\n',
	);
	const edits = checkTexts({ '2026-03-14-a.md': text }).flatMap((it) => it.edits ?? []);
	expect(edits.map(({ text: written }) => written)).toEqual(['### 2026-03-15']);
});
