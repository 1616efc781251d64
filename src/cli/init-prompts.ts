import { input, select } from '@inquirer/prompts';
import type { Language } from '#domain/text/localised';
import { type Phrase, phrase } from '#domain/text/phrase';
import type { InitAnswers } from '#init/answers';
import { BOOKS } from '#locales/books';
import { said } from '#locales/said';
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
	const ask = (key: 'title' | 'timezone' | 'repository', message: Phrase): Promise<string> | string =>
		options[key] ??
		input({
			message: said(message, language),
			default: suggested[key] ?? '',
			validate: (text) =>
				refusalsOf({ ...suggested, ...(text ? { [key]: text } : {}) }).map((it) => said(it, language))[0] ??
				true,
		});
	const title = await ask('title', phrase('initPrompts.askInitAnswers'));
	const timezone = await ask('timezone', phrase('initPrompts.whichTimeZone'));
	const repository = await ask('repository', phrase('initPrompts.repositoryWebAddress'));
	return likely({ title, language, timezone, repository });
}

function askLanguage(): Promise<Language> {
	return select({
		message: LANGUAGES.map((language) => BOOKS[language].formats.language).join(' / '),
		default: terminalLanguage(),
		choices: LANGUAGES.map((value) => ({ value, name: BOOKS[value].formats.name })),
	});
}
