import { styleText } from 'node:util';
import { input, search, select } from '@inquirer/prompts';
import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import type { TemplateAnswers } from '#domain/postmortem-template';
import { inLanguage, type Text } from '#domain/text/localised';
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
	const asking: Asking = { say: (text) => inLanguage(text, language), knowledgeBase, terminal };
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

type Say = (text: Text) => string;

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

const ACTIONS: Readonly<Record<string, Text>> = {
	navigate: { en: 'move', ko: '이동' },
	select: { en: 'select', ko: '선택' },
};

function askTitle({ say, terminal }: Asking): Promise<string> {
	return input(
		{
			message: say({ en: 'What happened, in one line?', ko: '무슨 일이 있었나요? 한 줄로 적어 주세요.' }),
			validate: (text) =>
				text.trim() !== '' || say({ en: 'A few words are enough.', ko: '몇 낱말이면 됩니다.' }),
		},
		terminal,
	);
}

function askDate({ say, terminal }: Asking, today: string): Promise<string> {
	return input(
		{
			message: say({ en: 'On which day did it start?', ko: '언제 시작됐나요?' }),
			default: today,
			validate: (text) =>
				isIncidentDate(text) ||
				say({
					en: 'Write 2026-03-14, ~2026-03-14 or 2026-03.',
					ko: '2026-03-14, ~2026-03-14, 2026-03 가운데 한 가지로 적어 주세요.',
				}),
		},
		terminal,
	);
}

function askSeverity({ say, knowledgeBase, terminal }: Asking): Promise<string> {
	return select(
		{
			message: say({ en: 'How severe was it?', ko: '얼마나 심각했나요?' }),
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
	const message = say({ en: 'Which services were affected?', ko: '어느 서비스가 영향을 받았나요?' });
	if (knowledgeBase.services.length > 0) return askTerms(asking, message, knowledgeBase.services);
	const answer = await input(
		{
			message: `${message} ${say({ en: '(ids with commas between, or nothing)', ko: '(id를 쉼표로 구분, 없으면 비움)' })}`,
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
			message: say({
				en: 'Who was harmed, how, and how many? (nothing: later)',
				ko: '누가 어떤 피해를 얼마나 입었나요? (나중에 쓰려면 비움)',
			}),
		},
		terminal,
	);
	return answer.trim();
}

function askCauses(asking: Asking): Promise<string[]> {
	const { say, knowledgeBase } = asking;
	const message = say({ en: 'Which causes are known already?', ko: '이미 알게 된 원인이 있나요?' });
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
		name: say(
			count === 0
				? { en: 'Not known yet', ko: '아직 모름' }
				: { en: 'No more (type for another)', ko: '이것으로 충분함(더 있으면 입력)' },
		),
	};
}

function holds(typed: string): (text: string) => boolean {
	const wanted = typed.normalize('NFC').trim().toLowerCase();
	return (text) => text.normalize('NFC').toLowerCase().includes(wanted);
}

function askTemplate({ say, terminal }: Asking, preferred: 'full' | 'brief'): Promise<'full' | 'brief'> {
	return select(
		{
			message: say({ en: 'How much of an outline?', ko: '틀은 어떤 것으로 할까요?' }),
			theme: keysIn(say),
			default: preferred,
			choices: [
				{
					value: 'full' as const,
					name: say({ en: 'Full', ko: '전체' }),
					description: say({
						en: 'Timeline, causes, countermeasures, lessons.',
						ko: '경위, 원인, 재발 방지 대책, 교훈.',
					}),
				},
				{
					value: 'brief' as const,
					name: say({ en: 'Brief', ko: '간단히' }),
					description: say({ en: 'A summary and a lesson.', ko: '요약과 교훈.' }),
				},
			],
		},
		terminal,
	);
}

function listed(text: string): string[] {
	return text.split(',').flatMap((part) => part.trim() || []);
}
