import type { metrics as english } from '#locales/en/ground/metrics';

export const metrics: typeof english = {
	exposure: {
		label: '피해 지속 시간',
		definition: '누군가 피해를 입고 있던 시간. 장애 사이에 멀쩡했던 동안은 뺀다.',
		from: '피해가 시작될 때마다',
		to: '다음 피해가 시작되기 전 마지막으로 피해가 멈춘 때',
		appliesIf: '피해가 있었을 때',
	},
	risk: {
		label: '위험 노출 시간',
		definition: '피해가 있었든 없었든 결함이 있던 시간.',
		from: '결함 유입',
		to: '마지막 결함 제거',
		appliesIf: '결함이 들어온 시점을 알 때',
	},
	detect: {
		label: '인지까지 걸린 시간',
		definition: '피해가 시작되고 누군가 알기까지 걸린 시간. 피해가 나기 전에 알아차렸다면 음수.',
		from: '첫 피해 시작',
		to: '누구든 처음 인지',
		appliesIf: '피해가 있었을 때',
	},
	'customer-detect': {
		label: '고객이 알아차리기까지',
		definition: '피해가 시작되고 고객이 알려 오기까지 걸린 시간.',
		from: '첫 피해 시작',
		to: '고객의 첫 인지',
		appliesIf: '고객이 알아차렸을 때',
	},
	acknowledge: {
		label: '접수까지 걸린 시간',
		definition: '팀 밖에서 온 신호가 답을 기다린 시간.',
		from: '고객, 알림, 제삼자, 점검 가운데 가장 이른 인지',
		to: '첫 접수',
		appliesIf: '팀 밖에서 알아차렸을 때',
	},
	escalate: {
		label: '공유까지 걸린 시간',
		definition: '팀 밖에서 신호가 온 뒤 알고 있던 내용이 조치할 수 있는 동료에게 전해지기까지 걸린 시간.',
		from: '고객, 알림, 제삼자, 점검 가운데 가장 이른 인지',
		to: '첫 공유',
		appliesIf: '팀 밖에서 알아차렸을 때',
	},
	unshared: {
		label: '알고도 공유하지 않은 시간',
		definition: '팀 안의 누군가 알고 나서 조치할 수 있는 동료가 알기까지 걸린 시간.',
		from: '변경한 당사자나 동료의 첫 인지',
		to: '첫 공유',
		appliesIf: '팀이 먼저 알아차렸을 때',
	},
	inform: {
		label: '안내까지 걸린 시간',
		definition: '영향을 받은 사람들이 안내를 받기까지 기다린 시간.',
		from: '고객의 첫 인지, 없으면 첫 인지',
		to: '첫 안내',
		appliesIf: '누군가 알아차렸을 때',
	},
	mitigate: {
		label: '피해를 멈추기까지',
		definition: '처음 알고 나서 피해가 멈추기까지 걸린 시간.',
		from: '첫 인지',
		to: '첫 피해 멈춤',
		appliesIf: '피해가 있었을 때',
	},
	resolve: {
		label: '종결까지 걸린 시간',
		definition: '처음 알고 나서 뒤처리까지 끝나기까지 걸린 시간.',
		from: '첫 인지',
		to: '마지막 종결',
		appliesIf: '누군가 알아차렸을 때',
	},
};
