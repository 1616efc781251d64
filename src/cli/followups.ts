import { resolveToday } from '#build/today';
import type { Audience } from '#domain/audience';
import { deriveLibrary } from '#domain/library/derive-library';
import { type FollowUpState, listFollowUpsOf } from '#domain/library/follow-up-list';
import { listOwed } from '#domain/library/owed';
import { isBelowPostmortems } from '#domain/parse/id-of-path';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { said } from '#locales/said';
import { type LoadedKnowledgeBase, readKnowledgeBase } from '#store/read-knowledge-base';
import type { TrackerName } from '#tracker/tracker';
import type { TrackerOptions } from './choose-tracker.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type FilterOptions, followUpFilter } from './follow-up-filter.ts';
import { type FollowUpFormat, formatFollowUps } from './format-follow-ups.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { complain, print } from './terminal.ts';

export interface FollowUpsOptions extends FilterOptions, TrackerOptions {
	readonly root: string;
	/** Opens issues for what is listed, instead of listing it. */
	readonly create?: TrackerName;
	readonly yes?: true;
	readonly audience: Audience;
	/** Reads issues back, instead of listing. */
	readonly sync?: TrackerName;
	readonly write?: true;
	readonly format: FollowUpFormat;
	readonly failOn?: readonly FollowUpState[];
	readonly today?: string;
}

/** `odap followups`: lists, opens issues for what is listed, or reads back what became of them. */
export async function followUps(options: FollowUpsOptions): Promise<ExitCode> {
	const { create, sync } = options;
	if (options.yes && create === undefined) throw needs('--yes', '--create');
	if (options.write && sync === undefined) throw needs('--write', '--sync');
	if (sync !== undefined) return (await import('./sync-issues.ts')).syncIssues({ ...options, sync });
	if (create === undefined) return printFollowUps(options);
	return (await import('./open-issues.ts')).openIssues({ ...options, create });
}

function needs(option: string, other: string): Misuse {
	return new Misuse(phrase('followups.needs', option, other));
}

/**
 * What was decided and is not done, or done and not verified, and postmortems that are owed.
 * Drafts are left out, unless they themselves are owed.
 */
async function printFollowUps(options: FollowUpsOptions): Promise<ExitCode> {
	const loaded = await readKnowledgeBase(await openFolder(options.root));
	const { knowledgeBase, files } = loaded;
	warnOfUnread(loaded);
	const postmortems = files.flatMap(({ postmortem }) => postmortem ?? []);
	const filter = followUpFilter(options, knowledgeBase, postmortems);
	const today = resolveToday(options.today, knowledgeBase.timezone);
	const library = deriveLibrary(postmortems, knowledgeBase, today);
	const list = listFollowUpsOf(library, filter, listOwed(postmortems, knowledgeBase, today));
	print(await formatFollowUps(options.format, list, knowledgeBase.language));
	return options.failOn?.some((state) => list.counts[state] > 0) ? exitCode.errors : exitCode.ok;
}

/** A list that leaves files out must say so. */
function warnOfUnread({ files, knowledgeBase }: LoadedKnowledgeBase): void {
	const unread = files.filter(
		({ path, postmortem, findings }) => !postmortem && isBelowPostmortems(path) && findings.length > 0,
	);
	if (unread.length === 0) return;
	const text = phrase('followups.warnOfUnread', unread.length, quoted(unread[0]?.path ?? ''));
	complain(said(text, knowledgeBase.language));
}
