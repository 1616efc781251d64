import { applyEdits } from '#domain/apply-edits';
import { parseFile } from '#domain/checks/parse-file';
import type { Edit } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { editStatus, type StatusChange } from '#domain/library/edit-status';
import type { CountermeasureReference } from '#domain/library/references';
import { faultyForm } from './find-countermeasure.ts';

/** One countermeasure edited in its file's text. */
export interface EditedText {
	readonly edits: readonly Edit[];
	readonly after: string;
	/** As it is read from the new text. */
	readonly edited: CountermeasureReference;
}

/**
 * Edits the text that a countermeasure was read from, and reads it again.
 * @throws Misuse where the new text would not say exactly what was asked for.
 */
export function editCountermeasure(
	before: string,
	found: CountermeasureReference,
	change: StatusChange,
	knowledgeBase: KnowledgeBase,
): EditedText {
	const { postmortem, countermeasure } = found;
	const edits = editStatus(before, countermeasure, change);
	const after = applyEdits(before, [edits]);
	const parsed = parseFile({ path: postmortem.path, text: after }, knowledgeBase).postmortem;
	const edited = parsed?.countermeasures.find((each) => each.id === countermeasure.id);
	const wanted = [
		change.status,
		change.date,
		change.owner === undefined ? countermeasure.owners : [change.owner],
		change.due ?? countermeasure.due,
	];
	const got = edited && [edited.status, edited.statusDate, edited.owners, edited.due];
	if (parsed && edited && JSON.stringify(got) === JSON.stringify(wanted))
		return { edits, after, edited: { postmortem: parsed, countermeasure: edited } };
	throw faultyForm(found);
}
