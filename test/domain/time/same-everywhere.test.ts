import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ZONES = ['UTC', 'Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const LOCALES = ['C', 'ko_KR.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8'];
/** Every zone and every locale once with one of the other, and each zone with its antipodes of a locale. */
const MACHINES = [
	...ZONES.map((zone) => [zone, 'C'] as const),
	...LOCALES.slice(1).map((locale) => ['Pacific/Kiritimati', locale] as const),
	...LOCALES.slice(1).map((locale) => ['America/Los_Angeles', locale] as const),
];

const SCRIPT = `
import { metricsOf, resolve, SEED } from '#test/domain/time/timelines';
import { formatInstant } from '#domain/time/format-instant';
import { formatMetric } from '#domain/time/format-metric';
import { parsePublished } from '#domain/time/published';
const us = { date: '2026-10-31', timezone: 'America/Los_Angeles' };
const lines = ['23:00', '+4h', '2026-11-01 03:00', '2026-11-02', '~09:00'];
const resolved = resolve(lines, us);
const shown = (language) => [
	...Object.values(metricsOf(SEED).metrics).map((value) => formatMetric(value, language)),
	...resolved.instants.map(({ instant, precisionSeconds }) => formatInstant(instant, { language, timezone: us.timezone, precisionSeconds })),
];
console.log(JSON.stringify([metricsOf(SEED), resolved.instants, resolved.difference(2, 0), parsePublished('2017-09-04', 'Asia/Seoul'), shown('en'), shown('ko')]));
`;

test('results are the same in every time zone and locale of the machine', async () => {
	const results = await Promise.all(MACHINES.map(([zone, locale]) => runOn(zone, locale)));
	expect(results[0]).toContain('38–48 min');
	expect(results[0]).toContain('38~48분');
	expect(new Set(results).size).toBe(1);
}, 60_000);

async function runOn(zone: string, locale: string): Promise<string> {
	const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT], {
		cwd: new URL('../../..', import.meta.url),
		env: { PATH: process.env['PATH'], TZ: zone, LC_ALL: locale, LANG: locale },
	});
	return stdout;
}
