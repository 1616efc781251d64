import type * as en from '#locales/en/checks/wording';

export const wording: typeof en.wording = {
	'blameless-wording': {
		summary: '결과를 알고 나서 하는 판단이나 탓 없이 일어난 일을 쓴다.',
		why: '“했어야 했다”는 결과를 알아야만 할 수 있는 말입니다. 원인 찾기를 사람에서 멈추게 하고, 같은 자리에 선 다음 사람도 똑같이 하게 됩니다. 인용과 코드는 살피지 않습니다.',
	},
	'person-name': {
		summary: '사람은 이름 대신 역할로 적는다.',
		why: '이름을 적으면 저장소가 남아 있는 한 장애가 그 사람에게 따라다닙니다. 누가 무엇을 볼 수 있었고 할 수 있었는지는 역할만으로 충분히 알 수 있습니다.',
	},
	'template-text': {
		summary: '공개하는 글에 새 포스트모템의 견본 문장을 남겨 두지 않는다.',
		why: '견본 문장은 그 자리에 무엇을 적을지 알려 줄 뿐입니다. 그대로 남으면 아무도 적지 않은 사실이 사실처럼 공개됩니다.',
	},
};
