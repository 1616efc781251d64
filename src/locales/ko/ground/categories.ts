import type { categories as english } from '#locales/en/ground/categories';

export const categories: typeof english = {
	'change-management': {
		label: '변경 관리',
		definition: '코드나 시스템의 변경이 시험·검토·배포되는 과정에서 결함이 걸러지지 않았다.',
		helps: '단계적 배포, 자동 롤백, 실제로 배포될 산출물을 대상으로 한 테스트.',
	},
	configuration: {
		label: '설정',
		definition: '코드는 시킨 대로 동작했지만 설정값·플래그·규칙·경로가 잘못되어 있었다.',
		helps: '적용 전 검증, 코드와 같은 단계적 적용, 한곳에서의 설정 관리.',
	},
	'software-bug': {
		label: '소프트웨어 결함',
		definition: '코드가 작성 의도와 다르게 동작했다.',
		helps: '수정 전에는 실패하는 테스트, 퍼징, 폭주를 가두는 제한.',
	},
	capacity: {
		label: '용량',
		definition: '부하가 메모리·연결 수·할당량·디스크·인력의 한계에 닿았다.',
		helps: '최대치를 넘는 부하 테스트, 부하 차단, 사용량이 아니라 남은 여유에 대한 알림.',
	},
	dependency: {
		label: '의존 대상',
		definition: '다른 조직이 운영하거나 만든 것이 멈추거나 느려지거나 바뀌었다.',
		helps: '타임아웃, 평소에 써 보는 대체 경로, 버전 고정, 필요하다면 두 번째 공급자.',
	},
	infrastructure: {
		label: '인프라',
		definition: '하드웨어·전력·냉각·네트워크 또는 서비스 아래의 플랫폼이 고장 났다.',
		helps: '서로 독립된 장애 영역, 그중 하나를 실제로 내려 보는 정기 훈련.',
	},
	architecture: {
		label: '구조',
		definition: '구성 요소가 얽힌 방식 때문에 작은 고장이 커졌다. 강한 결합, 단일 장애점, 격리의 부재 등.',
		helps: '격리, 구획 나누기, 공유 요소 줄이기, 스스로의 복구에 필요하지 않은 제어 영역.',
	},
	data: {
		label: '데이터',
		definition: '데이터가 유실·손상되었거나, 서로 맞지 않거나, 읽는 쪽의 예상과 달랐다.',
		helps: '연습해 둔 복원, 저장소의 제약 조건, 들어오는 데이터의 검사.',
	},
	security: {
		label: '보안',
		definition: '공격을 받았거나, 필요 이상의 권한이 열려 있었다.',
		helps: '최소 권한, 만료되는 자격 증명, 평소와 다른 것을 살피는 탐지.',
	},
	observability: {
		label: '관측',
		definition: '무슨 일이 벌어지는지 볼 수 없었거나, 늦게 보였거나, 나중에 확인할 수 없었다.',
		helps: '사용자가 겪는 증상에 대한 알림, 모든 배포의 기록, 감시 대상과 함께 죽지 않는 모니터링.',
	},
	communication: {
		label: '소통',
		definition: '조직의 한쪽이 알고 있던 것이 조치할 수 있는 사람이나 영향을 받은 사람에게 전해지지 않았다.',
		helps: '낮은 장애 선언 기준, 하나의 채널, 고객에게 알리는 역할의 지정.',
	},
	process: {
		label: '절차',
		definition: '절차가 없었거나, 불분명했거나, 낡았거나, 당일에 따를 수 없는 것이었다.',
		helps: '절차를 도구로 바꾸고, 나머지는 연습해 둔 짧은 체크리스트로 만들기.',
	},
	expiry: {
		label: '만료',
		definition:
			'때가 되었다. 인증서·라이선스·토큰·도메인이 만료되었거나, 시계나 달력이 예상 밖으로 움직였다.',
		helps: '자동 갱신, 담당이 있는 목록, 몇 주 앞선 알림, 미래 날짜로 하는 테스트.',
	},
	unknown: { label: '모름', definition: '원인을 찾지 못했으며, 짐작하는 대신 그렇다고 적는다.' },
};
