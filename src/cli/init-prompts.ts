import { input, select } from '@inquirer/prompts';
import type { Language, Text } from '#domain/text/localised';
import type { InitAnswers } from '#init/answers';
import type { InitOptions } from './init-options.ts';
import { refusalsOf } from './init-refusals.ts';
import { terminalLanguage } from './terminal.ts';

/** Asks for everything that the options leave open, in the language that is chosen first. */
export async function askInitAnswers(
	options: InitOptions,
	likely: (told: Partial<InitOptions>) => InitAnswers,
): Promise<InitAnswers> {
	const language = options.language ?? (await askLanguage());
	const suggested = likely({ ...options, language });
	const ask = (key: 'title' | 'timezone' | 'repository', message: Text): Promise<string> | string =>
		options[key] ??
		input({
			message: message[language],
			default: suggested[key] ?? '',
			validate: (text) =>
				refusalsOf({ ...suggested, ...(text ? { [key]: text } : {}) })[0]?.[language] ?? true,
		});
	const title = await ask('title', { en: 'What is it called?', ko: '이름은 무엇인가요?' });
	const timezone = await ask('timezone', {
		en: 'In which time zone are times that name none?',
		ko: '시간대를 적지 않은 시각은 어느 시간대인가요?',
	});
	const repository = await ask('repository', {
		en: 'Where is the repository? (its web address, or nothing)',
		ko: '저장소는 어디에 있나요? (웹 주소, 없으면 비움)',
	});
	return likely({ title, language, timezone, repository });
}

function askLanguage(): Promise<Language> {
	return select({
		message: 'Language / 언어',
		default: terminalLanguage(),
		choices: [
			{ value: 'en' as const, name: 'English' },
			{ value: 'ko' as const, name: '한국어' },
		],
	});
}
