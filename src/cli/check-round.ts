import { type CheckedKnowledgeBase, checkAsked, checkWithOwn } from '#build/checked';
import type { KnownFile } from '#domain/parse/file-outline';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { findOwnConfig } from '#store/own-checks/find-own-config';
import type { OwnChecks } from '#store/own-checks/own-checks';
import {
	type LoadedKnowledgeBase,
	parseAskedFiles,
	parseReadFiles,
	type ReadFiles,
} from '#store/read-knowledge-base';
import type { Selection } from './select-paths.ts';

/** What was found, and how what nobody asked for is come by. */
export interface CheckRound extends CheckedKnowledgeBase<KnownFile> {
	/** The knowledge base with every file parsed. */
	whole(): Promise<LoadedKnowledgeBase>;
}

/** What decides how much of a knowledge base has to be parsed, and who judges it. */
interface Judges {
	readonly today?: string | undefined;
	/** The folder of `odap.config.js`. */
	readonly config: string;
	readonly ownChecks: OwnChecks;
}

/**
 * Checks files that have been read. Where some are asked for, of the others only that is read which their checks may
 * ask of them: what is found is the same. A team's own code may look at all there is.
 */
export async function checkRound(
	folder: KnowledgeBaseFolder,
	read: ReadFiles,
	{ isAsked, isSelected }: Selection,
	{ today, config, ownChecks }: Judges,
): Promise<CheckRound> {
	const wanted = { isAsked: isSelected };
	if (isAsked && findOwnConfig(config) === undefined) {
		const loaded = await parseAskedFiles(folder, read, isSelected);
		return { ...checkAsked(loaded, today, wanted), whole: () => parseReadFiles(folder, read) };
	}
	const checked = await checkWithOwn(await parseReadFiles(folder, read), today, ownChecks, wanted);
	return { ...checked, whole: async () => checked };
}
