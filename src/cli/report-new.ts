import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#build/checked';
import type { Diagnostic } from '#domain/findings/diagnostic';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { printFaults } from './print-report.ts';

/** Before an edit: what was found, by the paths that files have after it. */
type Before = Pick<CheckedKnowledgeBase, 'diagnostics'>;

/**
 * Checks again after an edit, and prints what is found now and was not before.
 * @param isEdited Whether a file belongs to the edit.
 */
export async function reportNew(
	folder: KnowledgeBaseFolder,
	before: Before,
	isEdited: (path: string) => boolean,
	today?: string,
): Promise<ExitCode> {
	const again = await checkKnowledgeBase(folder, today);
	const found = newIn(again.diagnostics, before.diagnostics).filter(({ path }) => isEdited(path));
	if (found.length > 0) await printFaults(again, found);
	return exitCodeOf(found);
}

/** Places may have moved. */
function newIn(now: readonly Diagnostic[], before: readonly Diagnostic[]): Diagnostic[] {
	const keyOf = ({ check, path, message }: Diagnostic) => JSON.stringify([check, path, message]);
	const known = new Set(before.map(keyOf));
	return now.filter((each) => !known.has(keyOf(each)));
}
