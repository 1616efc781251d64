import { BOOKS } from '#locales/books';
import { markdownCode, markdownMessage } from './markdown-text.ts';
import { countDiagnostics, isFixable } from './report.ts';
import type { Review } from './review.ts';
import { faultTable } from './summary-faults.ts';
import { postmortemPart } from './summary-postmortem.ts';
import { fixableLine, removedLine, summaryLine } from './words.ts';

/** A step summary may have 1 MiB; what goes beyond is not shown at all. */
const MOST_BYTES = 900_000;

/** More are not read in one review. */
const MOST_POSTMORTEMS = 20;

/**
 * Markdown for the reviewer of a branch: the count, what the branch does to addresses and vocabulary, each new or
 * changed postmortem as it will look, and every fault with its fix. Nothing in a postmortem becomes markup.
 */
export function formatSummary(review: Review): string {
	const { report, postmortems } = review;
	const words = BOOKS[report.language].summary;
	const leftOut = Math.max(0, postmortems.length - MOST_POSTMORTEMS);
	const parts = [
		heading(review),
		...notices(review),
		...postmortems.slice(0, MOST_POSTMORTEMS).map((reviewed) => postmortemPart(reviewed, review)),
		...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
		...faultTable(review),
	];
	return `${within(parts, MOST_BYTES, words.leftOut).join('\n\n')}\n`;
}

function heading({ report }: Review): string {
	const { diagnostics, checked, language } = report;
	const line = `## ${markdownMessage(summaryLine(countDiagnostics(diagnostics), checked, language))}`;
	const fixable = fixableLine(diagnostics.filter(isFixable).length, language);
	return fixable === '' ? line : `${line}\n\n${markdownMessage(fixable)}`;
}

function notices({ report, unreadable, changesVocabulary }: Review): string[] {
	const words = BOOKS[report.language].summary;
	const gone = [...(report.removed ?? [])].map(([from, to]) =>
		removedLine(markdownCode(from), to && markdownCode(to), report.language),
	);
	const broken = unreadable.map((path) => words.unreadable(markdownCode(path)));
	const lines = [...(changesVocabulary ? [words.vocabulary] : []), ...gone, ...broken];
	return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

/** The parts that fit, each whole, and how many did not. */
function within(parts: readonly string[], most: number, leftOut: (count: number) => string): string[] {
	let bytes = 0;
	const fitting = parts.filter((part) => {
		bytes += new TextEncoder().encode(part).length;
		return bytes <= most;
	});
	return fitting.length === parts.length ? fitting : [...fitting, leftOut(parts.length - fitting.length)];
}
