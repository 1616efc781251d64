import { expect, test } from 'vitest';
import { parseDeployments } from '#store/deployments';

const AT = Date.parse('2026-03-14T07:17:00Z') / 1000;

test.each([
	'[{"time":"2026-03-14T16:17:00+09:00","version":"v1"}]',
	`[{"time":${AT},"version":"v1"}]`,
	'time,version\n2026-03-14T16:17+09:00,v1\n',
	'\ufeffversion,who,time\r\n"v1",bot,"2026-03-14 07:17:00Z"\r\n',
])('%j', (text) => {
	expect(parseDeployments(text)).toEqual([{ time: AT, version: 'v1' }]);
});

test('the oldest comes first', () => {
	expect(parseDeployments('time,version\n2026-03-14T09:00Z,b\n2026-03-14T08:00Z,a')).toMatchObject([
		{ version: 'a' },
		{ version: 'b' },
	]);
});

test.each([
	'',
	'when,what\n1,2',
	'{"time":1}',
	'[1]',
	'time,version\n2026-03-14T16:17,v1',
	'time,version\n2026-03-14T16:17Z,',
])('%j is refused', (text) => {
	expect(parseDeployments(text)).toHaveProperty('problem');
});
