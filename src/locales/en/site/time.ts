import type { MetricId } from '#domain/time/types';
import { type Count, counted } from '#locales/en/count';

const EARLY: Partial<Record<MetricId, string>> = {
	detect: 'noticed before any harm',
	acknowledge: 'acknowledged before the first signal from outside the team',
	escalate: 'shared before the first signal from outside the team',
	inform: 'told to those affected before it was noticed',
	mitigate: 'healed before anyone noticed',
};

/** Words around the pictures of time: the timeline’s figure and `/trends/`. */
export const time = {
	figureTitle: 'The timeline as a picture',
	figureCaption: (hasBreaks: boolean): string =>
		`Faded parts are possible, not certain.${hasBreaks ? ' A torn edge stands for a long silence, cut short.' : ''}`,
	figureAddress: 'The figure as an image (SVG)',
	trends: {
		title: 'Trends',
		lead: 'How often incidents happen, why, who notices them and how long they last. Ranges stay ranges, and what is unknown is counted as unknown.',
		counted: (incidents: Count): string =>
			`${counted(incidents, 'incident', 'incidents')}. Near misses and drills are left out.`,
		empty: 'No incident is published yet.',
		change: 'Compared with the quarter before',
		changeLine: (quarter: string, now: string, before: string, previous: string): string =>
			`${quarter}: ${now}. ${before}: ${previous}.`,
		changeLead: 'Only what differs by more than chance.',
		incidents: (count: Count): string => counted(count, 'incident', 'incidents'),
		csv: 'All postmortems as CSV',
		durationsCsv: 'All durations as CSV',
		often: 'How often',
		years: 'By year',
		quarters: (count: Count): string =>
			count.count === 1 ? 'The latest quarter' : `The last ${count.text} quarters`,
		/** Over which periods the parts below are shown. */
		over: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
		recent: (label: string, now: Count, last: Count, before: Count, earlier: Count): string =>
			`${label}: ${now.text} of the last ${last.text}, ${before.text} of the ${earlier.text} before.`,
		most: (label: string, count: Count, of: Count): string => `${label}: ${count.text} of ${of.text}.`,
		noTerm: (of: Count): string => `Nothing stands out in ${counted(of, 'incident', 'incidents')}.`,
		tooFew: 'So few carry no finding yet.',
		allUnknown: (count: Count): string => `Said in none of ${counted(count, 'incident', 'incidents')}.`,
		unknownToo: (count: Count): string => `Not said in ${count.text} more.`,
		more: (period: string, count: Count, usual: string): string =>
			`${period}: ${counted(count, 'incident', 'incidents')}, against ${usual} on average before.`,
		peak: (period: string, count: Count, of: Count): string =>
			`Most in ${period}: ${count.text} of ${of.text}.`,
		noPeriod: {
			years: (of: Count, periods: Count): string =>
				`${counted(of, 'incident', 'incidents')} in ${counted(periods, 'year', 'years')}: no year stands out.`,
			quarters: (of: Count, periods: Count): string =>
				`${counted(of, 'incident', 'incidents')} in ${counted(periods, 'quarter', 'quarters')}: no quarter stands out.`,
		},
		bar: (period: string, count: Count): string => `${period}: ${counted(count, 'incident', 'incidents')}`,
		all: 'All incidents',
		facets: { severity: 'By severity', category: 'By cause', noticed: 'By who noticed first' },
		several: 'An incident with several causes counts under each.',
		unknown: 'Not said',
		table: 'The numbers',
		total: 'Total',
		metrics: 'How long it took',
		metricsLead:
			'Each dot is an incident, a bar one whose duration is uncertain, a dashed one with no known end; where there are many, columns count them. The axis is logarithmic, so that minutes and weeks both fit.',
		from: 'from',
		to: 'to',
		known: (known: string, asked: string): string => `known ${known} of ${asked}`,
		nothingKnown: 'Nothing is known of it yet.',
		halfWithin: (duration: string): string => `Half within ${duration}`,
		halfOver: (duration: string): string => `Half took ${duration}`,
		mostWithin: (duration: string): string => `nine of ten within ${duration}`,
		mostOver: (duration: string): string => `one of ten took ${duration}`,
		median: 'Median',
		p90: '90th percentile',
		early: (metric: MetricId, count: Count): string =>
			`${counted(count, 'incident', 'incidents')} ${EARLY[metric] ?? 'with the end first'}, counted apart`,
		year: 'Year',
		knownHead: 'Known',
		incident: 'Incident',
		duration: 'Duration',
		longest: (count: Count): string => `The ${counted(count, 'longest', 'longest')}`,
		none: 'none',
	},
};
