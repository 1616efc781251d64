import type { FollowUp, FollowUpList } from '#domain/library/follow-up-list';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { dueText, groupByState, statusText, totalLine } from './followups-words.ts';
import { visible } from './visible.ts';

/** For an issue or a summary on a Git host: a table a state. Mentions nobody and refers to no other issue. */
export function formatFollowUpsMarkdown(list: FollowUpList, language: Language): string {
	const tables = [...groupByState(list)].map(([state, followUps]) =>
		[
			`### ${BOOKS[language].followUps.states[state]} (${followUps.length})`,
			'',
			row(Object.values(BOOKS[language].followUps.columns)),
			row(Object.values(BOOKS[language].followUps.columns).map(() => '---')),
			...followUps.map((followUp) => row(cells(followUp, language))),
			'',
			'',
		].join('\n'),
	);
	return `${tables.join('')}${totalLine(list, language)}\n`;
}

function cells(followUp: FollowUp, language: Language): string[] {
	const text = escapeText(followUp.text);
	return [
		dueText(followUp, language),
		escapeText(followUp.owner ?? '–'),
		/^https?:/.test(followUp.url) ? `[${text}](<${followUp.url}>)` : text,
		escapeText(followUp.title),
		escapeText(statusText(followUp, language)),
	];
}

function row(texts: readonly string[]): string {
	return `| ${texts.join(' | ')} |`;
}

/** Text that a Git host shows letter by letter; the empty comments keep it from mentioning and from linking. */
function escapeText(text: string): string {
	return visible(text)
		.replace(/[\\`*_{}[\]<>|~$&!]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
		.replace(/[@#](?=[\p{L}\p{N}])/gu, '$&<!-- -->')
		.replace(/(https?|ftp):(?=\/\/)|www(?=\.)/gi, '$&<!-- -->');
}
