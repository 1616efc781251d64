import { type Phrase, phrase } from '#domain/text/phrase';
import type { InitAnswers } from '#init/answers';
import { said } from '#locales/said';
import { whileAsking } from './failure.ts';
import type { InitOptions } from './init-options.ts';
import { refusalsOf } from './init-refusals.ts';
import { Misuse } from './misuse.ts';
import { isInteractive, terminalLanguage } from './terminal.ts';

/**
 * Settles what a knowledge base begins with: from the options, else by asking, else, where there is nobody to ask, by
 * what the machine says. @throws Misuse for what `kb.yaml` would not take.
 */
export async function gatherInitAnswers(
	options: InitOptions,
	remote: string | undefined,
): Promise<InitAnswers> {
	for (const refusal of refusalsOf(likely(options, undefined))) throw new Misuse(refusal);
	if (!isInteractive()) return likely(options, remote);
	const { askInitAnswers } = await import('./init-prompts.ts');
	return whileAsking(() => askInitAnswers(options, (told) => likely(told, remote)));
}

const titles: Phrase = phrase('initAnswers.titles');

/** What was told, and beside it what is most likely. */
function likely(options: Partial<InitOptions>, remote: string | undefined): InitAnswers {
	const language = options.language ?? terminalLanguage();
	const repository = options.repository ?? remote;
	return {
		title: options.title ?? said(titles, language),
		language,
		timezone: options.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
		...(repository ? { repository } : {}),
	};
}
