import { expect, test } from 'vitest';
import { parseDeployments } from '#window/evidence/deployments';

const AT = Date.parse('2026-03-14T09:45+09:00') / 1000;

test.each([
	['JSON', '[{"time": "2026-03-14T09:45+09:00", "version": "v1"}]'],
	['JSON in seconds', `[{"time": ${AT}, "version": "v1"}]`],
	['JSON in milliseconds', `[{"time": ${AT * 1000}, "version": "v1"}]`],
	['CSV', '\ufeffTime,Version\r\n2026-03-14 00:45Z,v1\r\n'],
	['CSV with other columns', 'who,version,why,time\n"Kim, J",v1,,2026-03-14T09:45+09:00\n'],
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
	'[{"time": 20260314, "version": "v1"}]',
])('%j names the entry that cannot be read', (text) => {
	const read = parseDeployments(text);
	expect('problem' in read && read.problem.en).toContain('Unexpected entry 1 of the deployments');
});

test.each(['', '{"time": 1}', '[1]', 'version;time\nv1;2026-03-14', 'not a record'])(
	'%j is no record',
	(text) => {
		const read = parseDeployments(text);
		expect('problem' in read && read.problem.en).toContain('Unexpected form of the deployments');
	},
);
