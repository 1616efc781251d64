import { input, select } from '@inquirer/prompts';
import { inLanguage, type Language, type Text } from '#domain/text/localised';
import type { InitAnswers } from '#init/answers';
import { BOOKS } from '#locales/books';
import { LANGUAGES } from '#schemas/languages';
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
			message: inLanguage(message, language),
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
		message: LANGUAGES.map((language) => BOOKS[language].formats.language).join(' / '),
		default: terminalLanguage(),
		choices: LANGUAGES.map((value) => ({ value, name: BOOKS[value].formats.name })),
	});
}
