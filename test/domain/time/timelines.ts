import { deriveMetrics } from '#domain/time/measure/metrics';
import { resolveTimeline } from '#domain/time/place/resolve-timeline';
import { parseCalendarDate } from '#domain/time/read/calendar-date';
import { parseWhen } from '#domain/time/read/when';
import type { MilestoneId, NoticedBy } from '#domain/time/types';
import { said } from '#locales/said';

/** An item as its line reads: `16:05 introduced`, `17:03 noticed:self mitigated`. */
export function itemsOf(lines: readonly string[]) {
	return lines.map((line) => {
		const read = parseWhen(line);
		if (read && !read.ok) throw new Error(said(read.fault.message, 'en'));
		const words = line
			.slice(read?.length ?? 0)
			.split(' ')
			.filter(Boolean);
		const noticedBy = words.find((word) => word.startsWith('noticed:'))?.slice(8) as NoticedBy | undefined;
		return {
			...(read ? { when: read.when } : {}),
			milestones: words.map((word) => word.split(':')[0] as MilestoneId),
			...(noticedBy ? { noticedBy } : {}),
		};
	});
}

export function resolve(lines: readonly string[], { date = '2017-09-04', timezone = 'Asia/Seoul' } = {}) {
	const day = parseCalendarDate(date);
	if ('check' in day) throw new Error(said(day.message, 'en'));
	return resolveTimeline(itemsOf(lines), { date: day, timezone });
}

export function metricsOf(lines: readonly string[], context: { date?: string; timezone?: string } = {}) {
	return deriveMetrics(itemsOf(lines), resolve(lines, context));
}

/** The timeline of CONTRACT's example, as `postmortems/` has it. */
export const SEED = [
	'16:05 introduced',
	'+10m..20m started',
	'17:03 noticed:self mitigated repaired',
	'22:12 noticed:customer',
	'22:15 acknowledged',
	'22:33',
	'22:37 shared',
	'22:56',
	'22:58 informed',
	'이후',
];
