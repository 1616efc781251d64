import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MetricValue } from '#domain/time/types';
import { checkTexts, parseTexts } from '#test/check-text';

const FOLDER = new URL('../fixtures/public-incidents/postmortems/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const FILES = {
	'2017-08-typo-delay.md': read('2017-08-typo-delay.md'),
	'2017-09-04-duplicate-votes.md': read('2017-09-04-duplicate-votes.md'),
};
const SEED = parseTexts(FILES)[1]?.postmortem;

/** CONTRACT, known answers: minutes from the least to the most that is possible. */
test('the seed gives exactly its known figures', () => {
	const minutes = Object.fromEntries(
		Object.entries(SEED?.metrics ?? {}).map(([id, value]) => [id, inMinutes(value)]),
	);
	expect(minutes).toEqual({
		exposure: '38–48',
		risk: '58–58',
		detect: '38–48',
		'customer-detect': '347–357',
		acknowledge: '3–3',
		escalate: '25–25',
		unshared: '334–334',
		inform: '46–46',
		mitigate: '0–0',
		resolve: 'unknown without resolved',
	});
});

test('it started between 16:15 and 16:25 in Seoul', () => {
	const started = SEED?.timeline.find(({ milestones }) => milestones.includes('started'));
	expect(started?.instant).toEqual({
		earliest: Date.parse('2017-09-04T16:15+09:00') / 1000,
		latest: Date.parse('2017-09-04T16:25+09:00') / 1000,
	});
});

test('every fact of the source is there', () => {
	expect(SEED?.timeline.map(({ whenText }) => whenText)).toEqual([
		'16:05',
		'+10m..20m',
		'17:03',
		'22:12',
		'22:15',
		'22:33',
		'22:37',
		'22:56',
		'22:58',
		'이후',
	]);
	expect(SEED?.causes.map(({ id, behind }) => [id, ...behind])).toEqual([
		['commit-slip'],
		['no-shared-policy', 'commit-slip'],
		['no-report-at-first'],
		['late-report'],
		['unknown-live-window'],
	]);
	expect(
		SEED?.countermeasures.map(({ id, answers, choice }) => [id, ...answers, ...(choice ? [choice] : [])]),
	).toEqual([
		['one-commit-one-change', 'commit-slip'],
		['share-every-fault', 'no-report-at-first'],
		['share-when-client-knows', 'late-report'],
		['tag-releases', 'unknown-live-window', 'live-window'],
		['always-merge-commit', 'unknown-live-window', 'live-window'],
	]);
	expect(SEED?.impact).toContain('194');
	expect(SEED?.sections.map(({ kind }) => kind)).toContain('opinion');
});

test('its warnings are those that the contract names, each accepted with a reason', () => {
	const found = checkTexts(FILES, 'services: [{ id: service-a }]').filter(
		({ severity }) => severity !== 'note',
	);
	expect(found).toEqual([]);
	const accepted = checkTexts(FILES).filter(({ allowedBecause }) => allowedBecause);
	expect(accepted.map(({ check }) => check).toSorted()).toEqual([
		'cause-covered',
		'choice-decided',
		'duration-claim',
	]);
});

function inMinutes(value: MetricValue): string {
	if (value.state === 'known') return `${value.leastSeconds / 60}–${(value.mostSeconds ?? Number.NaN) / 60}`;
	return value.state === 'unknown' ? `unknown without ${value.missing.join()}` : 'not applicable';
}
