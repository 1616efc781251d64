import type * as en from '#locales/en/checks/vocabulary';

export const vocabulary: typeof en.vocabulary = {
	'chip-known': {
		summary: '칩은 어휘에 있는 철자대로 쓴다.',
		why: '철자가 틀린 칩은 본문으로 읽혀서 그 사실이 모든 색인에서 빠집니다.',
	},
	'chip-value': {
		summary: '칩의 값은 그 칩이 정한 형식을 따른다.',
		why: '날짜, id, 어휘는 기계가 비교하므로 한 가지 형식만 받습니다.',
	},
	'severity-known': {
		summary: '심각도는 어휘에 있는 단계다.',
		why: '심각도에 따라 갖출 것과 후속 조치의 기한이 정해집니다. 모르는 단계로는 아무것도 정할 수 없습니다.',
	},
	'category-known': {
		summary: '근본 원인 분류는 어휘에 있는 것이다.',
		why: '재발은 분류를 견주어 찾습니다. 제각각 지은 말은 서로 맞지 않습니다.',
	},
	'service-known': {
		summary: '서비스는 `kb.yaml`에 적힌 것이다(적힌 것이 있을 때).',
		why: '한 서비스를 두 가지로 적으면 이력이 둘로 갈립니다.',
	},
	'tag-known': {
		summary: '태그는 `kb.yaml`에 적힌 것이다(적힌 것이 있을 때).',
		why: '한 태그를 두 가지로 적으면 절반만 찾게 됩니다.',
	},
	'relation-known': {
		summary: '포스트모템 사이의 관계는 어휘에 있는 것이다.',
		why: '관계는 양쪽 페이지에 나타나며 서로에게 무엇인지 말해 줍니다.',
	},
	'service-listed': {
		summary: '항목에 적은 서비스는 `services`에도 있다.',
		why: '어느 서비스의 일인지는 `services`로 찾습니다. 항목에만 적은 서비스는 어느 색인에도 나오지 않고, 철자가 틀린 서비스는 따로 세어집니다.',
	},
	'role-known': {
		summary: '타임라인의 역할은 프런트 매터나 `kb.yaml`에 적혀 있다.',
		why: '읽는 사람에게는 역할의 이름이 보입니다. 이름이 없으면 코드만 보입니다.',
	},
};
