import type { Range } from '#domain/findings/diagnostic';
import { templateSentences } from '#domain/postmortem-template';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

export const templateText: FileCheck = {
	id: 'template-text',
	family: 'wording',
	severity: 'error',
	scope: 'file',
	summary: {
		en: 'What is published says nothing that the template of a new postmortem says.',
		ko: '공개하는 글에 새 포스트모템의 견본 문장을 남겨 두지 않는다.',
	},
	why: {
		en: 'The sentences of the template tell what belongs in their place. One that is left is a fact that nobody wrote down, published as if it were one.',
		ko: '견본 문장은 그 자리에 무엇을 적을지 알려 줄 뿐입니다. 그대로 남으면 아무도 적지 않은 사실이 사실처럼 공개됩니다.',
	},
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
					message: {
						en: `Unexpected sentence of the template, ${quoted(sentence)}, expected what happened.`,
						ko: korean`견본 문장 ${quoted(sentence)}이(가) 남아 있습니다. 실제로 일어난 일을 적어야 합니다.`,
					},
					fix: {
						en: 'Write it in your own words, or delete the line; until then set `status: draft`.',
						ko: '내용을 적거나 그 줄을 지우세요. 그때까지는 `status: draft`로 두세요.',
					},
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
