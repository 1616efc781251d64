import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#build/checked';
import type { StatusChange } from '#domain/library/edit-status';
import { indexCountermeasures } from '#domain/library/life';
import type { CountermeasureReference } from '#domain/library/references';
import { refuseStatus } from '#domain/library/refuse-status';
import type { Countermeasure } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { editCountermeasure } from './edit-countermeasure.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { findCountermeasure } from './find-countermeasure.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { reportNew } from './report-new.ts';
import { sayIn } from './terminal.ts';
import { writeEdited } from './write-edited.ts';

/** `date` is a day that was asked for; `usualDate` the one that a new status carries otherwise. */
export interface PlannedChange extends StatusChange {
	readonly usualDate?: string;
}

/** Makes the change once the knowledge base and the countermeasure are known. @throws Misuse */
export type PlanChange = (checked: CheckedKnowledgeBase, found: CountermeasureReference) => PlannedChange;

/**
 * Edits the chips of one countermeasure in its file, then checks that file and reports what is new in it.
 * Nothing is written unless the edited text says exactly what was asked for.
 */
export async function changeStatus(
	[postmortem, countermeasure]: readonly [string, string],
	{ root, today }: { readonly root: string; readonly today?: string },
	plan: PlanChange,
): Promise<ExitCode> {
	const folder = await openFolder(root);
	const checked = await checkKnowledgeBase(folder, today);
	const found = findCountermeasure(checked, postmortem, countermeasure);
	const planned = plan(checked, found);
	const find = indexCountermeasures(checked.files.flatMap((file) => file.postmortem ?? []));
	const refusal = refuseStatus(found, planned, planned.date, find);
	if (refusal) throw new Misuse(refusal);
	const change = keepDay(planned, found.countermeasure);
	const { path } = found.postmortem;
	const before = checked.texts.get(path) ?? '';
	const [id, status, was] = [found.countermeasure.id, change.status, found.countermeasure.status].map(quoted);
	const { after } = editCountermeasure(before, found, change, checked.knowledgeBase);
	if (after === before) {
		sayIn(checked.knowledgeBase, phrase('changeStatus.changeStatus', id, status));
		return exitCode.ok;
	}
	await writeEdited(checked, path, after);
	sayIn(checked.knowledgeBase, phrase('changeStatus.nowWas', path, id, status, was));
	return reportNew(folder, checked, (each) => each === path, today);
}

/** What is done already stays done since the same day, unless another day was asked for. */
function keepDay(change: PlannedChange, { status, statusDate }: Countermeasure): StatusChange {
	const { usualDate, ...rest } = change;
	const date = rest.date ?? (rest.status === status ? statusDate : usualDate);
	return { ...rest, ...(date !== undefined && { date }) };
}
