import type { Language } from '#domain/text/localised';
import type { Phrase } from '#domain/text/phrase';
import type { ImportReport } from '#importers/import-report';
import type { ImportedDocument } from '#importers/imported-document';
import type { OtherFile } from '#importers/no-write-up';
import { zonesOf } from '#importers/zones';
import { BOOKS } from '#locales/books';
import { said } from '#locales/said';
import { visible } from './visible.ts';

/** A file of a known kind that could not be read, and why. */
export interface UnreadSource {
	readonly path: string;
	readonly problem: Phrase;
}

/** A file that is no write-up, and what it is. */
export interface LeftSource {
	readonly path: string;
	readonly is: OtherFile;
}

/** What an import did. */
export interface ImportOutcome {
	readonly written: readonly ImportedDocument[];
	readonly unread: readonly UnreadSource[];
	readonly left: readonly LeftSource[];
	/** Sources that were brought here before, as these call them. */
	readonly skipped: readonly string[];
	/** Files of no known kind. */
	readonly ignored: number;
	readonly isDryRun: boolean;
}

/** Names of persons are offered by how often they occur: the first few are most of the work. */
const MOST_NAMES = 8;

/** The report of an import: what of each file was read as what, and what to do next. */
export function formatImport(
	outcome: ImportOutcome,
	format: 'text' | 'json',
	language: Language,
	mapFile: string,
): string {
	if (format === 'json') return `${JSON.stringify(toJson(outcome), null, '\t')}\n`;
	const lines = [
		...outcome.written.flatMap((each) => fileLines(each, language)),
		...outcome.unread.map(({ path, problem }) => `${visible(path)}\n  ${said(problem, language)}`),
		...leftLines(outcome.left, language),
		'',
		...summaryLines(outcome, language),
		...questionLines(outcome.written, language, mapFile),
		...nextLines(outcome, language),
	];
	return `${lines.join('\n')}\n`;
}

function toJson({ written, unread, left, skipped, ignored, isDryRun }: ImportOutcome) {
	return {
		written: written.map(({ path, report, unlinked }) => ({ path, ...report, unlinked })),
		unread,
		left,
		skipped,
		ignored,
		isDryRun,
	};
}

/** Each file that was left out, and how it is brought along nonetheless. */
function leftLines(left: readonly LeftSource[], language: Language): string[] {
	const words = BOOKS[language].imported;
	return left.length === 0
		? []
		: ['', words.left(left.length), ...left.map(({ path, is }) => `  ${visible(path)}  ${words.is[is]}`)];
}

/** What of one file was read as what. */
export function fileLines({ path, report, unlinked }: ImportedDocument, language: Language): string[] {
	const words = BOOKS[language].imported;
	const counts = [
		words.times(report.timed, report.milestones),
		words.causes(report.causes),
		words.countermeasures(report.countermeasures, report.owned),
		words.lessons(report.lessons),
		report.severity,
	].filter(Boolean);
	return [
		`${visible(path)}  ← ${visible(report.source)}`,
		`  ${counts.length > 0 ? counts.join(', ') : words.nothing}`,
		...(report.isRead ? [] : [`  ${words.kept}`]),
		...keptBackLines(report, language),
		...(report.day === undefined ? [`  ${words.noDay}`] : []),
		...(report.untimed > 0 ? [`  ${words.untimed(report.untimed)}`] : []),
		...(report.zones.length > 0 ? [`  ${words.zone(report.zones.join(', '))}`] : []),
		...(report.days.length > 0 ? [`  ${words.days(report.days.map(visible).join(', '))}`] : []),
		...(unlinked.length > 0 ? [`  ${words.unlinked(unlinked.map(visible).join(', '))}`] : []),
		...(report.prose.length > 0 ? [`  ${words.prose(report.prose.map(visible).join(', '))}`] : []),
	];
}

function keptBackLines({ keptBack }: ImportReport, language: Language): string[] {
	const words = BOOKS[language].imported;
	if (keptBack === undefined) return [];
	if (keptBack === 'parts') return [`  ${words.markedParts}`];
	return [
		`  ${keptBack === 'whole' ? words.markLost : words.keptBack(visible(`${keptBack.name}: ${keptBack.value}`))}`,
	];
}

function summaryLines(
	{ written, unread, skipped, ignored, isDryRun }: ImportOutcome,
	language: Language,
): string[] {
	const words = BOOKS[language].imported;
	const having = (has: (report: ImportReport) => boolean) =>
		written.filter(({ report }) => has(report)).length;
	return [
		words.total(written.length, isDryRun),
		...(skipped.length > 0 ? [words.skipped(skipped.length)] : []),
		...(unread.length > 0 ? [words.unread(unread.length)] : []),
		...(ignored > 0 ? [words.ignored(ignored)] : []),
		...(written.length > 0
			? [
					words.have(
						having(({ severity }) => severity !== undefined),
						having(({ causes }) => causes > 0),
						having(({ timed }) => timed > 0),
						having(({ owned }) => owned > 0),
					),
				]
			: []),
	];
}

/** What only the team can say, as it is to be written into the map. */
function questionLines(written: readonly ImportedDocument[], language: Language, mapFile: string): string[] {
	const reports = written.map(({ report }) => report);
	const severities = reports.flatMap(({ unread }) =>
		unread.filter(({ name }) => /sev|심각|등급/i.test(name)),
	);
	const maps = [
		...mapLines('severities', mostFrequent(severities.map(({ value }) => value)), () => 'sevN'),
		...mapLines('people', mostFrequent(reports.flatMap(({ owners }) => owners)), () => 'team-or-role'),
		...mapLines('zones', mostFrequent(reports.flatMap(({ zones }) => zones)), zoneChoice),
	];
	return maps.length === 0
		? []
		: ['', BOOKS[language].imported.questions(mapFile), ...maps.map((line) => `  ${line}`)];
}

function mapLines(key: string, words: readonly string[], exampleOf: (word: string) => string): string[] {
	if (words.length === 0) return [];
	return [`${key}:`, ...words.map((word) => `  ${JSON.stringify(word)}: ${exampleOf(word)}`)];
}

/** The zones that an abbreviation can mean: the first, and the others behind it as a comment. */
function zoneChoice(abbreviation: string): string {
	const [first = 'Europe/Berlin', ...others] = zonesOf(abbreviation);
	return others.length === 0 ? first : `${first}  # ${others.join(', ')}`;
}

function mostFrequent(words: readonly string[]): string[] {
	const groups = [...Map.groupBy(words, (word) => word)];
	return groups
		.sort(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))
		.slice(0, MOST_NAMES)
		.map(([word]) => word);
}

function nextLines({ written, isDryRun }: ImportOutcome, language: Language): string[] {
	if (written.length === 0) return [];
	const { next } = BOOKS[language].imported;
	return ['', ...(isDryRun ? next.dryRun : next.written)];
}
