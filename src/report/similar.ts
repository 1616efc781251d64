import { endingMilestones, endingOf } from '#domain/library/ending';
import type { Library } from '#domain/library/library';
import type { TextMatch } from '#domain/library/rank-by-text';
import { inLanguage } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { shortened } from './markdown-text.ts';
import type { Paint } from './text.ts';
import { visible } from './visible.ts';

const LONGEST_PROSE = 200;
const MOST_WORDS = 8;
const MOST_DONE = 4;

const plain: Paint = (_, text) => text;

/** For someone on call, at a terminal: the incidents that are alike, and what ended each. */
export function formatSimilar(matches: readonly TextMatch[], library: Library, paint: Paint = plain): string {
	const { language } = library.knowledgeBase;
	if (matches.length === 0) return `${BOOKS[language].similar.none}\n`;
	return matches.map((match) => `${incidentLines(match, library, paint).join('\n')}\n`).join('\n');
}

function incidentLines({ postmortem, terms }: TextMatch, library: Library, paint: Paint): string[] {
	const { language } = library.knowledgeBase;
	const { id, title, date, severity } = postmortem;
	const shared = `${BOOKS[language].similar.shared}: ${terms.slice(0, MOST_WORDS).join(', ')}`;
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
		inLanguage(terms.find(({ id }) => id === term)?.label, language) ?? term;
	const ended = lines.map((item) => {
		const what = endingMilestones(item).map((id) => label(milestones, id));
		return [what.join(', '), item.whenText ?? '', shortened(item.prose.text, LONGEST_PROSE)];
	});
	const finished = done.slice(0, MOST_DONE).map(({ countermeasure: { id, status, prose } }) => {
		return [label(countermeasureStatuses, status), `#${id}`, shortened(prose.text, LONGEST_PROSE)];
	});
	return [
		...(ended.length === 0 ? [`  ${BOOKS[language].similar.unknownEnd}`] : []),
		...[...ended, ...finished].map((cells) => `  ${cells.filter(Boolean).map(visible).join('  ')}`),
		...(done.length > MOST_DONE ? [`  ${BOOKS[language].similar.moreDone(done.length - MOST_DONE)}`] : []),
	];
}
