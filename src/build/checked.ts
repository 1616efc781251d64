import { type Asked, checkLibrary } from '#domain/checks/run-checks';
import type { Diagnostic } from '#domain/findings/diagnostic';
import { textFindings } from '#site/strings/text-findings';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { type LoadedKnowledgeBase, readKnowledgeBase } from '#store/read-knowledge-base';
import { resolveToday } from './today.ts';

/** A knowledge base and everything that was found in it. */
export interface CheckedKnowledgeBase extends LoadedKnowledgeBase {
	readonly diagnostics: readonly Diagnostic[];
	readonly today: string;
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
	asked?: Asked,
): CheckedKnowledgeBase {
	const today = resolveToday(todayOption, loaded.knowledgeBase.timezone);
	const { knowledgeBase, look } = loaded;
	const [settings, ...others] = loaded.files;
	const texts = textFindings(look.texts, knowledgeBase.language);
	const files = settings ? [{ ...settings, findings: [...settings.findings, ...texts] }, ...others] : [];
	return { ...loaded, today, diagnostics: checkLibrary(files, knowledgeBase, today, asked) };
}
