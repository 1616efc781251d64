import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#build/checked';
import { applyEdits } from '#domain/apply-edits';
import type { Edit } from '#domain/findings/diagnostic';
import { lineStartsOf, positionOf } from '#domain/findings/line-starts';
import type { CountermeasureReference } from '#domain/library/references';
import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import { visible } from '#report/visible';
import { issueAddressesOf } from '#tracker/addresses-of';
import { TrackerFault } from '#tracker/fault';
import { followsTracker, proposeStatus } from '#tracker/propose-status';
import type { IssueState, Tracker, TrackerName } from '#tracker/tracker';
import { chooseTracker, type TrackerOptions } from './choose-tracker.ts';
import { editCountermeasure } from './edit-countermeasure.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { faultyForm, hasFault } from './find-countermeasure.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { reportNew } from './report-new.ts';
import { tellChanges } from './tell-changes.ts';
import { complain, say, sayIn } from './terminal.ts';
import { trackerFaultText } from './tracker-words.ts';
import { writeEdited } from './write-edited.ts';

export interface SyncIssuesOptions extends TrackerOptions {
	readonly root: string;
	readonly sync: TrackerName;
	readonly write?: true;
	readonly today?: string;
}

/**
 * `odap followups --sync`: what became of the issues, as a change of the postmortems that name them. Shows it, and with
 * `--write` makes it. Where the tracker does not answer for every issue, nothing is shown and nothing is made.
 */
export async function syncIssues(options: SyncIssuesOptions): Promise<ExitCode> {
	const folder = await openFolder(options.root);
	const checked = await checkKnowledgeBase(folder, options.today);
	const { knowledgeBase } = checked;
	const tracker = chooseTracker(options.sync, options, knowledgeBase, options.sync === 'jira');
	const { own, foreign } = sortTracked(checked, tracker);
	const states = await readStates(own, tracker);
	const { edits, questions } = propose(own, states, checked);
	for (const [path, ofFile] of edits) {
		tellChanges(path, checked.texts.get(path) ?? '', ofFile, say);
	}
	for (const question of questions) complain(visible(said(question, knowledgeBase.language)));
	sayIn(knowledgeBase, totalLine(own.length, edits, foreign, options.write === true));
	if (options.write !== true || edits.size === 0) return exitCode.ok;
	for (const [path, ofFile] of edits) {
		await writeEdited(checked, path, applyEdits(checked.texts.get(path) ?? '', ofFile));
	}
	return reportNew(folder, checked, (path) => edits.has(path), options.today);
}

interface Tracked {
	readonly found: CountermeasureReference;
	/** Numbers or keys of issues of the project. */
	readonly issues: readonly string[];
}

/** Those with an issue of this project, and how many have one of another: no token is sent there. */
function sortTracked({ files }: CheckedKnowledgeBase, tracker: Tracker): { own: Tracked[]; foreign: number } {
	const all = files
		.flatMap(({ postmortem }) => postmortem ?? [])
		.flatMap((postmortem) =>
			postmortem.countermeasures.map((countermeasure) => ({ postmortem, countermeasure })),
		)
		.filter(followsTracker)
		.map((found) => ({ found, addresses: issueAddressesOf(found) }))
		.filter(({ addresses }) => addresses.length > 0);
	const own = all
		.map(({ found, addresses }) => ({
			found,
			issues: addresses.flatMap((address) => tracker.issueOf(address) ?? []),
		}))
		.filter(({ issues }) => issues.length > 0);
	return { own, foreign: all.length - own.length };
}

/** Each issue is asked for once, one after the other: trackers count requests. @throws Misuse */
async function readStates(tracked: readonly Tracked[], tracker: Tracker): Promise<Map<string, IssueState>> {
	const states = new Map<string, IssueState>();
	for (const { found, issues } of tracked) {
		for (const issue of issues) {
			if (states.has(issue)) continue;
			try {
				states.set(issue, await tracker.read(issue));
			} catch (error) {
				if (!(error instanceof TrackerFault)) throw error;
				throw unread(error, found, issue);
			}
		}
	}
	return states;
}

function unread(
	fault: TrackerFault,
	{ postmortem, countermeasure }: CountermeasureReference,
	issue: string,
): Misuse {
	const trouble = trackerFaultText(fault);
	const place = `${postmortem.path} #${countermeasure.id}`;
	return new Misuse(phrase('syncIssues.unread', trouble, issue, place));
}

interface Proposals {
	/** By path, one list for each countermeasure. */
	readonly edits: ReadonlyMap<string, readonly (readonly Edit[])[]>;
	readonly questions: readonly Phrase[];
}

function propose(
	tracked: readonly Tracked[],
	states: ReadonlyMap<string, IssueState>,
	checked: CheckedKnowledgeBase,
): Proposals {
	const { knowledgeBase, texts, files } = checked;
	const edits = new Map<string, (readonly Edit[])[]>();
	const questions: Phrase[] = [];
	for (const { found, issues } of tracked) {
		const { path } = found.postmortem;
		const text = texts.get(path) ?? '';
		const proposal = proposeStatus(
			found,
			issues.flatMap((issue) => states.get(issue) ?? []),
			knowledgeBase.timezone,
		);
		if (proposal === undefined) continue;
		if ('question' in proposal) questions.push(at(found, text, proposal.question));
		else if (hasFault(found, files)) questions.push(at(found, text, faultyForm(found).text));
		else {
			const edited = editCountermeasure(text, found, proposal.change, knowledgeBase);
			edits.set(path, [...(edits.get(path) ?? []), edited.edits]);
		}
	}
	return { edits, questions };
}

function at({ postmortem, countermeasure }: CountermeasureReference, text: string, question: Phrase): Phrase {
	const { line, column } = positionOf(countermeasure.range.start, lineStartsOf(text));
	const place = `${postmortem.path}:${line}:${column}`;
	return phrase('syncIssues.at', place, question);
}

function totalLine(read: number, edits: Proposals['edits'], foreign: number, isWritten: boolean): Phrase {
	const count = [...edits.values()].reduce((sum, ofFile) => sum + ofFile.length, 0);
	const dry = count > 0 && !isWritten;
	const isDone = count > 0 && isWritten;
	return phrase('syncIssues.totalLine', read, count, isDone, dry, foreign);
}
