import { endingMilestones, endingOf } from '#domain/library/ending';
import type { Library } from '#domain/library/library';
import type { TextMatch } from '#domain/library/rank-by-text';
import type { Text } from '#domain/text/localised';
import { shortened } from './markdown-text.ts';
import type { Paint } from './text.ts';
import { visible } from './visible.ts';

const LONGEST_PROSE = 200;
const MOST_WORDS = 8;
const MOST_DONE = 4;
const words = {
	none: {
		en: 'No postmortem shares more than a word with it. Try `odap similar` with the message of the error, or the parts that fail.',
		ko: '비슷한 포스트모템이 없습니다. 오류 메시지나 고장 난 부분의 이름으로 다시 `odap similar`를 실행해 보세요.',
	},
	shared: { en: 'Both say', ko: '겹치는 말' },
	unknownEnd: { en: 'What ended it is not written.', ko: '어떻게 끝났는지는 적혀 있지 않습니다.' },
} satisfies Record<string, Text>;
const more = (count: number): Text => ({ en: `${count} more done`, ko: `그 밖에 완료한 대책 ${count}개` });

const plain: Paint = (_, text) => text;

/** For someone on call, at a terminal: the incidents that are alike, and what ended each. */
export function formatSimilar(matches: readonly TextMatch[], library: Library, paint: Paint = plain): string {
	const { language } = library.knowledgeBase;
	if (matches.length === 0) return `${words.none[language]}\n`;
	return matches.map((match) => `${incidentLines(match, library, paint).join('\n')}\n`).join('\n');
}

function incidentLines({ postmortem, terms }: TextMatch, library: Library, paint: Paint): string[] {
	const { language } = library.knowledgeBase;
	const { id, title, date, severity } = postmortem;
	const shared = `${words.shared[language]}: ${terms.slice(0, MOST_WORDS).join(', ')}`;
	return [
		`${paint('path', visible(id))}  ${visible(shortened(title, LONGEST_PROSE))} (${visible(`${date.text}, ${severity}`)})`,
		`  ${paint('dim', visible(shared))}`,
		...endingLines({ postmortem }, library),
	];
}

function endingLines({ postmortem }: Pick<TextMatch, 'postmortem'>, library: Library): string[] {
	const { knowledgeBase } = library;
	const { language, milestones, countermeasureStatuses } = knowledgeBase;
	const { lines, done } = endingOf(postmortem, library);
	const label = (terms: typeof milestones, term: string) =>
		terms.find(({ id }) => id === term)?.label[language] ?? term;
	const ended = lines.map((item) => {
		const what = endingMilestones(item).map((id) => label(milestones, id));
		return [what.join(', '), item.whenText ?? '', shortened(item.prose.text, LONGEST_PROSE)];
	});
	const finished = done.slice(0, MOST_DONE).map(({ countermeasure: { id, status, prose } }) => {
		return [label(countermeasureStatuses, status), `#${id}`, shortened(prose.text, LONGEST_PROSE)];
	});
	return [
		...(ended.length === 0 ? [`  ${words.unknownEnd[language]}`] : []),
		...[...ended, ...finished].map((cells) => `  ${cells.filter(Boolean).map(visible).join('  ')}`),
		...(done.length > MOST_DONE ? [`  ${more(done.length - MOST_DONE)[language]}`] : []),
	];
}
