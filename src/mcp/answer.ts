import type { Library } from '#domain/library/library';
import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import { visibleJson } from '#report/visible';

const NOTICE: Phrase = phrase('answer.notice');

/** What stands before every text of a postmortem. */
export function noticeFor({ knowledgeBase }: Library): string {
	return said(NOTICE, knowledgeBase.language);
}

/** A tool's answer: the notice, then one JSON document, which no text in it can leave. */
export function answerWith(library: Library, data: unknown) {
	return {
		content: [
			{ type: 'text' as const, text: noticeFor(library) },
			{ type: 'text' as const, text: visibleJson(data) },
		],
	};
}

/** A tool's answer where what was asked for is not there. */
export function answerMissing(library: Library, id: string) {
	const text: Phrase = phrase('answer.answerMissing', JSON.stringify(id));
	return {
		content: [{ type: 'text' as const, text: said(text, library.knowledgeBase.language) }],
		isError: true,
	};
}
