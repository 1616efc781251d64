import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#build/checked';
import type { Audience } from '#domain/audience';
import type { CountermeasureEntry } from '#domain/library/library';
import { type Phrase, phrase } from '#domain/text/phrase';
import { pathInRepository } from '#store/git';
import { TrackerFault } from '#tracker/fault';
import { issueText } from '#tracker/issue-text';
import type { IssueText, Tracker, TrackerName } from '#tracker/tracker';
import { chooseTracker, type TrackerOptions } from './choose-tracker.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { FilterOptions } from './follow-up-filter.ts';
import { listMissing } from './missing-issues.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { openIssue } from './open-issue.ts';
import { dryRunLine, openedLine, restLine, wouldOpen } from './open-issues-words.ts';
import { printErrors } from './print-report.ts';
import { sayIn } from './terminal.ts';
import { trackerFaultText } from './tracker-words.ts';
import { openState } from './writable-state.ts';

export interface OpenIssuesOptions extends FilterOptions, TrackerOptions {
	readonly root: string;
	readonly create: TrackerName;
	/** Without it nothing is sent and nothing written. */
	readonly yes?: true;
	readonly audience: Audience;
	readonly today?: string;
}

/**
 * `odap followups --create`: an issue for each promised countermeasure that names none. The address of each is written
 * into its postmortem before the next is opened. As in a build, nothing is sent while there are errors.
 */
export async function openIssues(options: OpenIssuesOptions): Promise<ExitCode> {
	const folder = await openFolder(options.root);
	const checked = await checkKnowledgeBase(folder, options.today);
	const { knowledgeBase } = checked;
	const tracker = chooseTracker(options.create, options, knowledgeBase, options.yes === true);
	if (checked.diagnostics.some(({ severity }) => severity === 'error')) {
		await printErrors(checked);
		return exitCode.errors;
	}
	const tell = (text: Phrase | string) => sayIn(knowledgeBase, text);
	const inRepository = (await pathInRepository(folder.root)) ?? '';
	const { missing, hidden, tracked } = listMissing(checked, options);
	const surroundings = { knowledgeBase, tracker: tracker.name, inRepository };
	const texts = missing.map((entry) => ({ entry, text: issueText(entry, surroundings) }));
	if (options.yes !== true) {
		for (const { entry, text } of texts) tell(wouldOpen(entry, text));
		tell(dryRunLine(missing.length, tracker));
	} else if (missing.length > 0) {
		const { release } = await openState(folder);
		try {
			await openEach(texts, checked, tracker, tell);
		} finally {
			await release();
		}
	}
	tell(restLine(tracked, hidden));
	return exitCode.ok;
}

async function openEach(
	texts: readonly { readonly entry: CountermeasureEntry; readonly text: IssueText }[],
	checked: CheckedKnowledgeBase,
	tracker: Tracker,
	tell: (text: Phrase | string) => void,
): Promise<void> {
	const current = new Map(checked.texts);
	for (const [done, { entry, text }] of texts.entries()) {
		try {
			tell(openedLine(entry, await openIssue(entry, text, { checked, tracker, current })));
		} catch (error) {
			if (!(error instanceof TrackerFault)) throw error;
			throw brokenOff(error, done, texts.length);
		}
	}
}

function brokenOff(fault: TrackerFault, done: number, total: number): Misuse {
	const trouble = trackerFaultText(fault);
	return new Misuse(phrase('openIssues.brokenOff', trouble, done, total));
}
