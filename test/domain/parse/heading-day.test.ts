import { expect, test } from 'vitest';
import { checkTexts, withHead } from '#test/check-text';

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
	['### Recovery', BARE],
])('below “%s”, “%s” is read as before', (heading, items) => {
	expect(foundBelow(heading, items)).toEqual([]);
});

test('the first item is on the day of the incident, whatever its heading calls that', () => {
	expect(foundBelow('### Day 1', BARE, '')).toEqual([]);
});
