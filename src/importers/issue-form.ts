import type { FoundLabel } from './found.ts';
import { labelName } from './labels.ts';

/** What GitHub writes where a question of a form was left open. */
const NO_ANSWER = '_No response_';

/** Facts that the form of `odap init` asks for. */
const ASKED = new Set(['date', 'severity', 'services', 'impact']);

/** Questions whose answer is the lead. */
const LEAD = /^(?:Summary|요약)$/;

export interface FormAnswers {
	readonly labels: readonly FoundLabel[];
	/** The answers that are text, each below its question, the lead first. */
	readonly markdown: string;
}

/** The answers in the text of an issue that was written in the form of `odap init`; undefined for any other. */
export function answersOfForm(body: string): FormAnswers | undefined {
	const [before = '', ...rest] = body.replaceAll('\r\n', '\n').split(/^### (.+)$/m);
	const answers = Array.from({ length: rest.length / 2 }, (_, index) => ({
		name: rest[2 * index]?.trim() ?? '',
		value: rest[2 * index + 1]?.trim() ?? '',
	}));
	const isFact = ({ name }: FoundLabel) => ASKED.has(labelName(name) ?? '');
	const isForm = before.trim() === '' && labelName(answers[0]?.name ?? '') === 'date';
	if (!isForm || answers.filter(isFact).length < ASKED.size) return undefined;
	const given = answers.filter(({ value }) => value !== NO_ANSWER && value !== '');
	const lead = given.filter(({ name }) => LEAD.test(name)).map(({ value }) => value);
	const texts = given
		.filter((answer) => !isFact(answer) && !LEAD.test(answer.name))
		.map(({ name, value }) => `## ${name}\n\n${value}`);
	return { labels: given.filter(isFact).map(shortened), markdown: [...lead, ...texts].join('\n\n') };
}

/** A severity is chosen with its name behind its id. */
function shortened({ name, value }: FoundLabel): FoundLabel {
	return { name, value: labelName(name) === 'severity' ? value.replace(/:.*$/s, '') : value };
}
