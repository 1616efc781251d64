import type { Diagnostic } from '#domain/findings/diagnostic';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { said } from '#locales/said';
import { markdownCode, markdownLink, markdownMessage, markdownText, shortened } from './markdown-text.ts';
import { bySeverity } from './report.ts';
import type { Review } from './review.ts';

/** Rows that a person may still look through. */
const MOST_ROWS = 200;
const LONGEST_MESSAGE = 600;

/** Every diagnostic of the branch, errors first, each with its fix. */
export function faultTable(review: Review): string[] {
	const { diagnostics, language } = review.report;
	const words = BOOKS[language].summary;
	if (diagnostics.length === 0) return [words.clean];
	const sorted = bySeverity(diagnostics);
	const head = [`### ${words.faults}`, '', `| | ${words.where} | ${words.what} |`, '|---|---|---|'];
	const table = [...head, ...sorted.slice(0, MOST_ROWS).map((diagnostic) => row(diagnostic, review))].join(
		'\n',
	);
	return sorted.length > MOST_ROWS ? [table, words.leftOut(sorted.length - MOST_ROWS)] : [table];
}

/** The message and its fix, with code as code. */
export function messageAndFix({ message, fix }: Diagnostic, language: Language): string {
	const text = (long: string) => markdownMessage(shortened(long, LONGEST_MESSAGE));
	return `${text(said(message, language))} ${BOOKS[language].check.fix} ${text(said(fix, language))}`;
}

function row(diagnostic: Diagnostic, { report, addressOf }: Review): string {
	const { severity, path, place, check } = diagnostic;
	const where = place === undefined ? path : `${path}:${place.line}:${place.column}`;
	const word = markdownText(BOOKS[report.language].check.severity[severity]);
	const link = markdownLink(where, addressOf(path, place?.line));
	return `| ${word} | ${link} | ${messageAndFix(diagnostic, report.language)} ${markdownCode(check)} |`;
}
