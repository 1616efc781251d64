import { appendFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { CheckedKnowledgeBase } from '#build/checked';
import type { Diagnostic } from '#domain/findings/diagnostic';
import { isParsed, type KnownFile } from '#domain/parse/file-outline';
import type { Language } from '#domain/text/localised';
import { isReadme } from '#domain/text/readme-name';
import type { Report } from '#report/report';
import type { Review } from '#report/review';
import { warningsLine } from '#report/words';
import { pathInRepository } from '#store/git';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { withPath } from '#store/write-refusal';
import type { CheckRound } from './check-round.ts';
import { type FormatName, formatReport } from './format-report.ts';
import { isNew, type Selection } from './select-paths.ts';
import { sourceAddress } from './source-address.ts';
import { print } from './terminal.ts';

/** Formats whose paths are relative to the repository and spelled as on disk, not relative to the knowledge base. */
const REPOSITORY_FORMATS: ReadonlySet<FormatName> = new Set(['github', 'gitlab', 'sarif', 'rdjsonl']);

type AnyChecked = CheckedKnowledgeBase<KnownFile>;

/** Prints what was found. On GitHub a summary for the reviewer goes into the step summary. */
export async function printReport(
	folder: KnowledgeBaseFolder,
	checked: CheckRound,
	selection: Selection,
	options: { readonly format: FormatName; readonly notes?: true },
): Promise<void> {
	const { format } = options;
	const { diagnostics } = checked;
	const removed = removedPostmortems(selection);
	const report = { diagnostics, removed, checked: checked.checked, language: checked.knowledgeBase.language };
	const review = () => reviewOf(folder, checked, report, selection);
	const isForRepository = REPOSITORY_FORMATS.has(format);
	const listed = isListed(options, selection);
	const spelled = isForRepository
		? { ...report, diagnostics: asOnDisk(folder, checked, diagnostics) }
		: format === 'text'
			? withoutNotes(report, listed)
			: report;
	const context = {
		textOf: (path: string) => checked.texts.get(path.normalize('NFC')),
		folder: isForRepository ? await folderInRepository(folder) : '',
		ownChecks: checked.ownChecks,
		review,
	};
	if (format === 'text' && hasNew(checked, selection)) print(await likenessOf(review));
	print(await formatReport(format, spelled, context));
	const summaryFile = process.env.GITHUB_STEP_SUMMARY;
	if (format === 'github' && summaryFile) {
		const { formatSummary } = await import('#report/summary');
		const summary = formatSummary(await review());
		try {
			appendFileSync(summaryFile, summary);
		} catch (error) {
			throw withPath(summaryFile, error);
		}
	}
}

function removedPostmortems({ changes }: Selection): Map<string, string | undefined> {
	return new Map([...(changes?.removed ?? [])].filter(([path]) => isOfPostmortems(path)));
}

function isOfPostmortems(path: string): boolean {
	return path.startsWith('postmortems/') && !isReadme(path.slice('postmortems/'.length));
}

function hasNew({ files }: CheckRound, { isReviewed, changes }: Selection): boolean {
	const reviewed = files.filter(isParsed).filter(({ path }) => isReviewed(path));
	return reviewed.some(({ postmortem }) => postmortem !== undefined && isNew(postmortem, changes));
}

/** What a new postmortem looks like, said where someone asks about it. */
async function likenessOf(review: () => Promise<Review>): Promise<string> {
	const [{ formatLikeness }, { paint }] = await Promise.all([
		import('#report/likeness'),
		import('./terminal.ts'),
	]);
	return formatLikeness(await review(), paint);
}

/** Notes are shown where someone asks: about all of them, or about the file. */
function isListed({ notes }: { readonly notes?: true }, selection: Selection) {
	return ({ severity, path }: Diagnostic) =>
		severity !== 'note' || notes === true || selection.isReviewed(path);
}

function withoutNotes(report: Report, isShown: (diagnostic: Diagnostic) => boolean): Report {
	const diagnostics = report.diagnostics.filter(isShown);
	return { ...report, diagnostics, unlistedNotes: report.diagnostics.length - diagnostics.length };
}

/** Prints the errors in full. Warnings are counted: `odap check` lists them. */
export async function printErrors(checked: CheckedKnowledgeBase): Promise<void> {
	const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
	const warnings = checked.diagnostics.filter(({ severity }) => severity === 'warning').length;
	if (errors.length > 0) await printFaults(checked, errors);
	printWarnings(warnings, checked.knowledgeBase.language);
}

/** Says how many warnings there are, where there are any. */
export function printWarnings(count: number, language: Language): void {
	if (count > 0) print(`${warningsLine(count, language)}\n`);
}

/** Prints some of what was found, for people. */
export async function printFaults(
	checked: CheckedKnowledgeBase,
	diagnostics: readonly Diagnostic[],
): Promise<void> {
	const [{ formatText }, { paint }] = await Promise.all([import('#report/text'), import('./terminal.ts')]);
	print(
		formatText({ diagnostics, checked: checked.checked, language: checked.knowledgeBase.language }, paint),
	);
}

async function reviewOf(
	folder: KnowledgeBaseFolder,
	checked: CheckRound,
	report: Report,
	selection: Selection,
): Promise<Review> {
	const { makeReview } = await import('./make-review.ts');
	const inRepository = await folderInRepository(folder);
	const spell = spellingOf(folder, checked);
	const address = sourceAddress(process.env);
	return makeReview(await checked.whole(), report, selection, {
		today: checked.today,
		addressOf: (path, line) => address?.(inRepository + spell(path), line),
	});
}

async function folderInRepository({ root }: KnowledgeBaseFolder): Promise<string> {
	return (await pathInRepository(root)) ?? '';
}

/** The Git host knows a file by the letters of its name as they are stored: decomposed, where they came from macOS. */
function asOnDisk(
	folder: KnowledgeBaseFolder,
	checked: AnyChecked,
	diagnostics: readonly Diagnostic[],
): Diagnostic[] {
	const spell = spellingOf(folder, checked);
	return diagnostics.map((diagnostic) => ({ ...diagnostic, path: spell(diagnostic.path) }));
}

function spellingOf({ root }: KnowledgeBaseFolder, { locations }: AnyChecked) {
	return (path: string): string => {
		const location = locations.get(path);
		return location === undefined ? path : relative(root, location).split(sep).join('/');
	};
}
