import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import type { InitAnswers } from '#init/answers';
import { settingsText } from '#init/settings-text';

/** Why `kb.yaml` would not take the answers. */
export function refusalsOf(answers: InitAnswers): Text[] {
	if (answers.repository !== undefined && !URL.canParse(answers.repository))
		return [noAddress(answers.repository)];
	return parseKnowledgeBase(settingsText(answers)).findings.map(({ message, fix }) => ({
		en: `${message.en} ${fix.en}`,
		ko: `${message.ko} ${fix.ko}`,
	}));
}

function noAddress(text: string): Text {
	return {
		en: `Unexpected repository \`${text}\`, expected a web address such as \`https://github.com/team/postmortems\`. Correct it.`,
		ko: korean`저장소 \`${text}\`은(는) 웹 주소가 아닙니다. \`https://github.com/team/postmortems\`처럼 적으세요.`,
	};
}
