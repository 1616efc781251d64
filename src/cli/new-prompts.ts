import { styleText } from 'node:util';
import { checkbox, input, select } from '@inquirer/prompts';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { inLanguage, type Text } from '#domain/text/localised';
import { isIncidentDate } from './new-id.ts';
import type { NewAnswers, NewOptions } from './new-options.ts';
import { defaultSeverity, refuseService } from './new-values.ts';

/** Asks for everything that the options leave open, in the language of the knowledge base. */
export async function askAnswers(
	options: NewOptions,
	knowledgeBase: KnowledgeBase,
	today: string,
): Promise<NewAnswers> {
	const { language } = knowledgeBase;
	const say = (text: Text): string => inLanguage(text, language);
	const title = options.title ?? (await askTitle(say));
	const date = options.date ?? (await askDate(say, today));
	const severity = options.severity ?? (await askSeverity(say, knowledgeBase));
	const services = options.services ?? (await askServices(say, knowledgeBase));
	const brief = knowledgeBase.severities.some((each) => each.id === severity && each.brief);
	const template = options.template ?? (await askTemplate(say, brief ? 'brief' : 'full'));
	return { title: title.trim(), date, severity, services, template, language: options.language ?? language };
}

type Say = (text: Text) => string;

/** What the keys do, below a list of choices: the prompts themselves know only English. */
function keysIn(say: Say) {
	return {
		style: {
			keysHelpTip: (keys: [key: string, action: string][]) =>
				keys
					.map(([key, action]) => {
						const [name, does] = [KEYS[key], ACTIONS[action]];
						return `${styleText('bold', name ? say(name) : key)} ${styleText('dim', does ? say(does) : action)}`;
					})
					.join(styleText('dim', ' • ')),
		},
	};
}

const KEYS: Readonly<Record<string, Text>> = { space: { en: 'space', ko: '스페이스' } };
const ACTIONS: Readonly<Record<string, Text>> = {
	navigate: { en: 'move', ko: '이동' },
	select: { en: 'select', ko: '선택' },
	all: { en: 'all', ko: '모두' },
	invert: { en: 'invert', ko: '반대로' },
	submit: { en: 'confirm', ko: '확인' },
};

function askTitle(say: Say): Promise<string> {
	return input({
		message: say({ en: 'What happened, in one line?', ko: '무슨 일이 있었나요? 한 줄로 적어 주세요.' }),
		validate: (text) =>
			text.trim() !== '' || say({ en: 'A few words are enough.', ko: '몇 낱말이면 됩니다.' }),
	});
}

function askDate(say: Say, today: string): Promise<string> {
	return input({
		message: say({ en: 'On which day did it start?', ko: '언제 시작됐나요?' }),
		default: today,
		validate: (text) =>
			isIncidentDate(text) ||
			say({
				en: 'Write 2026-03-14, ~2026-03-14 or 2026-03.',
				ko: '2026-03-14, ~2026-03-14, 2026-03 가운데 한 가지로 적어 주세요.',
			}),
	});
}

function askSeverity(say: Say, knowledgeBase: KnowledgeBase): Promise<string> {
	return select({
		message: say({ en: 'How severe was it?', ko: '얼마나 심각했나요?' }),
		theme: keysIn(say),
		default: defaultSeverity(knowledgeBase),
		choices: knowledgeBase.severities.map(({ id, label, definition }) => ({
			value: id,
			name: say(label),
			description: say(definition),
		})),
	});
}

async function askServices(say: Say, knowledgeBase: KnowledgeBase): Promise<string[]> {
	const message = say({ en: 'Which services were affected?', ko: '어느 서비스가 영향을 받았나요?' });
	const { services } = knowledgeBase;
	if (services.length > 0) {
		return checkbox({
			message,
			theme: keysIn(say),
			choices: services.map(({ id, label }) => ({ value: id, name: say(label) })),
		});
	}
	const answer = await input({
		message: `${message} ${say({ en: '(ids with commas between, or nothing)', ko: '(id를 쉼표로 구분, 없으면 비움)' })}`,
		validate: (text) => {
			const refusal = listed(text)
				.map((id) => refuseService(id, knowledgeBase))
				.find(Boolean);
			return refusal === undefined || say(refusal);
		},
	});
	return listed(answer);
}

function askTemplate(say: Say, preferred: 'full' | 'brief'): Promise<'full' | 'brief'> {
	return select({
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
	});
}

function listed(text: string): string[] {
	return text.split(',').flatMap((part) => part.trim() || []);
}
