/** How moments, days, periods and durations are told. */
export const times = {
	units: { d: ' d', h: ' h', min: ' min', s: ' s' },
	atLeast: (duration: string): string => `≥ ${duration}`,
	aboutDuration: (duration: string): string => `about ${duration}`,
	dash: '–',
	wideDash: ' – ',
	wideDashOfDurations: ' – ',
	negativeDash: ' to ',
	unknown: 'time unknown',
	later: 'later',
	laterBy: (duration: string): string => `${duration} later`,
	about: (time: string): string => `about ${time}`,
	between: (from: string, to: string): string => `between ${from} and ${to}`,
	after: (time: string): string => `after ${time}`,
	before: (time: string): string => `before ${time}`,
	at: (day: string, clock: string): string => `${day}, ${clock}`,
	/** How `Intl` is asked for the name of a day. */
	locale: 'en-GB',
	zone: (name: string, offset: string): string => `${name} (${offset})`,
	year: (year: string): string => year,
	quarter: (quarter: string): string => `Q${quarter}`,
	quarterOfYear: (quarter: string, year: string): string => `Q${quarter} ${year}`,
};
