import { expect, test } from 'vitest';
import { nearestName } from '#domain/text/nearest';

test.each([
	['2026-03-02-lamps', '2026-03-02-lamp', true],
	['2026-03-02-othr', '2026-03-02-other', true],
	['2026-03-20-lamps', '2026-03-02-lamps', true],
	['2026-03-02-주문-지연', '2026-03-02-주문-지연', true],
	['2026-03-02-lamps#swap-bulbs', '2026-03-02-lamps#swap-bulb', true],
	['2026-03-02-tax', '2026-03-02-tab', false],
	['2026-03-02-db', '2026-03-02-ui', false],
	['2026-03-02-db-down', '2026-03-02-tv-down', false],
	['2026-03-02-outage-2', '2026-03-02-outage-3', false],
	['2026-03-03-lamps', '2026-03-02-lamps', false],
	['2026-03-02-결제', '2026-03-02-로그', false],
	['2026-03-02-lamps#a-b', '2026-03-02-lamps#a-c', false],
])('%s for %s: %s', (name, candidate, isNear) => {
	expect(nearestName(name, [candidate])).toEqual(isNear ? [candidate] : []);
});
