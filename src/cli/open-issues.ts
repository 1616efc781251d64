import { createHash } from 'node:crypto';
import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#build/checked';
import { type Audience, postmortemsFor } from '#domain/audience';
import { parseFile } from '#domain/checks/parse-file';
import { gitHostUrl } from '#domain/knowledge-base/git-host';
import { deriveLibrary } from '#domain/library/derive-library';
import { listFollowUpsOf } from '#domain/library/follow-up-list';
import type { CountermeasureEntry } from '#domain/library/library';
import { indexCountermeasures, isPromised } from '#domain/library/life';
import type { CountermeasureReference } from '#domain/library/references';
import { inLanguage, type Text } from '#domain/text/localised';
import { quoted } from '#domain/text/wording';
import { visible } from '#report/visible';
import { pathInRepository } from '#store/git';
import { replaceText } from '#store/replace-text';
import { issueAddressesOf } from '#tracker/addresses-of';
import { TrackerFault } from '#tracker/fault';
import { issueText } from '#tracker/issue-text';
import type { IssueText, TrackedIssue, Tracker, TrackerName } from '#tracker/tracker';
import { chooseTracker, type TrackerOptions } from './choose-tracker.ts';
import { editCountermeasure } from './edit-countermeasure.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { hasFault } from './find-countermeasure.ts';
import { type FilterOptions, followUpFilter } from './follow-up-filter.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { printErrors } from './print-report.ts';
import { say } from './terminal.ts';
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
	const tell = (text: Text) => say(visible(inLanguage(text, knowledgeBase.language)));
	const inRepository = (await pathInRepository(folder.root)) ?? '';
	const { missing, hidden, tracked } = listMissing(checked, options);
	const texts = missing.map((entry) => ({ entry, text: textFor(entry, checked, tracker, inRepository) }));
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

interface Missing {
	readonly missing: readonly CountermeasureEntry[];
	/** Promised, and marked internal. */
	readonly hidden: number;
	/** Promised, and with an issue already. */
	readonly tracked: number;
}

function listMissing(checked: CheckedKnowledgeBase, options: OpenIssuesOptions): Missing {
	const { knowledgeBase, today } = checked;
	const filter = followUpFilter(options, knowledgeBase, postmortemsFor('internal', checked));
	const promisedFor = (audience: Audience) => {
		const library = deriveLibrary(postmortemsFor(audience, checked), knowledgeBase, today);
		const listed = new Set(
			listFollowUpsOf(library, filter, []).followUps.map(
				(each) => `${each.postmortem}#${each.countermeasure}`,
			),
		);
		return library.followUps.open.filter(
			({ postmortem, countermeasure }) =>
				isPromised(countermeasure) && listed.has(`${postmortem.id}#${countermeasure.id}`),
		);
	};
	const [shown, all] = [promisedFor(options.audience), promisedFor('internal')];
	const find = indexCountermeasures(checked.files.flatMap(({ postmortem }) => postmortem ?? []));
	// The address may stand in a part of the item that this audience is not shown.
	const missing = shown.filter(({ postmortem, countermeasure }) => {
		const whole = find(postmortem.id, countermeasure.id);
		return whole !== undefined && issueAddressesOf(whole).length === 0 && !hasFault(whole, checked.files);
	});
	return { missing, hidden: all.length - shown.length, tracked: shown.length - missing.length };
}

function textFor(
	entry: CountermeasureEntry,
	{ knowledgeBase }: CheckedKnowledgeBase,
	tracker: Tracker,
	inRepository: string,
): IssueText {
	const { postmortem, countermeasure } = entry;
	const fileUrl = gitHostUrl(knowledgeBase, 'blob', inRepository + postmortem.path);
	return issueText(entry, {
		knowledgeBase,
		tracker: tracker.name,
		mark: markOf(postmortem.id, countermeasure.id),
		fileUrl,
	});
}

/** One word, alike in every run, by which an issue is found again that was opened and not written down. */
function markOf(postmortem: string, countermeasure: string): string {
	const digest = createHash('sha256').update(`${postmortem}#${countermeasure}`).digest('hex');
	return `odap${digest.slice(0, 20)}`;
}

async function openEach(
	texts: readonly { readonly entry: CountermeasureEntry; readonly text: IssueText }[],
	checked: CheckedKnowledgeBase,
	tracker: Tracker,
	tell: (text: Text) => void,
): Promise<void> {
	const current = new Map(checked.texts);
	for (const [done, { entry, text }] of texts.entries()) {
		try {
			await openOne(entry, text, { checked, tracker, tell, current });
		} catch (error) {
			if (!(error instanceof TrackerFault)) throw error;
			throw brokenOff(error, done, texts.length);
		}
	}
}

interface Opening {
	readonly checked: CheckedKnowledgeBase;
	readonly tracker: Tracker;
	readonly tell: (text: Text) => void;
	/** What the files hold now, by path. */
	readonly current: Map<string, string>;
}

async function openOne(entry: CountermeasureEntry, text: IssueText, opening: Opening): Promise<void> {
	const { checked, tracker, tell, current } = opening;
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
	tell(openedLine(entry, issue, known !== undefined));
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

function brokenOff(fault: TrackerFault, done: number, total: number): Misuse {
	const { en, ko } = trackerFaultText(fault);
	return new Misuse({
		en: `${en} ${done} of ${total} issues are opened and written down.`,
		ko: `${ko} 이슈 ${total}개 가운데 ${done}개를 만들어 적었습니다.`,
	});
}

function wouldOpen({ postmortem, countermeasure }: CountermeasureEntry, { title }: IssueText): Text {
	const line = `${postmortem.path} #${countermeasure.id}  ${title}`;
	return { en: line, ko: line };
}

function openedLine(
	{ postmortem, countermeasure }: CountermeasureEntry,
	{ address }: TrackedIssue,
	isKnown: boolean,
): Text {
	const place = `${postmortem.path} #${countermeasure.id}  ${address}`;
	return {
		en: isKnown ? `${place} (opened before)` : place,
		ko: isKnown ? `${place} (전에 만든 이슈)` : place,
	};
}

function dryRunLine(count: number, { host, project }: Tracker): Text {
	const where = quoted(`${host}: ${project}`);
	if (count === 0) return { en: `Nothing to open in ${where}.`, ko: `${where}에 만들 이슈가 없습니다.` };
	return {
		en: `${count} ${count === 1 ? 'issue' : 'issues'} to open in ${where}. Nothing was sent: add \`--yes\` to open ${count === 1 ? 'it' : 'them'}.`,
		ko: `${where}에 만들 이슈 ${count}개. 아무것도 보내지 않았습니다. 만들려면 \`--yes\`를 붙이세요.`,
	};
}

function restLine(tracked: number, hidden: number): Text {
	const internal = {
		en:
			hidden === 0
				? ''
				: ` Left out because they are internal: ${hidden}; \`--audience internal\` takes them too.`,
		ko: hidden === 0 ? '' : ` 내부용이라 뺀 것: ${hidden}개. \`--audience internal\`이면 함께 다룹니다.`,
	};
	return {
		en: `With an issue already: ${tracked}.${internal.en}`,
		ko: `이미 이슈가 있는 것: ${tracked}개.${internal.ko}`,
	};
}
