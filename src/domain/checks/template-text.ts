import type { Range } from '#domain/findings/diagnostic';
import { templateSentences } from '#domain/postmortem-template';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

export const templateText: FileCheck = {
	id: 'template-text',
	family: 'wording',
	severity: 'error',
	scope: 'file',
	examples: {
		good: { text: exampleOf('A report query held the orders table for half an hour.') },
		bad: {
			text: exampleOf(
				'One paragraph that a stranger understands: what happened, to whom, for how long, and what ended it.',
			),
		},
	},
	*run({ text, postmortem }) {
		if (postmortem.status === 'draft') return;
		patterns ??= templateSentences().map((sentence) => ({ sentence, pattern: patternOf(sentence) }));
		for (const { sentence, pattern } of patterns) {
			for (const range of placesOf(pattern, text)) {
				yield {
					range,
					message: phrase('templateText.message', quoted(sentence)),
					fix: phrase('templateText.fix'),
				};
			}
		}
	},
};

function exampleOf(lead: string): string {
	const head = [
		'title: "An example"',
		'status: review',
		'date: 2026-03-14',
		'severity: sev4',
		'duration: 30m',
	];
	return `---\n${[...head, 'causes: [capacity]', 'impact: none'].join('\n')}\n---\n\n${lead}\n`;
}

let patterns: readonly { readonly sentence: string; readonly pattern: RegExp }[] | undefined;

/** The sentence with or without its full stop, also over the end of a line. */
function patternOf(sentence: string): RegExp {
	const words = sentence
		.replace(/\.$/, '')
		.split(' ')
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`${words.join('(?:[ \\t]+|[ \\t]*\\r?\\n[ \\t>]*)')}\\.?(?!\\p{L})`, 'gu');
}

/** Where it stands as a sentence, not as the rest of a longer one. */
function placesOf(pattern: RegExp, text: string): Range[] {
	return [...text.matchAll(pattern)]
		.map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
		.filter(({ start }) => beginsSentence(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)));
}

/** True where only signs, a time, a key, chips and whole sentences stand before it on the line. */
function beginsSentence(before: string): boolean {
	return /(?:^|[.!?:"'`*_>)\]~\d-]|unknown|later|모름|이후)\s*$/u.test(before);
}
