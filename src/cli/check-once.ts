import { type CheckedKnowledgeBase, checkWithOwn } from '#build/checked';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { OwnChecks } from '#store/own-checks/own-checks';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import type { CheckOptions } from './check-options.ts';
import { configFolder } from './config-folder.ts';
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
	const loaded = await readKnowledgeBase(folder);
	const selection = await selectPaths(folder, loaded, paths, options.changed);
	const { isSelected } = selection;
	const ownChecks = new OwnChecks(configFolder(folder, options));
	try {
		const check = (read: typeof loaded) =>
			checkWithOwn(read, options.today, ownChecks, { isAsked: isSelected });
		const checkAgain = async () => check(await readKnowledgeBase(folder));
		const first = await check(loaded);
		const checked = options.fix ? await mend(first, isSelected, options, checkAgain) : first;
		await printReport(folder, checked, selection, options);
		return exitCodeOf(checked.diagnostics);
	} finally {
		await ownChecks.close();
	}
}

async function mend(
	first: CheckedKnowledgeBase,
	isSelected: IsSelected,
	options: CheckOptions,
	checkAgain: () => Promise<CheckedKnowledgeBase>,
): Promise<CheckedKnowledgeBase> {
	const { fixKnowledgeBase } = await import('./fix.ts');
	// Only people read the text; what programs read holds nothing else.
	const tell = options.format === 'text' ? say : complain;
	return fixKnowledgeBase(first, isSelected, tell, checkAgain);
}
