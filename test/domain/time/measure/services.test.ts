import { expect, test } from 'vitest';
import type { Postmortem } from '#domain/postmortem';
import type { MetricId } from '#domain/time/types';
import { checkTexts, parseTexts, withHead } from '#test/check-text';

function read(items: string, causes = ''): Postmortem {
	const text = withHead(
		'draft',
		['services: [checkout, search, mail]'],
		`\nOrders failed.\n\n## Timeline\n\n${items.trim()}\n${causes}`,
	);
	const [parsed] = parseTexts({ '2026-03-14-orders.md': text });
	if (!parsed?.postmortem) throw new Error('not read');
	return parsed.postmortem;
}

/** In minutes: from the least to the most that is possible. */
function minutes({ metrics }: Postmortem, id: MetricId = 'exposure'): unknown {
	return inMinutes(metrics[id]);
}

function inMinutes(value: Postmortem['metrics'][MetricId]): unknown {
	if (value.state !== 'known') return value.state;
	return [value.leastSeconds / 60, value.mostSeconds === null ? null : value.mostSeconds / 60];
}

function ofServices({ serviceExposures }: Postmortem): unknown {
	return Object.fromEntries(serviceExposures.map(({ service, exposure }) => [service, inMinutes(exposure)]));
}

test('each service has its own exposure, and the incident lasts from the first to the last', () => {
	const found = read(`
- 10:00 \`started\` \`service:checkout\` Orders fail
- 10:10 \`started\` \`service:search\` Search fails too
- 10:15 \`noticed:alert\` An alert
- 10:30 \`mitigated\` \`service:checkout\` Orders pass
- 11:00 \`mitigated\` \`service:search\` Search answers
`);
	expect(ofServices(found)).toEqual({ checkout: [30, 30], search: [50, 50] });
	expect(minutes(found)).toEqual([60, 60]);
	expect(minutes(found, 'mitigate')).toEqual([45, 45]);
	expect(minutes(found, 'detect')).toEqual([15, 15]);
	expect(found.episodes).toHaveLength(1);
});

test('what began for all at once may end for one after the other, and the other way round', () => {
	const ends = read(`
- 10:00 \`started\` All fails
- 10:30 \`mitigated\` \`service:checkout\` Orders pass
- 11:00 \`mitigated\` \`service:search\` Search answers
`);
	expect(ofServices(ends)).toEqual({ checkout: [30, 30], search: [60, 60] });
	expect(minutes(ends)).toEqual([60, 60]);
	const starts = read(`
- 10:00 \`started\` \`service:checkout\` Orders fail
- 10:20 \`started\` \`service:search\` \`service:mail\` The rest fails
- 11:00 \`mitigated\` All is well
`);
	expect(ofServices(starts)).toEqual({ checkout: [60, 60], search: [40, 40], mail: [40, 40] });
	expect(minutes(starts)).toEqual([60, 60]);
});

test('services that fail one after the other are two episodes, with the gap left out', () => {
	const found = read(`
- 10:00 \`started\` \`service:checkout\` Orders fail
- 10:30 \`mitigated\` \`service:checkout\` Orders pass
- 11:00 \`started\` \`service:search\` Search fails
- 11:10 \`mitigated\` \`service:search\` Search answers
`);
	expect(found.episodes).toHaveLength(2);
	expect(minutes(found)).toEqual([40, 40]);
});

test('where it is not sure which service was last, no possible length is left out', () => {
	const found = read(`
- 10:00..10:10 \`started\` \`service:checkout\` Orders fail
- 10:05 \`started\` \`service:search\` Search fails
- 10:30..11:00 \`mitigated\` \`service:checkout\` Orders pass
- 10:40 \`mitigated\` \`service:search\` Search answers
`);
	expect(minutes(found)).toEqual([35, 60]);
});

test('a service that is not healed keeps the incident open', () => {
	const found = read(`
- 10:00 \`started\` \`service:checkout\` Orders fail
- 10:10 \`started\` \`service:search\` Search fails
- 10:30 \`mitigated\` \`service:checkout\` Orders pass
`);
	expect(ofServices(found)).toEqual({ checkout: [30, 30], search: 'unknown' });
	expect(minutes(found)).toEqual('unknown');
	expect(minutes(found, 'mitigate')).toEqual('unknown');
});

test('without services an incident is measured as before', () => {
	const found = read(`
- 10:00 \`started\` \`noticed:alert\` Orders fail
- 10:30 \`mitigated\` Orders pass
- 11:00 \`started\` Orders fail again
- 11:05 \`mitigated\` Orders pass
`);
	expect(minutes(found)).toEqual([35, 35]);
	expect(found.serviceExposures).toEqual([]);
});

test('a cause names the services it is one of', () => {
	const found = read(
		'- 10:00 `started` Orders fail',
		'\n## Causes\n\n1. `#queue` `trigger` `capacity` `service:checkout` A small queue\n',
	);
	expect(found.causes.map(({ services }) => services)).toEqual([['checkout']]);
});

function findings(items: string): string[] {
	const text = withHead('draft', ['services: [checkout]'], `\nOrders failed.\n\n## Timeline\n\n${items}\n`);
	return checkTexts({ '2026-03-14-orders.md': text }).map(({ check }) => check);
}

test.each([
	['- 10:00 `started` `service:chekout` Orders fail', 'service-listed'],
	['- 10:00 `started` `servce:checkout` Orders fail', 'chip-known'],
	['- 10:00 `started` `service: checkout` Orders fail', 'chip-value'],
	['- 10:00 `started` `service` Orders fail', 'chip-value'],
	['- 10:00 `started` Orders fail `service:checkout`', 'chip-place'],
	['- 10:00 `started` **`service:checkout`** Orders fail', 'chip-plain'],
	['- 10:00 `started` Orders fail\n  - 10:05 `service:checkout` Mail too', 'chip-place'],
])('a chip of a service that is not read is one finding: %j', (items, check) => {
	expect(findings(items)).toEqual([check]);
});
