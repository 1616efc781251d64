import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { type Phrase, phrase } from '#domain/text/phrase';
import type { InitAnswers } from '#init/answers';
import { settingsText } from '#init/settings-text';

/** Why `kb.yaml` would not take the answers. */
export function refusalsOf(answers: InitAnswers): Phrase[] {
	if (answers.repository !== undefined && !URL.canParse(answers.repository))
		return [noAddress(answers.repository)];
	return parseKnowledgeBase(settingsText(answers)).findings.map(({ message, fix }) =>
		phrase('initRefusals.refusalsOf', message, fix),
	);
}

function noAddress(text: string): Phrase {
	return phrase('initRefusals.noAddress', text);
}
