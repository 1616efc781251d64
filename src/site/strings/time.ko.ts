import type { MetricId } from '#domain/time/types';
import type { en } from './time.en.ts';

const EARLY: Partial<Record<MetricId, string>> = {
	detect: '피해가 발생하기 전에 인지한',
	escalate: '팀 밖에서 신호가 오기 전에 공유한',
	inform: '알아차리기 전에 안내한',
	mitigate: '알아차리기 전에 피해가 멈춘',
};

export const ko: typeof en = {
	figureTitle: '그림으로 보는 타임라인',
	figureCaption: (hasBreaks) =>
		`흐린 부분은 확실하지 않은 구간입니다.${hasBreaks ? ' 톱니로 끊긴 곳은 긴 공백을 줄여 그린 자리입니다.' : ''}`,
	trends: {
		title: '추세',
		lead: '장애가 얼마나 자주, 왜 발생하고, 어떻게 인지되며, 얼마나 이어지는지 봅니다. 불확실한 값은 범위 그대로 두고, 알 수 없는 값은 따로 셉니다.',
		counted: ({ text }) => `장애 ${text}건. 아차 사고와 훈련은 제외했습니다.`,
		empty: '아직 공개된 장애가 없습니다.',
		change: '직전 분기와 비교',
		changeLine: (quarter, now, before, previous) => `${quarter} ${now}, ${before} ${previous}.`,
		incidents: ({ text }) => `${text}건`,
		noChange: '그 밖에 달라진 것은 없습니다.',
		quarters: ({ count, text }) => (count === 1 ? '최근 분기' : `최근 ${text}개 분기`),
		years: '연도별',
		all: '전체 장애',
		facets: { severity: '심각도별', category: '원인별', noticed: '최초 인지 경로별' },
		several: '원인이 여럿인 장애는 원인마다 한 번씩 셉니다.',
		unknown: '알 수 없음',
		table: '숫자로 보기',
		total: '합계',
		metrics: '걸린 시간',
		metricsLead:
			'점은 장애 한 건이고, 막대는 시간이 불확실한 장애, 점선 막대는 끝을 모르는 장애입니다. 많을 때는 기둥으로 건수를 나타냅니다. 몇 분과 몇 주를 함께 볼 수 있도록 가로축은 로그 눈금입니다.',
		columnsNote: '기둥은 장애 건수이고, 가로축은 로그 눈금입니다.',
		from: '시작',
		to: '끝',
		known: (known, asked) => `${asked}건 가운데 ${known}건 확인`,
		nothingKnown: '아직 확인된 값이 없습니다.',
		median: '중앙값',
		p90: '90번째 백분위수',
		early: (metric, { text }) => `${EARLY[metric] ?? '끝이 먼저 온'} 장애 ${text}건은 따로 셉니다`,
		year: '연도',
		knownHead: '확인',
		incident: '장애',
		duration: '시간',
		longest: ({ text }) => `가장 길었던 ${text}건`,
		none: '없음',
	},
};
