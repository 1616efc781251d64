import type { Library } from '#domain/library/library';
import { nearest } from '#domain/text/nearest';
import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import { visibleJson } from '#report/visible';
import type { UnknownValue } from './filters.ts';

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
	return answerFault(library, phrase('answer.answerMissing', JSON.stringify(id)));
}

/** A tool's answer where a filter names what nobody knows. */
export function answerUnknown(library: Library, { filter, value, known }: UnknownValue) {
	const near = nearest(value, known);
	const expected = (near.length > 0 ? near : known).slice(0, MOST_KNOWN).map((each) => JSON.stringify(each));
	const written = JSON.stringify(value);
	return answerFault(library, phrase('answer.answerUnknown', filter, written, expected.join(', ')));
}

/** More ids would be a list, and no answer. */
const MOST_KNOWN = 30;

function answerFault(library: Library, text: Phrase) {
	return {
		content: [{ type: 'text' as const, text: said(text, library.knowledgeBase.language) }],
		isError: true,
	};
}
