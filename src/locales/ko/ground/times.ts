import type { times as english } from '#locales/en/ground/times';

export const times: typeof english = {
	units: { d: '일', h: '시간', min: '분', s: '초' },
	atLeast: (duration) => `${duration} 이상`,
	aboutDuration: (duration) => `약 ${duration}`,
	dash: '~',
	wideDash: ' ~ ',
	wideDashOfDurations: '~',
	negativeDash: '~',
	unknown: '시각 모름',
	later: '이후',
	laterBy: (duration) => `${duration} 뒤`,
	about: (time) => `${time}쯤`,
	between: (from, to) => `${from}~${to} 사이`,
	after: (time) => `${time} 이후`,
	before: (time) => `${time} 이전`,
	at: (day, clock) => `${day} ${clock}`,
	locale: 'ko-KR',
	zone: (name, offset) => `${name}(${offset})`,
	year: (year) => `${year}년`,
	quarter: (quarter) => `${quarter}분기`,
	quarterOfYear: (quarter, year) => `${year}년 ${quarter}분기`,
};
