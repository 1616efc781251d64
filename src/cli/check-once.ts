import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#build/checked';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import type { CheckOptions } from './check-options.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { printReport } from './print-report.ts';
import { type IsSelected, selectPaths } from './select-paths.ts';
import { complain, say } from './terminal.ts';

/** One round of `odap check`. */
export async function checkOnce(
	folder: KnowledgeBaseFolder,
	paths: readonly string[],
	options: CheckOptions,
): Promise<ExitCode> {
	const first = await checkKnowledgeBase(folder, options.today);
	const selection = await selectPaths(folder, first, paths, options.changed);
	const checked = options.fix ? await mend(folder, first, selection.isSelected, options) : first;
	await printReport(folder, checked, selection, options);
	return exitCodeOf(checked.diagnostics.filter(({ path }) => selection.isSelected(path)));
}

async function mend(
	folder: KnowledgeBaseFolder,
	first: CheckedKnowledgeBase,
	isSelected: IsSelected,
	options: CheckOptions,
): Promise<CheckedKnowledgeBase> {
	const { fixKnowledgeBase } = await import('./fix.ts');
	// Only people read the text; what programs read holds nothing else.
	const tell = options.format === 'text' ? say : complain;
	return fixKnowledgeBase(first, isSelected, tell, () => checkKnowledgeBase(folder, options.today));
}
