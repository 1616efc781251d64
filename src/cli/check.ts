import { checkLibrary } from '#domain/checks/run-checks';
import type { Diagnostic } from '#domain/diagnostic';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { type LoadedKnowledgeBase, readKnowledgeBase } from '#store/read-knowledge-base';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { FormatName } from './format-report.ts';
import { openFolder } from './open-folder.ts';
import { printReport } from './print-report.ts';
import { type IsSelected, selectPaths } from './select-paths.ts';
import { complain, say } from './terminal.ts';
import { resolveToday } from './today.ts';

export interface CheckOptions {
	readonly root: string;
	readonly format: FormatName;
	/** True for `--changed` alone. */
	readonly changed?: string | true;
	readonly fix?: true;
	/** Lists notes of every file, not only of those named. */
	readonly notes?: true;
	readonly watch?: true;
	readonly today?: string;
}

/** A knowledge base and everything that was found in it. */
export interface CheckedKnowledgeBase extends LoadedKnowledgeBase {
	readonly diagnostics: readonly Diagnostic[];
	readonly today: string;
}

/** `odap check`: read, mend if asked, check, report. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
	const folder = await openFolder(options.root);
	if (options.watch) return (await import('./check-watch.ts')).watchAndCheck(folder, paths, options);
	return checkOnce(folder, paths, options);
}

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

/** Reads a knowledge base and runs every check on it. */
export async function checkKnowledgeBase(
	folder: KnowledgeBaseFolder,
	todayOption: string | undefined,
): Promise<CheckedKnowledgeBase> {
	return checkLoaded(await readKnowledgeBase(folder), todayOption);
}

/** Runs every check on a knowledge base that has been read. */
export function checkLoaded(
	loaded: LoadedKnowledgeBase,
	todayOption: string | undefined,
	tell?: Parameters<typeof checkLibrary>[3],
): CheckedKnowledgeBase {
	const today = resolveToday(todayOption, loaded.knowledgeBase.timezone);
	return { ...loaded, today, diagnostics: checkLibrary(loaded.files, loaded.knowledgeBase, today, tell) };
}

/** Warnings and notes are no reason to stop. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
	return diagnostics.some(({ severity }) => severity === 'error') ? exitCode.errors : exitCode.ok;
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
