import { expect, test } from 'vitest';
import { indexCountermeasures } from '#domain/library/life';
import { refuseStatus } from '#domain/library/refuse-status';
import { said } from '#locales/said';
import { buildCountermeasure, buildPostmortem } from '#test/build-postmortem';

const ID = '2026-03-14-lamps';
const countermeasures = [
	buildCountermeasure('done', { status: 'done', statusDate: '2026-03-20' }),
	buildCountermeasure('roughly', { status: 'done', statusDate: '2026-03' }),
	buildCountermeasure('sometime', { status: 'done', statusDate: 'unknown' }),
	buildCountermeasure('verified', { status: 'verified', statusDate: '2026-04-01' }),
	buildCountermeasure('open'),
	buildCountermeasure('first', { status: 'superseded', supersededBy: '#second' }),
	buildCountermeasure('second', { status: 'superseded', supersededBy: `${ID}#open` }),
];
const postmortem = buildPostmortem(ID, { countermeasures });
const find = indexCountermeasures([postmortem]);

function refuse(id: string, status: 'done' | 'verified' | 'superseded', day?: string, supersededBy?: string) {
	const found = find(ID, id);
	if (!found) throw new Error(id);
	const refusal = refuseStatus(found, { status, ...(supersededBy ? { supersededBy } : {}) }, day, find);
	return refusal && said(refusal, 'en');
}

test.each([
	['done', 'done', '2026-03-21', 'second day'],
	['done', 'done', '2026-03-19', 'second day'],
	['verified', 'done', undefined, '`verified` already'],
	['verified', 'verified', '2026-05-01', 'second day'],
	['done', 'verified', '2026-03-19', 'was not done before'],
	['open', 'done', '2026-03-13', 'that is when the incident was'],
	['open', 'verified', '2025-03-14', 'that is when the incident was'],
] as const)('%s may not become %s on %s', (id, status, day, reason) => {
	expect(refuse(id, status, day)).toContain(reason);
});

test.each([
	['done', 'done', undefined],
	['done', 'done', '2026-03-20'],
	['done', 'verified', '2026-03-20'],
	['roughly', 'done', '2026-03-20'],
	['sometime', 'done', '2026-03-20'],
	['sometime', 'verified', '2026-03-20'],
	['open', 'done', '2026-03-14'],
	['open', 'verified', undefined],
] as const)('%s may become %s on %s', (id, status, day) => {
	expect(refuse(id, status, day)).toBeUndefined();
});

test('nothing is superseded by what leads back to it', () => {
	expect(refuse('open', 'superseded', undefined, '#first')).toContain('superseded, in the end, by `open`');
	expect(refuse('done', 'superseded', undefined, '#first')).toBeUndefined();
});
