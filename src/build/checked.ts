import type { OwnCheckFacts } from '#domain/checks/own/own-check-facts';
import { type Asked, checkLibrary } from '#domain/checks/run-checks';
import type { Diagnostic } from '#domain/findings/diagnostic';
import { isParsed, type KnownFile } from '#domain/parse/file-outline';
import type { ParsedFile } from '#domain/parse/parsed-file';
import { textFindings } from '#site/strings/text-findings';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { NOTHING_OWN, type OwnChecks, type OwnFindings } from '#store/own-checks/own-checks';
import { type LoadedKnowledgeBase, readKnowledgeBase } from '#store/read-knowledge-base';
import { resolveToday } from './today.ts';

/** A knowledge base and everything that was found in it, or in the part of it that was asked for. */
export interface CheckedKnowledgeBase<File extends KnownFile = ParsedFile> extends LoadedKnowledgeBase<File> {
	readonly diagnostics: readonly Diagnostic[];
	readonly today: string;
	/** The team's own checks; none where they were not run. */
	readonly ownChecks: readonly OwnCheckFacts[];
}

/** Reads a knowledge base and runs every check of ours on it: no code of the team's is run. */
export async function checkKnowledgeBase(
	folder: KnowledgeBaseFolder,
	todayOption: string | undefined,
): Promise<CheckedKnowledgeBase> {
	return checkLoaded(await readKnowledgeBase(folder), todayOption);
}

type Wanted = Omit<Asked, 'own'>;

/** Runs every check on a knowledge base that has been read, the team's own among them. */
export async function checkWithOwn(
	loaded: LoadedKnowledgeBase,
	todayOption: string | undefined,
	ownChecks: OwnChecks,
	asked: Wanted = {},
): Promise<CheckedKnowledgeBase> {
	const { isAsked = () => true } = asked;
	const { knowledgeBase, texts, files } = loaded;
	const subjects = files.flatMap(({ path, postmortem }) =>
		postmortem ? [{ postmortem, text: texts.get(path) ?? '' }] : [],
	);
	const own = await ownChecks.run({
		files: subjects,
		paths: subjects.map(({ postmortem }) => postmortem.path).filter(isAsked),
		knowledgeBase,
		today: resolveToday(todayOption, knowledgeBase.timezone),
	});
	return checkLoaded(loaded, todayOption, asked, own);
}

/** Runs every check of ours on the files that are asked for of a knowledge base without checks of the team's own. */
export function checkAsked(
	loaded: LoadedKnowledgeBase<KnownFile>,
	todayOption: string | undefined,
	asked: Wanted,
): CheckedKnowledgeBase<KnownFile> {
	return checkLoaded(loaded, todayOption, asked, NOTHING_OWN);
}

/** Runs every check of ours on a knowledge base that has been read, and takes what the team's own have found. */
export function checkLoaded<File extends KnownFile>(
	loaded: LoadedKnowledgeBase<File>,
	todayOption: string | undefined,
	asked?: Wanted,
	own?: OwnFindings,
): CheckedKnowledgeBase<File> {
	const today = resolveToday(todayOption, loaded.knowledgeBase.timezone);
	const { knowledgeBase, look } = loaded;
	const [settings, ...others] = loaded.files;
	const texts = textFindings(look.texts, knowledgeBase.language);
	const files =
		settings && isParsed(settings)
			? [{ ...settings, findings: [...settings.findings, ...texts] }, ...others]
			: [];
	const code = own?.code ?? [];
	const diagnostics = checkLibrary([...files, ...code], knowledgeBase, today, { ...asked, own });
	return {
		...loaded,
		today,
		diagnostics,
		ownChecks: own?.checks ?? [],
		...(code.length > 0 && {
			texts: new Map([...loaded.texts, ...code.map(({ path, text }) => [path, text] as const)]),
		}),
	};
}
