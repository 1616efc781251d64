import { type Phrase, phrase } from '#domain/text/phrase';
import { alternatives, quoted } from '#domain/text/wording';
import type { TrackerFault, TrackerTrouble } from '#tracker/fault';

/** In one sentence: what the tracker answered, and what to do. */
export function trackerFaultText({ host, trouble }: TrackerFault): Phrase {
	return phrase('trackerWords.trackerFaultText', quoted(host), troubleText(trouble));
}

function troubleText(trouble: TrackerTrouble): Phrase {
	switch (trouble.kind) {
		case 'unreachable': {
			const code = trouble.code === undefined ? '' : ` (${trouble.code})`;
			return phrase('trackerWords.troubleText', code);
		}
		case 'slow':
			return phrase('trackerWords.didNotAnswer');
		case 'limited':
			return phrase('trackerWords.takesNoMore');
		case 'moved':
			return phrase('trackerWords.answeredProjectIssue');
		case 'unreadable':
			return phrase('trackerWords.answeredSomethingNot');
		case 'forbidden':
			return phrase('trackerWords.didNotLet', trouble.status);
		case 'missing':
			return phrase('trackerWords.knowsNoProject', trouble.status);
		case 'broken':
			return phrase('trackerWords.failedByItself', trouble.status);
		case 'refused': {
			const expected = alternatives(trouble.fields);
			const hasFields = trouble.fields.length > 0;
			return phrase('trackerWords.refusedWhatWas', trouble.status, hasFields, expected);
		}
	}
}
