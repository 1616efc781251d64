import type { ParserCheck } from './check.ts';

const causes = (...items: string[]) =>
	`## Causes\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}\n`;
const timeline = (...items: string[]) => `## Timeline\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;

const ONE_CAUSE = '`#slow-query` `trigger` `capacity` A report query held the table';

/** What the parser itself finds in the four lists that are data. */
export const listChecks: readonly ParserCheck[] = [
	{
		id: 'list-expected',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'A timeline, causes, countermeasures and lessons are lists.',
			ko: '타임라인, 원인, 재발 방지 대책, 교훈은 목록으로 적는다.',
		},
		why: {
			en: 'Indexes, metrics and search are made from these items. A table or plain paragraphs would be shown, yet nothing could be computed from them.',
			ko: '색인, 지표, 검색은 이 항목들로 만듭니다. 표나 문단은 보여 줄 수는 있어도 계산할 수 없습니다.',
		},
		examples: {
			good: { text: timeline('16:05 `started` Orders stopped') },
			bad: { text: '## Timeline\n\n| Time | Event |\n| --- | --- |\n| 16:05 | Orders stopped |\n' },
		},
	},
	{
		id: 'item-text',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		summary: { en: 'Every item says something in words.', ko: '모든 항목에는 글이 있다.' },
		why: {
			en: 'Chips sort an item; only the sentence tells a reader what happened.',
			ko: '칩은 항목을 분류할 뿐이고, 무슨 일이었는지는 문장이 말해 줍니다.',
		},
		examples: {
			good: { text: timeline('16:05 `started` Orders stopped') },
			bad: { text: timeline('16:05 `started`') },
		},
	},
	{
		id: 'item-id',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		asksForMore: true,
		summary: {
			en: 'Every cause and countermeasure begins with its own id.',
			ko: '모든 원인과 재발 방지 대책은 자기 id로 시작한다.',
		},
		why: {
			en: 'Ids tie countermeasures to causes and give each its own address, which stays when the wording changes.',
			ko: 'id는 대책을 원인에 잇고 저마다의 주소가 됩니다. 문장을 고쳐도 주소는 그대로입니다.',
		},
		examples: {
			good: { text: causes(ONE_CAUSE) },
			bad: { text: causes('`trigger` `capacity` A report query held the table') },
		},
	},
	{
		id: 'item-id-unique',
		family: 'references',
		severity: 'error',
		scope: 'parser',
		summary: { en: 'An id stands once in a file.', ko: 'id는 한 파일에서 한 번만 쓴다.' },
		why: {
			en: 'With two of one name, nobody can tell which one a countermeasure answers or a link opens.',
			ko: '같은 이름이 둘이면 대책이 어느 원인을 가리키는지, 링크가 어디를 여는지 알 수 없습니다.',
		},
		examples: {
			good: { text: causes(ONE_CAUSE, '`#no-limit` `latent` `architecture` Queries had no time limit') },
			bad: { text: causes(ONE_CAUSE, '`#slow-query` `latent` `architecture` Queries had no time limit') },
		},
	},
	{
		id: 'chip-known',
		family: 'vocabulary',
		severity: 'error',
		scope: 'parser',
		summary: { en: 'A chip is spelt as in the vocabulary.', ko: '칩은 어휘에 있는 철자대로 쓴다.' },
		why: {
			en: 'A misspelt chip would be read as prose, and its fact would be missing from every index.',
			ko: '철자가 틀린 칩은 본문으로 읽혀서 그 사실이 모든 색인에서 빠집니다.',
		},
		examples: {
			good: { text: timeline('16:05 `started` Orders stopped') },
			bad: { text: timeline('16:05 `startd` Orders stopped') },
		},
	},
	{
		id: 'chip-value',
		family: 'vocabulary',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'The value of a chip has the form that the chip expects.',
			ko: '칩의 값은 그 칩이 정한 형식을 따른다.',
		},
		why: {
			en: 'Dates, ids and words of the vocabulary are compared by machines; only one form of each is.',
			ko: '날짜, id, 어휘는 기계가 비교하므로 한 가지 형식만 받습니다.',
		},
		examples: {
			good: { text: timeline('16:05 `noticed:customer` A customer wrote in') },
			bad: { text: timeline('16:05 `noticed:client` A customer wrote in') },
		},
	},
	{
		id: 'chip-place',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		summary: { en: 'Chips stand before the text of their item.', ko: '칩은 항목의 글보다 앞에 둔다.' },
		why: {
			en: 'Behind the first word a code is prose. One that looks like a chip there is most likely a fact that got lost.',
			ko: '글이 시작된 뒤의 코드는 본문입니다. 거기에 있는 칩은 십중팔구 잃어버린 사실입니다.',
		},
		examples: {
			good: { text: timeline('16:05 `mitigated` Rolled back') },
			bad: { text: timeline('16:05 Rolled back `mitigated`') },
		},
	},
	{
		id: 'chip-plain',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'A chip is inline code alone, with a blank between two.',
			ko: '칩은 코드로만 적고 칩과 칩 사이는 띄운다.',
		},
		why: {
			en: 'In bold, in quotes or without a blank a chip would end the run of chips, and those behind it would be prose.',
			ko: '굵게 쓰거나 따옴표로 감싸거나 붙여 쓰면 칩이 거기서 끝난 것으로 읽혀 뒤의 칩이 모두 본문이 됩니다.',
		},
		examples: {
			good: { text: timeline('16:05 `started` `noticed:alert` Orders stopped') },
			bad: { text: timeline('16:05 **`started`** `noticed:alert` Orders stopped') },
		},
	},
	{
		id: 'checkbox-status',
		family: 'lists',
		severity: 'note',
		scope: 'parser',
		summary: {
			en: 'A ticked countermeasure says its status in a chip.',
			ko: '체크 표시한 대책은 상태를 칩으로도 적는다.',
		},
		why: {
			en: 'A tick says that it is done, not since when. It is read as `done:unknown`; with a day it tells whether an incident came back after it.',
			ko: '체크 표시는 마쳤다는 것만 말하고 언제인지는 말하지 않습니다. `done:unknown`으로 읽으며, 날짜가 있으면 그 뒤에 다시 일어났는지 알 수 있습니다.',
		},
		examples: {
			good: {
				text: `${causes(ONE_CAUSE)}\n## Countermeasures\n\n- [x] \`#limit\` \`done:2026-03-20\` A time limit\n`,
			},
			bad: {
				text: `${causes(ONE_CAUSE)}\n## Countermeasures\n\n- [x] \`#limit\` \`prevent\` A time limit\n`,
			},
		},
	},
	{
		id: 'chip-once',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		summary: { en: 'An item carries one chip of a kind.', ko: '한 항목에 같은 종류의 칩은 하나만 쓴다.' },
		why: {
			en: 'A cause with two categories is counted twice or, more often, is two causes.',
			ko: '분류가 둘인 원인은 두 번 세어지거나, 대개는 원인이 둘인 경우입니다.',
		},
		examples: {
			good: { text: causes(ONE_CAUSE) },
			bad: { text: causes('`#slow-query` `trigger` `capacity` `data` A report query held the table') },
		},
	},
	{
		id: 'internal-mark',
		family: 'lists',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'What is internal is marked so that it is surely kept back.',
			ko: '내부용 글은 확실히 숨겨지도록 표시한다.',
		},
		why: {
			en: 'A mark that is misspelt, in bold, or at a place where none is read would be published with all that it was to keep back.',
			ko: '철자가 틀리거나, 굵게 쓰거나, 읽지 않는 자리에 둔 표시는 숨기려던 글과 함께 그대로 공개됩니다.',
		},
		examples: {
			good: { text: '## Background\n\n`internal` The customer had warned us in March.\n' },
			bad: { text: '## Background\n\n`intenral` The customer had warned us in March.\n' },
		},
	},
];
