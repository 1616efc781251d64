import type { CheckedKnowledgeBase } from '#build/checked';
import { parseFile } from '#domain/checks/parse-file';
import type { CountermeasureEntry } from '#domain/library/library';
import { indexCountermeasures } from '#domain/library/life';
import type { CountermeasureReference } from '#domain/library/references';
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
	return new Misuse({
		en: `Unexpected change of ${quoted(path)} while issues were opened. Nothing was opened for it; run the command again.`,
		ko: `이슈를 만드는 동안 ${quoted(path)} 파일이 바뀌었습니다. 이 항목의 이슈는 만들지 않았으니 다시 실행하세요.`,
	});
}

function notWritten(
	{ address }: TrackedIssue,
	{ postmortem, countermeasure }: CountermeasureEntry,
	error: unknown,
) {
	const [id, path] = [quoted(countermeasure.id), quoted(postmortem.path)];
	const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
	return new Misuse({
		en: `${quoted(address)} was opened for ${id}, but its address could not be written into ${path}${code}. Run the command again: it finds the issue and opens no second one.`,
		ko: `${id} 대책의 이슈 ${quoted(address)}를 만들었지만 그 주소를 ${path}에 쓰지 못했습니다${code}. 다시 실행하면 만든 이슈를 찾아 쓰고, 또 만들지 않습니다.`,
	});
}
