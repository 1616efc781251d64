import type { ParserCheck } from './check.ts';

/** A heading above a list that would be data under another name: its facts would be lost. */
export const sectionName: ParserCheck = {
	id: 'section-name',
	family: 'lists',
	severity: 'warning',
	scope: 'parser',
	summary: {
		en: 'A list that is data stands under a heading that names it.',
		ko: '데이터인 목록은 그 이름의 제목 아래에 둔다.',
	},
	why: {
		en: 'Only a section with a known name is read as data. Under “Timelime”, or “What we saw”, a timeline would be an ordinary list, and its times would not count. Names are known in the usual words of English and Korean; a team adds its own in `kb.yaml`.',
		ko: '정해진 이름의 섹션만 데이터로 읽습니다. “타임라안”이나 “우리가 본 것” 아래의 타임라인은 보통 목록이 되고 그 안의 시각은 계산에 들지 않습니다. 한국어와 영어의 흔한 이름은 모두 알고 있으며, 팀의 이름은 `kb.yaml`에 더합니다.',
	},
	examples: {
		good: { text: '## Timeline of events\n\n- 16:05 `started` Orders stopped\n' },
		bad: { text: '## What we saw\n\n- 16:05 `started` Orders stopped\n' },
	},
};
