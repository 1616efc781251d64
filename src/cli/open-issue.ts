import type { CheckedKnowledgeBase } from '#build/checked';
import { parseFile } from '#domain/checks/parse-file';
import type { CountermeasureEntry } from '#domain/library/library';
import { indexCountermeasures } from '#domain/library/life';
import type { CountermeasureReference } from '#domain/library/references';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { replaceText } from '#store/replace-text';
import { issueAddressesOf } from '#tracker/addresses-of';
import type { IssueText, TrackedIssue, Tracker } from '#tracker/tracker';
import { editCountermeasure } from './edit-countermeasure.ts';
import { Misuse } from './misuse.ts';

/** What one issue after another is opened with. */
interface Opening {
	readonly checked: CheckedKnowledgeBase;
	readonly tracker: Tracker;
	/** What the files hold now, by path. */
	readonly current: Map<string, string>;
}

/** An issue that a postmortem names now. */
export interface OpenedIssue extends TrackedIssue {
	/** An earlier run had opened it, and not written it down. */
	readonly isFound: boolean;
}

/**
 * Opens the issue of a countermeasure, and writes its address into the postmortem.
 * @throws Misuse where the file is no longer what was read; TrackerFault
 */
export async function openIssue(
	entry: CountermeasureEntry,
	text: IssueText,
	{ checked, tracker, current }: Opening,
): Promise<OpenedIssue> {
	const { path } = entry.postmortem;
	const file = checked.locations.get(path) ?? '';
	const before = current.get(path) ?? '';
	const found = readAgain(entry, before, checked);
	// Written as it is first: where that cannot be done, no issue is opened whose address could not be kept.
	if (!(await replaceText(file, before, before))) throw changedMeanwhile(path);
	const known = await tracker.find(text.mark);
	const issue = known ?? (await tracker.open(text));
	try {
		const after = withAddress(before, found, issue, checked);
		if (!(await replaceText(file, before, after))) throw changedMeanwhile(path);
		current.set(path, after);
	} catch (error) {
		throw notWritten(issue, entry, error);
	}
	return { ...issue, isFound: known !== undefined };
}

/** The whole countermeasure, parts that are internal too, at its place in the text as it is now. */
function readAgain(
	{ postmortem, countermeasure }: CountermeasureEntry,
	text: string,
	{ knowledgeBase }: CheckedKnowledgeBase,
): CountermeasureReference {
	const parsed = parseFile({ path: postmortem.path, text }, knowledgeBase).postmortem;
	const found = parsed && indexCountermeasures([parsed])(parsed.id, countermeasure.id);
	if (!found) throw changedMeanwhile(postmortem.path);
	return found;
}

function withAddress(
	before: string,
	found: CountermeasureReference,
	{ address, label }: TrackedIssue,
	{ knowledgeBase }: CheckedKnowledgeBase,
): string {
	const { status, statusDate } = found.countermeasure;
	const change = {
		status: status as 'accepted' | 'in-progress',
		...(statusDate !== undefined && { date: statusDate }),
		evidence: { url: address, label },
	};
	const { after, edited } = editCountermeasure(before, found, change, knowledgeBase);
	if (issueAddressesOf(edited).length === 0) throw changedMeanwhile(found.postmortem.path);
	return after;
}

function changedMeanwhile(path: string): Misuse {
	return new Misuse(phrase('openIssue.changedMeanwhile', quoted(path)));
}

function notWritten(
	{ address }: TrackedIssue,
	{ postmortem, countermeasure }: CountermeasureEntry,
	error: unknown,
) {
	const [id, path] = [quoted(countermeasure.id), quoted(postmortem.path)];
	const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
	return new Misuse(phrase('openIssue.notWritten', quoted(address), id, path, code));
}
