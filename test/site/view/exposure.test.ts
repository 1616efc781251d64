import { expect, test } from 'vitest';
import type { MetricValue } from '#domain/time/types';
import { exposureOf } from '#site/view/exposure';
import { buildPostmortem } from '#test/build-postmortem';

const minutes = (least: number, most: number | null) => ({
	leastSeconds: least * 60,
	mostSeconds: most === null ? null : most * 60,
});
const known = (least: number, most: number | null): MetricValue => ({
	state: 'known',
	precisionSeconds: 60,
	...minutes(least, most),
});

function exposure(given: { exposure?: MetricValue; risk?: MetricValue; claim?: readonly [number, number] }) {
	const { metrics } = buildPostmortem('2017-09-04-x');
	return exposureOf(
		buildPostmortem('2017-09-04-x', {
			metrics: {
				...metrics,
				...(given.exposure && { exposure: given.exposure }),
				...(given.risk && { risk: given.risk }),
			},
			...(given.claim && { claimedDuration: { ...minutes(...given.claim), text: '' } }),
		}),
	);
}

test('the seed’s claim meets its timeline only at 38 to 40 minutes', () => {
	expect(exposure({ exposure: known(38, 48), claim: [30, 40] })).toMatchObject({
		agreement: 'meets',
		meeting: minutes(38, 40),
	});
});

test.each([
	[[40, 45], 'within'],
	[[30, 60], 'within'],
	[[60, 70], 'apart'],
	[[10, 20], 'apart'],
] as const)('38–48 min against a claim of %j: %s', (claim, agreement) => {
	expect(exposure({ exposure: known(38, 48), claim }).agreement).toBe(agreement);
});

test('an open episode meets every longer claim', () => {
	expect(exposure({ exposure: known(38, null), claim: [60, 70] }).agreement).toBe('within');
	expect(exposure({ exposure: known(38, null), claim: [10, 20] }).agreement).toBe('apart');
});

test('without a timeline the claim stands alone, and risk only where there is neither', () => {
	expect(exposure({ claim: [30, 40] })).toEqual({ claimed: { ...minutes(30, 40), text: '' } });
	expect(exposure({ risk: known(5, 5), claim: [30, 40] })).not.toHaveProperty('risk');
	expect(exposure({ risk: known(5, 5) })).toHaveProperty('risk');
	expect(exposure({})).toEqual({});
});
