import './without-evaluation.ts';
import { parseFile } from '#domain/checks/parse-file';
import { checkLibrary } from '#domain/checks/run-checks';
import type { ComposedPostmortem } from '#domain/compose-postmortem';
import type { Diagnostic } from '#domain/findings/diagnostic';
import type { OutlinedFile } from '#domain/parse/file-outline';
import type { WriteSettings } from '#site/view/write-settings';

/** What `odap check` says of a file. Of the other postmortems only their ids are known: what refers to one is not at fault. */
export function check({ id, text }: ComposedPostmortem, { knowledgeBase, ids }: WriteSettings): Diagnostic[] {
	const path = `postmortems/${id}.md`;
	const file = parseFile({ path, text }, knowledgeBase);
	const others = ids.filter((each) => each !== id).map(unreadFile);
	return checkLibrary([file, ...others], knowledgeBase, todayIn(knowledgeBase.timezone), {
		notes: false,
		isAsked: (each) => each === path,
	});
}

function unreadFile(id: string): OutlinedFile {
	return { path: `postmortems/${id}.md`, id, text: '', isUncertain: true };
}

function todayIn(timeZone: string): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());
}
