import type * as en from '#locales/en/checks/references';

export const references: typeof en.references = {
	'alias-free': {
		summary: '주소 하나는 포스트모템 하나의 것이다. `aliases`에는 다른 문서의 id나 별칭, `removed`에 있는 id를 적지 않는다.',
		why: '주소는 채팅과 티켓에 몇 년씩 남습니다. 두 문서가 같은 주소를 내세우면 어디로 갈지 알 수 없습니다.',
	},
	'behind-known': {
		summary: '`behind:`는 같은 파일의 다른 원인을 가리키며 돌고 돌지 않는다.',
		why: '원인에 대책이 있는지는 그 뒤의 원인에 달려 있습니다. 끊기거나 도는 사슬에는 답이 없습니다.',
	},
	'item-id-unique': {
		summary: 'id는 한 파일에서 한 번만 쓴다.',
		why: '같은 이름이 둘이면 대책이 어느 원인을 가리키는지, 링크가 어디를 여는지 알 수 없습니다.',
	},
	'related-known': {
		summary: '`related`는 이 지식 베이스의 다른 포스트모템을 가리킨다.',
		why: '관계는 양쪽 페이지에 나타납니다. 갈 곳 없는 관계는 독자에게 한 약속을 어깁니다.',
	},
	'link-target': {
		summary: '포스트모템 사이의 링크는 실제로 있는 문서와 그 안의 자리를 가리킨다.',
		why: '끊어진 링크는 같은 일이 전에도 있었다는 사실을 감춥니다. 공개된 페이지가 초안을 가리켜서도 안 됩니다.',
	},
};
