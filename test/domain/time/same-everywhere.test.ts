import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { keptCode } from '#test/cli/kept-code';

const ZONES = ['UTC', 'Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati'];
/** A locale of the machine, and what a program takes for its own language there. */
const LOCALES = [
	['C', 'en-US'],
	['ko_KR.UTF-8', 'ko-KR'],
	['tr_TR.UTF-8', 'tr-TR'],
	['de_DE.UTF-8', 'de-DE'],
] as const;
const MACHINES = ZONES.flatMap((zone) =>
	LOCALES.map(([locale, language]) => [zone, locale, language] as const),
);

const SCRIPT = `
import { metricsOf, resolve, SEED } from '#test/domain/time/timelines';
import { formatInstant } from '#domain/time/show/format-instant';
import { formatMetric } from '#domain/time/show/format-metric';
import { parsePublished } from '#domain/time/read/published';
const us = { date: '2026-10-31', timezone: 'America/Los_Angeles' };
const lines = ['23:00', '+4h', '2026-11-01 03:00', '2026-11-02', '~09:00'];
const resolved = resolve(lines, us);
const shown = (language) => [
	...Object.values(metricsOf(SEED).metrics).map((value) => formatMetric(value, language)),
	...resolved.instants.map(({ instant, precisionSeconds }) => formatInstant(instant, { language, timezone: us.timezone, precisionSeconds })),
];
const machine = Intl.DateTimeFormat().resolvedOptions();
console.log(machine.timeZone, machine.locale, new Date(0).getHours());
console.log(JSON.stringify([metricsOf(SEED), resolved.instants, resolved.difference(2, 0), parsePublished('2017-09-04', 'Asia/Seoul'), shown('en'), shown('ko')]));
`;

test('results are the same in every time zone and locale of the machine', async () => {
	const results: string[] = [];
	for (const machines of Object.values(Object.groupBy(MACHINES, ([zone]) => zone))) {
		results.push(...(await Promise.all((machines ?? []).map((machine) => runOn(...machine)))));
	}
	expect(results[0]).toContain('38–48 min');
	expect(results[0]).toContain('38~48분');
	expect(results).toHaveLength(16);
	expect(new Set(results).size).toBe(1);
});

/** What the program prints there, once it is sure that it was there. */
async function runOn(zone: string, locale: string, language: string): Promise<string> {
	const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT], {
		cwd: new URL('../../..', import.meta.url),
		env: { PATH: process.env['PATH'], ...keptCode, TZ: zone, LC_ALL: locale, LANG: locale },
	});
	const [machine, result = ''] = stdout.trim().split('\n');
	const hour = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(0);
	expect(machine).toBe(`${zone} ${language} ${Number(hour)}`);
	return result;
}
