import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { OwnChecks } from '#store/own-checks/own-checks';
import { readFiles } from '#store/read-knowledge-base';
import type { CheckOptions } from './check-options.ts';
import { type CheckRound, checkRound } from './check-round.ts';
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
	const files = await readFiles(folder);
	const selection = await selectPaths(folder, files, paths, options.changed);
	const config = configFolder(folder, options);
	const ownChecks = new OwnChecks(config);
	const check = (read: typeof files) =>
		checkRound(folder, read, selection, { today: options.today, config, ownChecks });
	try {
		const first = await check(files);
		const checkAgain = async () => check(await readFiles(folder));
		const round = options.fix ? await mend(first, selection.isSelected, options, checkAgain) : first;
		await printReport(folder, round, selection, options);
		return exitCodeOf(round.diagnostics);
	} finally {
		await ownChecks.close();
	}
}

async function mend(
	first: CheckRound,
	isSelected: IsSelected,
	options: CheckOptions,
	checkAgain: () => Promise<CheckRound>,
): Promise<CheckRound> {
	const { fixKnowledgeBase } = await import('./fix.ts');
	// Only people read the text; what programs read holds nothing else.
	const tell = options.format === 'text' ? say : complain;
	return fixKnowledgeBase(first, isSelected, tell, checkAgain);
}
