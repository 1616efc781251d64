import stringWidth from 'fast-string-width';
import type { FollowUp, FollowUpList } from '#domain/library/follow-up-list';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { dueText, groupByState, statusText, totalLine, writePlace } from './followups-words.ts';
import type { Paint } from './text.ts';
import { visible } from './visible.ts';

const plain: Paint = (_, text) => text;

/** For people at a terminal: the most pressing first, each once, and a closing count. */
export function formatFollowUpsText(list: FollowUpList, language: Language, paint: Paint = plain): string {
	const groups = [...groupByState(list)].map(([state, followUps]) => {
		const title = `${BOOKS[language].followUps.states[state]} (${followUps.length})`;
		const style = state === 'overdue' ? 'error' : 'path';
		return [paint(style, title), ...rows(followUps, language, paint), ''];
	});
	return `${[...groups.flat(), totalLine(list, language)].join('\n')}\n`;
}

function rows(followUps: readonly FollowUp[], language: Language, paint: Paint): string[] {
	const heads = followUps.map((followUp) => [
		dueText(followUp, language),
		visible(followUp.owner ?? '–'),
		visible(writePlace(followUp)),
		visible(statusText(followUp, language)),
	]);
	const widths = [0, 1, 2].map((column) => Math.max(...heads.map((head) => stringWidth(head[column] ?? ''))));
	return followUps.flatMap((followUp, index) => {
		const cells = (heads[index] ?? []).map((cell, column) => pad(cell, widths[column] ?? 0));
		return [`  ${cells.join('  ').trimEnd()}`, `    ${paint('dim', visible(followUp.text))}`];
	});
}

function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
