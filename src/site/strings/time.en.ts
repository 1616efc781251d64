import type { MetricId } from '#domain/time/types';
import { type Count, counted } from './count.ts';

const EARLY: Partial<Record<MetricId, string>> = {
	detect: 'noticed before any harm',
	escalate: 'shared before the first signal from outside the team',
	inform: 'told to those affected before it was noticed',
	mitigate: 'healed before anyone noticed',
};

export const en = {
	figureTitle: 'The timeline as a picture',
	figureCaption: (hasBreaks: boolean): string =>
		`Faded parts are possible, not certain.${hasBreaks ? ' A torn edge stands for a long silence, cut short.' : ''}`,
	trends: {
		title: 'Trends',
		lead: 'How often incidents happen, why, who notices them and how long they last. Ranges stay ranges, and what is unknown is counted as unknown.',
		counted: (incidents: Count): string =>
			`${counted(incidents, 'incident', 'incidents')}. Near misses and drills are left out.`,
		empty: 'No incident is published yet.',
		change: 'Compared with the quarter before',
		changeLine: (quarter: string, now: string, before: string, previous: string): string =>
			`${quarter}: ${now}. ${before}: ${previous}.`,
		incidents: (count: Count): string => counted(count, 'incident', 'incidents'),
		noChange: 'Nothing else changed.',
		quarters: (count: Count): string =>
			count.count === 1 ? 'The latest quarter' : `The last ${count.text} quarters`,
		years: 'By year',
		all: 'All incidents',
		facets: { severity: 'By severity', category: 'By cause', noticed: 'By who noticed first' },
		several: 'An incident with several causes counts under each.',
		unknown: 'Not said',
		table: 'The numbers',
		total: 'Total',
		metrics: 'How long it took',
		metricsLead:
			'Each dot is an incident, a bar one whose duration is uncertain, a dashed one with no known end; where there are many, columns count them. The axis is logarithmic, so that minutes and weeks both fit.',
		columnsNote: 'Each column is a number of incidents; the axis is logarithmic.',
		from: 'from',
		to: 'to',
		known: (known: string, asked: string): string => `known ${known} of ${asked}`,
		nothingKnown: 'Nothing is known of it yet.',
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
