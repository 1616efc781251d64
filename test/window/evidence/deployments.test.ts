import { expect, test } from 'vitest';
import { said } from '#locales/said';
import { parseDeployments } from '#window/evidence/deployments';

const AT = Date.parse('2026-03-14T09:45+09:00') / 1000;

test.each([
	['JSON', '[{"time": "2026-03-14T09:45+09:00", "version": "v1"}]'],
	['JSON in seconds', `[{"time": ${AT}, "version": "v1"}]`],
	['JSON in milliseconds', `[{"time": ${AT * 1000}, "version": "v1"}]`],
	['CSV', '\ufeffTime,Version\r\n2026-03-14 00:45Z,v1\r\n'],
	['CSV with other columns', 'who,version,why,time\n"Kim, J",v1,,2026-03-14T09:45+09:00\n'],
	['a mark before JSON', '\ufeff[{"time": "2026-03-14 09:45:00 +0900", "version": "v1"}]'],
	['JSON lines', '{"created_at": "2026-03-14T00:45:00Z", "ref": "main", "sha": "v1"}\n'],
	['a list in an object', `{"deployments": [{"deployedAt": ${AT}, "tag": "v1"}]}`],
	['semicolons', 'time;version\n2026-03-14T09:45+09:00;"v1"\n'],
	['tabs', 'Deployed at\tCommit\n2026-03-14T00:45Z\tv1\n'],
	['bars', '시각|버전\n2026. 03. 14. (토) 09:45:00 KST|v1\n'],
	...[
		'Sat Mar 14 09:45:00 2026 +0900',
		'Sat, 14 Mar 2026 00:45:00 GMT',
		'Sat Mar 14 00:45:00 UTC 2026',
		'Sat 14 Mar 2026 12:45:00 AM UTC'.replace('2026 12:45:00 AM UTC', '12:45:00 AM UTC 2026'),
		'2026-03-14T00:45:00,000000+00:00',
		'20260314T004500Z',
		`@${AT}`,
		`${AT} +0900`,
	].map((time) => [time, `time\tversion\n${time}\tv1`]),
	['CSV with an empty first cell', `note,time,version\n,${AT},"v1"\n`],
])('%s', (_, text) => {
	expect(parseDeployments(text)).toEqual([{ time: AT, version: 'v1' }]);
});

test('oldest first', () => {
	const read = parseDeployments(`time,version\n${AT + 60},v2\n${AT},v1\n`);
	expect(Array.isArray(read) && read.map(({ version }) => version)).toEqual(['v1', 'v2']);
});

test.each([
	'time,version\n2026-03-14 09:45,v1',
	'time,version\n2026-02-30T09:45+09:00,v1',
	'time,version\n2026-03-14T25:45+09:00,v1',
	'time,version\n2026-03-14T09:45+09:00,',
	'version;time\nv1;2026-03-14',
	'time;version\nSat Mar 14 00:45:00 CST 2026;v1',
	'[{"time": 20260314, "version": "v1"}]',
])('%j names the entry that cannot be read', (text) => {
	const read = parseDeployments(text);
	expect('problem' in read && said(read.problem, 'en')).toContain('Unexpected entry 1 of the deployments');
});

test.each(['', '{"time": 1}', '[1]', 'not a record'])('%j is no record', (text) => {
	const read = parseDeployments(text);
	expect('problem' in read && said(read.problem, 'en')).toContain('Unexpected form of the deployments');
});
