import type { Severity } from '#domain/knowledge-base';

/** Idea of the levels and of the days allowed for follow-ups: PagerDuty's incident response guide. */
export const DEFAULT_SEVERITIES: readonly Severity[] = [
	{
		id: 'sev1',
		rank: 1,
		major: true,
		brief: false,
		followUpDays: 15,
		label: { en: 'SEV1 critical', ko: 'SEV1 치명' },
		definition: {
			en: 'Most users cannot use the service at all, or data is lost or exposed.',
			ko: '사용자 대부분이 서비스를 쓸 수 없거나, 데이터가 유실되거나 유출되었다.',
		},
	},
	{
		id: 'sev2',
		rank: 2,
		major: true,
		brief: false,
		followUpDays: 30,
		label: { en: 'SEV2 major', ko: 'SEV2 심각' },
		definition: {
			en: 'A core function fails for many users, and there is no way around it.',
			ko: '핵심 기능이 많은 사용자에게 동작하지 않으며 우회할 방법이 없다.',
		},
	},
	{
		id: 'sev3',
		rank: 3,
		major: false,
		brief: false,
		followUpDays: 60,
		label: { en: 'SEV3 moderate', ko: 'SEV3 보통' },
		definition: {
			en: 'A function fails or is wrong for some users, or there is a way around it.',
			ko: '일부 사용자에게 기능이 동작하지 않거나 잘못 동작한다. 또는 우회할 방법이 있다.',
		},
	},
	{
		id: 'sev4',
		rank: 4,
		major: false,
		brief: true,
		followUpDays: 90,
		label: { en: 'SEV4 minor', ko: 'SEV4 경미' },
		definition: {
			en: 'A nuisance that few users notice: slow, late or untidy, but working.',
			ko: '느려지거나 늦어지거나 보기 좋지 않지만 동작은 하며, 알아차린 사용자가 적다.',
		},
	},
	{
		id: 'sev5',
		rank: 5,
		major: false,
		brief: true,
		label: { en: 'SEV5 negligible', ko: 'SEV5 미미' },
		definition: {
			en: 'No user was affected, yet there is something worth writing down.',
			ko: '영향을 받은 사용자는 없지만 기록해 둘 만한 일이다.',
		},
	},
	{
		id: 'unknown',
		rank: 99,
		major: false,
		brief: false,
		label: { en: 'Severity unknown', ko: '심각도 모름' },
		definition: {
			en: 'The impact cannot be told from what is known.',
			ko: '알려진 것만으로는 영향을 가늠할 수 없다.',
		},
	},
];
