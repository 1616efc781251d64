import type { ParserCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

const GOOD = { text: timelineExample([STARTED, NOTICED, MITIGATED]) };

/** What the parser finds in the times of a timeline and of the front matter. */
export const timeFormat: ParserCheck = {
	id: 'time-format',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	examples: { good: GOOD, bad: { text: timelineExample(['4:05 `started` Card payments begin to fail']) } },
};

export const timeMissing: ParserCheck = {
	id: 'time-missing',
	family: 'time',
	severity: 'warning',
	asksForMore: true,
	scope: 'parser',
	examples: { good: GOOD, bad: { text: timelineExample([STARTED, 'An alert fires', MITIGATED]) } },
};

export const timeSpelling: ParserCheck = {
	id: 'time-spelling',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	examples: {
		good: GOOD,
		bad: { text: timelineExample(['오후 4시 5분 `started` Card payments begin to fail']) },
	},
};

export const timeRangeMeaning: ParserCheck = {
	id: 'time-range-meaning',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	examples: { good: GOOD, bad: { text: timelineExample(['16:05-16:35 `started` Card payments fail']) } },
};

export const timeCrossesMidnight: ParserCheck = {
	id: 'time-crosses-midnight',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	examples: {
		good: {
			text: timelineExample([
				'23:50 `started` `noticed:alert` Card payments fail',
				'2026-03-15 00:20 `mitigated` The release is rolled back',
			]),
		},
		bad: {
			text: timelineExample([
				'23:50 `started` `noticed:alert` Card payments fail',
				'00:20 `mitigated` The release is rolled back',
			]),
		},
	},
};

export const localTimeAmbiguous: ParserCheck = {
	id: 'local-time-ambiguous',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	examples: {
		good: {
			text: timelineExample(
				[
					'2026-11-01T01:30-07:00 `started` `noticed:alert` Card payments fail',
					'2026-11-01T01:10-08:00 `mitigated` The release is rolled back',
				],
				{
					date: '2026-11-01',
					head: ['timezone: America/Los_Angeles'],
				},
			),
		},
		bad: {
			text: timelineExample(['2026-11-01 01:30 `started` Card payments begin to fail'], {
				date: '2026-11-01',
				head: ['timezone: America/Los_Angeles'],
			}),
		},
	},
};

export const dateFormat: ParserCheck = {
	id: 'date-format',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	examples: { good: GOOD, bad: { text: timelineExample([STARTED], { date: '2026-02-30' }) } },
};

export const durationFormat: ParserCheck = {
	id: 'duration-format',
	family: 'time',
	severity: 'error',
	scope: 'parser',
	examples: {
		good: { text: timelineExample([STARTED, NOTICED, MITIGATED], { head: ['duration: 30m'] }) },
		bad: { text: timelineExample([STARTED, NOTICED, MITIGATED], { head: ['duration: "half an hour"'] }) },
	},
};
