import { withParticle } from './particle.ts';
import type { postmortemEn } from './postmortem.en.ts';

/** 포스트모템 한 건의 페이지에 쓰는 글. */
export const postmortemKo: typeof postmortemEn = {
	kinds: { incident: '장애', 'near-miss': '아차 사고', drill: '훈련' },
	postmortem: {
		severity: '심각도',
		impact: '영향',
		impactNone: '영향받은 사용자 없음',
		impactUnsaid: '적혀 있지 않습니다.',
		howLong: '지속 시간',
		howNoticed: '알아챈 경로',
		why: '왜 일어났나',
		whatChanged: '무엇이 달라졌나',
		noCountermeasures: '적힌 대책이 없습니다.',
		more: (count) => `그 밖에 ${count}개`,
		statuses: { draft: '초안: 공개되지 않음', review: '검토 중', final: '확정' },
		readingTime: (minutes) => `읽는 데 ${minutes}분`,
		opinion: '개인의 의견입니다. 이 포스트모템의 결론이 아닙니다.',
	},
	duration: {
		derived: '타임라인으로 계산한 값입니다.',
		onlyClaimed: '작성자가 적은 값이며 타임라인으로는 확인되지 않습니다.',
		risk: '위험 노출 시간. 결함이 있었던 시간이며, 알려진 피해는 없습니다.',
		unknown: '모름',
		short: '모름',
		unknownBecause: '피해가 언제 시작됐는지 타임라인에 없습니다.',
		claimed: (claim) => `작성자는 ${withParticle(claim, '으로/로')} 적었고`,
		agrees: ', 계산과 맞습니다.',
		meets: (meeting) => `, 두 값은 ${meeting}에서만 겹칩니다.`,
		apart: ', 두 값은 겹치지 않습니다.',
	},
	noticed: {
		unsaid: '타임라인에 적혀 있지 않습니다.',
		someone: '누가 알아챘는지 적혀 있지 않음',
		of: (who) => `알아챈 쪽: ${who}`,
		after: (time) => `피해가 시작되고 ${time} 뒤.`,
		before: '피해가 나기 전.',
		unshared: (time) => `알고 나서 ${time} 동안 공유되지 않았습니다.`,
		customer: (time) => `고객은 ${time} 뒤에 알아챘습니다.`,
	},
	timeline: {
		about: '쯤',
		between: '사이',
		later: '이후',
		unknown: '시각 모름',
		thatDay: '이날',
	},
	choice: {
		undecided: '둘 이상의 안 가운데 아직 정하지 않음',
		decided: '이 가운데에서 정함',
		age: (days) => `${days}일째 정하지 않음`,
	},
	coverage: {
		none: '이 원인에 대한 대책이 아직 없습니다.',
		acceptedRisk: '적어 둔 이유에 따라 위험을 받아들였습니다.',
		behind: '그 뒤의 원인에 대한 대책이 함께 막습니다.',
		coveredBy: '다른 포스트모템의 대책:',
	},
	solved: {
		text: (done, total, cameBack) => `대책 ${total}개 중 ${done}개 완료${cameBack ? ', 그 뒤 되풀이됨' : ''}`,
	},
	recurrence: {
		cameBack: '되풀이되었습니다.',
		cameBackWhy:
			'같은 분류의 원인과 같은 서비스를 가진 장애가 뒤에 일어났습니다. 이 대책이 듣지 않은 것인지는 읽는 분이 판단해 주세요.',
		whileOpen: '이 대책이 끝나기 전에 일어난 장애:',
		dismissed: '되풀이로 보였으나 아니라고 판단한 장애:',
		daysAfterDone: (days) => `완료하고 ${days}일 뒤`,
		daysAfterIncident: (days) => `장애가 나고 ${days}일 뒤`,
	},
	notices: {
		questions: {
			title: '전에도 있었던 일',
			why: '같은 서비스, 같은 분류의 원인에 대한 대책이 이 장애 전에 완료되어 있었습니다.',
		},
		openThen: {
			title: '그때 아직 끝나지 않은 대책',
			why: '같은 서비스, 같은 분류의 원인에 대한 다음 대책이 이 장애가 났을 때 아직 끝나지 않았습니다.',
		},
		returned: (count) => `대책 ${count}개를 다시 볼 때입니다. 같은 일이 되풀이되었습니다.`,
		seeEvidence: '근거 보기',
	},
	metrics: {
		title: '수치로 보기',
		lead: '타임라인으로 계산했습니다. 범위는 얼마나 확실한지를 나타내며, 알 수 없는 것은 모른다고 적습니다.',
		span: (from, to) => `${from}부터 ${to}까지.`,
		asked: (when) => `${when} 잽니다.`,
	},
	related: {
		title: '관련 포스트모템',
		here: (relation) => relation,
		there: (relation) => `${relation} (그쪽에 적힘)`,
		similar: '비슷한 점:',
		noticedBy: (who) => `${withParticle(who, '이/가')} 알아챔`,
		sharedWords: (words) => `함께 나오는 말: ${words}`,
		stillOpenThere: (count) => `그쪽 대책 ${count}개가 아직 끝나지 않았습니다.`,
	},
	tools: {
		title: '이 페이지에 대하여',
		changed: '마지막 변경:',
		changeUnknown: '이 빌드에서는 마지막 변경일을 알 수 없습니다.',
		history: '변경 기록',
		edit: '이 페이지 고치기',
		cite: '인용하기',
	},
	pager: { older: '이전 장애', newer: '다음 장애' },
};
