import type { terms as english } from '#locales/en/ground/terms';

export const terms: typeof english = {
	causeKinds: {
		trigger: { label: '촉발 요인', definition: '그날 장애를 일으킨 직접적인 계기.' },
		contributing: { label: '기여 요인', definition: '그날 장애를 가능하게 했거나 더 키운 것.' },
		latent: { label: '잠재 요인', definition: '오래전부터 있었으나 드러나지 않았던 것.' },
		'detection-gap': { label: '탐지 공백', definition: '알아차리지 못했거나 늦게 알아차린 까닭.' },
		'response-gap': { label: '대응 공백', definition: '대응이 필요 이상으로 오래 걸린 까닭.' },
	},
	noticedBy: {
		self: { label: '변경한 당사자', definition: '변경을 한 역할이 스스로 알아차렸다.' },
		teammate: { label: '동료', definition: '팀의 다른 역할이 알아차렸다.' },
		alert: { label: '알림', definition: '모니터링이 알아차렸다.' },
		customer: { label: '고객', definition: '사용하는 쪽이 알려 왔다. 플랫폼이라면 사내 사용자도 포함한다.' },
		'third-party': { label: '제삼자', definition: '공급자, 연구자 또는 언론이 알려 왔다.' },
		audit: { label: '점검', definition: '감사나 정기 점검에서 드러났다.' },
	},
	countermeasureKinds: {
		prevent: { label: '예방', definition: '원인이 생기지 않게 한다.' },
		detect: { label: '탐지', definition: '결함을 더 빨리, 또는 비로소 보이게 한다.' },
		mitigate: { label: '완화', definition: '사람이 나서지 않아도 피해를 스스로 줄인다.' },
		recover: { label: '복구', definition: '되돌아가는 길을 더 짧게, 더 확실하게 한다.' },
		respond: { label: '대응', definition: '사람이 더 빨리 움직이게 한다. 런북, 당직, 보고 체계 등.' },
		investigate: { label: '조사', definition: '아직 모르는 것을 알아낸다.' },
	},
	strengths: {
		weak: { label: '약함', definition: '사람의 기억에 기댄다. 교육, 방침, “주의하기” 등.' },
		intermediate: {
			label: '중간',
			definition: '기억을 돕는다. 체크리스트, 알림, 다른 사람의 확인, 여분 등.',
		},
		strong: { label: '강함', definition: '기억에 기대지 않는다. 강제 장치, 자동화, 구조 변경 등.' },
	},
	countermeasureStatuses: {
		proposed: { label: '제안', definition: '적어 두었으나 아직 하기로 정하지 않았다.' },
		accepted: { label: '확정', definition: '하기로 정했으며 담당과 기한이 있다.' },
		'in-progress': { label: '진행 중', definition: '작업을 시작했다.' },
		done: { label: '완료', definition: '적용되었다.' },
		verified: { label: '확인됨', definition: '적용되었고 효과를 확인했다.' },
		rejected: { label: '하지 않음', definition: '하지 않기로 했으며 그 이유를 적어 두었다.' },
		superseded: { label: '대체됨', definition: '다른 대책이 그 자리를 대신한다.' },
		unknown: {
			label: '상태 모름',
			definition: '가져온 포스트모템에 있던 것으로, 그 뒤 어떻게 되었는지 아무도 적지 않았다.',
		},
	},
	relations: {
		'recurrence-of': { label: '재발', definition: '같은 결함이 다시 나타났다.' },
		'not-recurrence-of': {
			label: '재발 아님',
			definition: '다른 쪽과 비슷해 보이지만 다른 결함이다. 그 이유를 함께 적는다.',
		},
		'same-cause': { label: '같은 원인', definition: '둘 다 하나의 원인에서 비롯되었다.' },
		mentions: { label: '언급', definition: '한쪽이 다른 쪽을 언급한다.' },
		follows: { label: '뒤이음', definition: '다른 쪽에 뒤이어, 그와 이어져 일어났다.' },
		'duplicate-of': { label: '중복', definition: '둘이 같은 장애를 다룬다.' },
		supersedes: { label: '대체', definition: '다른 기록을 대신한다.' },
	},
	severities: {
		sev1: {
			label: 'SEV1 치명',
			definition: '사용자 대부분이 서비스를 쓸 수 없거나, 데이터가 유실되거나 유출되었다.',
		},
		sev2: {
			label: 'SEV2 심각',
			definition: '핵심 기능이 많은 사용자에게 동작하지 않으며 우회할 방법이 없다.',
		},
		sev3: {
			label: 'SEV3 보통',
			definition: '일부 사용자에게 기능이 동작하지 않거나 잘못 동작한다. 또는 우회할 방법이 있다.',
		},
		sev4: {
			label: 'SEV4 경미',
			definition: '느려지거나 늦어지거나 보기 좋지 않지만 동작은 하며, 알아차린 사용자가 적다.',
		},
		sev5: { label: 'SEV5 미미', definition: '영향을 받은 사용자는 없지만 기록해 둘 만한 일이다.' },
		unknown: { label: '심각도 모름', definition: '알려진 것만으로는 영향을 가늠할 수 없다.' },
	},
	milestones: {
		introduced: { label: '결함 유입', definition: '결함이 있게 된 시점.' },
		started: { label: '피해 시작', definition: '누군가 피해를 입기 시작한 시점.' },
		noticed: { label: '인지', definition: '누군가 처음 알게 된 시점. 누가 알았는지는 콜론 뒤에 쓴다.' },
		acknowledged: { label: '접수', definition: '누군가 맡아 답하기 시작한 시점.' },
		shared: {
			label: '공유',
			definition: '알고 있던 내용이 조치할 수 있는 동료에게 전해졌거나 장애가 선언된 시점.',
		},
		mitigated: {
			label: '피해 멈춤',
			definition: '더는 아무도 피해를 입지 않게 된 시점. 부분 복구에는 마일스톤이 없다.',
		},
		repaired: { label: '결함 제거', definition: '원인이 사라진 시점.' },
		informed: { label: '안내', definition: '영향을 받은 사람들에게 알린 시점.' },
		resolved: { label: '종결', definition: '뒤처리까지 끝나 종결된 시점.' },
	},
};
