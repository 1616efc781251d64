import { styleText } from 'node:util';
import { input, search, select } from '@inquirer/prompts';
import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import type { TemplateAnswers } from '#domain/postmortem-template';
import type { Text } from '#domain/text/localised';
import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import { isIncidentDate } from './new-id.ts';
import type { NewOptions } from './new-options.ts';
import { defaultSeverity, refuseService } from './new-values.ts';

/** Where it asks and listens; by default the terminal. */
export type Terminal = Parameters<typeof input>[1];

/** Asks for everything that the options leave open, in the language of the knowledge base. */
export async function askAnswers(
	options: NewOptions,
	knowledgeBase: KnowledgeBase,
	today: string,
	terminal?: Terminal,
): Promise<TemplateAnswers> {
	const { language } = knowledgeBase;
	const asking: Asking = { say: (text) => said(text, language), knowledgeBase, terminal };
	const title = options.title ?? (await askTitle(asking));
	const date = options.date ?? (await askDate(asking, today));
	const severity = options.severity ?? (await askSeverity(asking));
	const services = options.services ?? (await askServices(asking));
	const impact = options.impact ?? (await askImpact(asking));
	const causes = options.causes ?? (await askCauses(asking));
	const brief = knowledgeBase.severities.some((each) => each.id === severity && each.brief);
	const template = options.template ?? (await askTemplate(asking, brief ? 'brief' : 'full'));
	return {
		title: title.trim(),
		date,
		severity,
		services,
		impact,
		causes,
		template,
		language: options.language ?? language,
	};
}

interface Asking {
	readonly say: Say;
	readonly knowledgeBase: KnowledgeBase;
	readonly terminal: Terminal;
}

type Say = (text: Phrase | Text) => string;

/** What the keys do, below a list of choices: the prompts themselves know only English. */
function keysIn(say: Say) {
	return {
		style: {
			keysHelpTip: (keys: [key: string, action: string][]) =>
				keys
					.map(([key, action]) => {
						const does = ACTIONS[action];
						return `${styleText('bold', key)} ${styleText('dim', does ? say(does) : action)}`;
					})
					.join(styleText('dim', ' • ')),
		},
	};
}

const ACTIONS: Readonly<Record<string, Phrase>> = {
	navigate: phrase('newPrompts.navigate'),
	select: phrase('newPrompts.select'),
};

function askTitle({ say, terminal }: Asking): Promise<string> {
	return input(
		{
			message: say(phrase('newPrompts.askTitle')),
			validate: (text) => text.trim() !== '' || say(phrase('newPrompts.validate')),
		},
		terminal,
	);
}

function askDate({ say, terminal }: Asking, today: string): Promise<string> {
	return input(
		{
			message: say(phrase('newPrompts.askDate')),
			default: today,
			validate: (text) => isIncidentDate(text) || say(phrase('newPrompts.write')),
		},
		terminal,
	);
}

function askSeverity({ say, knowledgeBase, terminal }: Asking): Promise<string> {
	return select(
		{
			message: say(phrase('newPrompts.askSeverity')),
			theme: keysIn(say),
			default: defaultSeverity(knowledgeBase),
			choices: knowledgeBase.severities.map(({ id, label, definition }) => ({
				value: id,
				name: say(label),
				description: say(definition),
			})),
		},
		terminal,
	);
}

async function askServices(asking: Asking): Promise<string[]> {
	const { say, knowledgeBase, terminal } = asking;
	const message = say(phrase('newPrompts.askServices'));
	if (knowledgeBase.services.length > 0) return askTerms(asking, message, knowledgeBase.services);
	const answer = await input(
		{
			message: `${message} ${say(phrase('newPrompts.idsCommasBetween'))}`,
			validate: (text) => {
				const refusal = listed(text)
					.map((id) => refuseService(id, knowledgeBase))
					.find(Boolean);
				return refusal === undefined || say(refusal);
			},
		},
		terminal,
	);
	return listed(answer);
}

async function askImpact({ say, terminal }: Asking): Promise<string> {
	const answer = await input(
		{
			message: say(phrase('newPrompts.askImpact')),
		},
		terminal,
	);
	return answer.trim();
}

function askCauses(asking: Asking): Promise<string[]> {
	const { say, knowledgeBase } = asking;
	const message = say(phrase('newPrompts.askCauses'));
	return askTerms(
		asking,
		message,
		knowledgeBase.categories.filter(({ id }) => id !== 'unknown'),
	);
}

/** Asks for one term after another, found by typing a part of its id or name in any language, until there are no more. */
async function askTerms(
	{ say, terminal }: Asking,
	message: string,
	terms: readonly Term[],
): Promise<string[]> {
	const chosen: Term[] = [];
	for (;;) {
		const rest = terms.filter((term) => !chosen.includes(term));
		const id = await search<string>(
			{
				message: [
					message,
					...(chosen.length > 0 ? [chosen.map(({ label }) => say(label)).join(', ')] : []),
				].join(' '),
				theme: keysIn(say),
				source: (typed = '') => {
					const found = rest.filter(({ id, label }) => [id, ...Object.values(label)].some(holds(typed)));
					const choices = found.map(({ id, label, definition }) => ({
						value: id,
						name: say(label),
						description: say(definition),
					}));
					return typed === '' ? [endOf(chosen.length, say), ...choices] : choices;
				},
			},
			terminal,
		);
		const term = rest.find((each) => each.id === id);
		if (term === undefined) return chosen.map((each) => each.id);
		chosen.push(term);
	}
}

/** It stands first, so that Enter alone goes on and adds nothing. */
function endOf(count: number, say: Say): { value: string; name: string } {
	return {
		value: '',
		name: say(count === 0 ? phrase('newPrompts.name') : phrase('newPrompts.noMoreType')),
	};
}

function holds(typed: string): (text: string) => boolean {
	const wanted = typed.normalize('NFC').trim().toLowerCase();
	return (text) => text.normalize('NFC').toLowerCase().includes(wanted);
}

function askTemplate({ say, terminal }: Asking, preferred: 'full' | 'brief'): Promise<'full' | 'brief'> {
	return select(
		{
			message: say(phrase('newPrompts.askTemplate')),
			theme: keysIn(say),
			default: preferred,
			choices: [
				{
					value: 'full' as const,
					name: say(phrase('newPrompts.full')),
					description: say(phrase('newPrompts.description')),
				},
				{
					value: 'brief' as const,
					name: say(phrase('newPrompts.brief')),
					description: say(phrase('newPrompts.summaryLesson')),
				},
			],
		},
		terminal,
	);
}

function listed(text: string): string[] {
	return text.split(',').flatMap((part) => part.trim() || []);
}
