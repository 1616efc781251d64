import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#build/checked';
import type { Diagnostic } from '#domain/findings/diagnostic';
import type { StatusChange } from '#domain/library/edit-status';
import { indexCountermeasures } from '#domain/library/life';
import type { CountermeasureReference } from '#domain/library/references';
import { refuseStatus } from '#domain/library/refuse-status';
import type { Countermeasure } from '#domain/postmortem';
import { inLanguage } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import { visible } from '#report/visible';
import { replaceText } from '#store/replace-text';
import { editCountermeasure } from './edit-countermeasure.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCode, exitCodeOf } from './exit-code.ts';
import { findCountermeasure } from './find-countermeasure.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { printFaults } from './print-report.ts';
import { say } from './terminal.ts';

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
	const { after } = editCountermeasure(before, found, change, checked.knowledgeBase);
	if (after === before) {
		sayIn(checked, {
			en: `${quoted(found.countermeasure.id)} is ${quoted(change.status)} already; nothing was changed.`,
			ko: `${quoted(found.countermeasure.id)} 대책은 이미 ${quoted(change.status)} 상태입니다. 바꾼 것이 없습니다.`,
		});
		return exitCode.ok;
	}
	await writeEdited(checked, path, before, after);
	sayIn(checked, {
		en: `${path}: ${quoted(found.countermeasure.id)} is now ${quoted(change.status)}, it was ${quoted(found.countermeasure.status)}.`,
		ko: korean`${path}: ${quoted(found.countermeasure.id)} 대책의 상태를 ${quoted(found.countermeasure.status)}에서 ${quoted(change.status)}(으)로 바꿨습니다.`,
	});
	const again = await checkKnowledgeBase(folder, today);
	const diagnostics = newIn(again.diagnostics, checked.diagnostics).filter((each) => each.path === path);
	if (diagnostics.length > 0) await printFaults(again, diagnostics);
	return exitCodeOf(diagnostics);
}

/** What is done already stays done since the same day, unless another day was asked for. */
function keepDay(change: PlannedChange, { status, statusDate }: Countermeasure): StatusChange {
	const { usualDate, ...rest } = change;
	const date = rest.date ?? (rest.status === status ? statusDate : usualDate);
	return { ...rest, ...(date !== undefined && { date }) };
}

/** @throws Misuse where the file is no longer what was read. */
export async function writeEdited(
	checked: CheckedKnowledgeBase,
	path: string,
	before: string,
	after: string,
): Promise<void> {
	const file = checked.locations.get(path);
	if (file !== undefined && (await replaceText(file, before, after))) return;
	throw new Misuse({
		en: `Unexpected change of ${quoted(path)} while it was edited. Nothing was written; run the command again.`,
		ko: `고치는 동안 ${quoted(path)} 파일이 바뀌었습니다. 아무것도 쓰지 않았으니 다시 실행하세요.`,
	});
}

/** What is found now and was not before; places may have moved. */
export function newIn(now: readonly Diagnostic[], before: readonly Diagnostic[]): Diagnostic[] {
	const keyOf = ({ check, path, message }: Diagnostic) => `${check} ${path} ${message.en}`;
	const known = new Set(before.map(keyOf));
	return now.filter((each) => !known.has(keyOf(each)));
}

function sayIn({ knowledgeBase }: CheckedKnowledgeBase, text: { en: string; ko: string }): void {
	say(visible(inLanguage(text, knowledgeBase.language)));
}
