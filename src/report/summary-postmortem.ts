import type { Term } from '#domain/knowledge-base';
import type { Few } from '#domain/library/few';
import type { CauseEntry, EarlierEvidence, PostmortemFacts, Similarity } from '#domain/library/library';
import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { inLanguage, type Language } from '#domain/text/localised';
import { formatClaim } from '#domain/time/show/format-duration';
import { formatMetric } from '#domain/time/show/format-metric';
import { BOOKS } from '#locales/books';
import { likenessReasons } from './likeness.ts';
import { markdownCode, markdownLink, markdownText, shortened } from './markdown-text.ts';
import type { Review, ReviewedPostmortem } from './review.ts';
import { messageAndFix } from './summary-faults.ts';

const LONGEST_PROSE = 160;
const MOST_SIMILAR = 3;
const MOST_MISSING = 30;
const MOST_OPEN = 3;

/** One new or changed postmortem as it will look: facts, causes against countermeasures, what is still missing. */
export function postmortemPart(
	{ postmortem, isNew, missingForFinal }: ReviewedPostmortem,
	review: Review,
): string {
	const { language } = review.report;
	const words = BOOKS[language].summary;
	const facts = review.library.facts.get(postmortem.id);
	const isFinal = postmortem.status === 'final';
	const missing = missingForFinal.slice(0, MOST_MISSING).map((it) => {
		const line = it.place === undefined ? '' : `${words.line(it.place.line)}: `;
		return `- ${line}${messageAndFix(it, language)}`;
	});
	return [
		`### ${markdownText(shortened(postmortem.title, LONGEST_PROSE))}`,
		`${markdownLink(postmortem.path, review.addressOf(postmortem.path))} · ${isNew ? words.isNew : words.isChanged} · ${words.status[postmortem.status]}`,
		factTable(postmortem, review),
		causeTable(facts, language),
		...(isFinal
			? []
			: [missing.length === 0 ? words.complete : list(words.missing(missingForFinal.length), missing)]),
		...similarPart(facts, review),
		...earlierPart(words.mightHave, facts?.mightHavePrevented, language),
		...earlierPart(words.questions, facts?.questions, language),
	].join('\n\n');
}

function factTable(
	postmortem: Postmortem,
	{ library: { knowledgeBase }, report: { language } }: Review,
): string {
	const words = BOOKS[language].summary;
	const { severity, date, services, impact, timeline } = postmortem;
	const noticedBy = timeline.find((item) => item.noticedBy !== undefined)?.noticedBy;
	const level = label(knowledgeBase.severities, severity, language);
	const rows: (readonly [string, string])[] = [
		[words.date, markdownText(date.text)],
		[words.severity, `${markdownCode(severity)} ${level === markdownText(severity) ? '' : level}`.trim()],
		[words.duration, markdownText(durationText(postmortem, language))],
		[
			words.noticed,
			noticedBy === undefined ? words.unknown : label(knowledgeBase.noticedBy, noticedBy, language),
		],
		[
			words.services,
			services.map((id) => label(knowledgeBase.services, id, language)).join(', ') || words.none,
		],
		[words.impact, impact === undefined ? words.none : markdownText(shortened(impact, LONGEST_PROSE))],
	];
	return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

/** What the timeline gives, and the claim beside it where there is one. */
function durationText({ metrics, claimedDuration }: Postmortem, language: Language): string {
	const words = BOOKS[language].summary;
	const claim = claimedDuration && words.claimed(formatClaim(claimedDuration, language));
	if (metrics.exposure.state === 'known') {
		const derived = formatMetric(metrics.exposure, language);
		return claim === undefined ? derived : `${derived} (${claim})`;
	}
	return claim ?? words.unknown;
}

function causeTable(facts: PostmortemFacts | undefined, language: Language): string {
	const words = BOOKS[language].summary;
	if (facts === undefined || facts.causes.length === 0) return words.noCauses;
	const head = [`| ${words.cause} | ${words.answer} |`, '|---|---|'];
	return [...head, ...facts.causes.map((entry) => causeRow(entry, language))].join('\n');
}

function causeRow({ cause, countermeasures, coverage }: CauseEntry, language: Language): string {
	const words = BOOKS[language].summary;
	const answers = countermeasures.map((it) => countermeasureText(it, language)).join('<br>');
	const otherwise =
		coverage === 'none' || coverage === 'countermeasure' ? words.uncovered : words.covered[coverage];
	return `| ${markdownCode(cause.id)} ${prose(cause.prose.text)} | ${answers || otherwise} |`;
}

function countermeasureText(
	{ id, prose: { text }, status, statusDate, owners, due }: Countermeasure,
	language: Language,
): string {
	const words = BOOKS[language].summary;
	const since = statusDate ? `${status} ${statusDate}` : status;
	const details = [
		since,
		...(owners.length > 0 ? [words.owner(owners.join(', '))] : []),
		...(due ? [words.due(due)] : []),
	];
	return `${markdownCode(id)} ${prose(text)} (${markdownText(details.join(', '))})`;
}

function similarPart(facts: PostmortemFacts | undefined, review: Review): string[] {
	const words = BOOKS[review.report.language].summary;
	const lines = (facts?.similar ?? []).slice(0, MOST_SIMILAR).map((it) => similarText(it, review));
	return lines.length === 0 ? [] : [list(words.similar, lines)];
}

function similarText(similarity: Similarity, review: Review): string {
	const { language } = review.report;
	const words = BOOKS[language].summary;
	const { postmortem, openCountermeasures } = similarity;
	const reasons = likenessReasons(similarity, review).map(markdownText);
	const { url, base } = review.library.knowledgeBase;
	const isOnSite = !review.postmortems.some((reviewed) => reviewed.postmortem.id === postmortem.id);
	const page =
		url && isOnSite
			? `${new URL(url).origin}${base}postmortems/${encodeURIComponent(postmortem.id)}/`
			: undefined;
	const title = `${markdownLink(postmortem.title, page)} (${markdownText(postmortem.date.text)})`;
	const open = openCountermeasures
		.slice(0, MOST_OPEN)
		.map(({ countermeasure }) => `  - ${words.stillOpen} ${countermeasureText(countermeasure, language)}`);
	const more = openCountermeasures.length - open.length;
	const rest = more > 0 ? [`  - ${words.more(more)}`] : [];
	return [`- ${title}; ${words.shared(reasons.join(', '))}`, ...open, ...rest].join('\n');
}

function earlierPart(
	title: string,
	evidence: Few<EarlierEvidence> | undefined,
	language: Language,
): string[] {
	if (evidence === undefined || evidence.total === 0) return [];
	const lines = evidence.shown.map(
		({ entry: { postmortem, countermeasure } }) =>
			`- ${markdownText(postmortem.id)}: ${countermeasureText(countermeasure, language)}`,
	);
	const left = evidence.total - evidence.shown.length;
	return [list(title, left > 0 ? [...lines, `- ${BOOKS[language].summary.more(left)}`] : lines)];
}

function list(title: string, lines: readonly string[]): string {
	return [`**${title}**`, '', ...lines].join('\n');
}

function prose(text: string): string {
	return markdownText(shortened(text, LONGEST_PROSE));
}

function label(terms: readonly Term[], id: string, language: Language): string {
	return markdownText(inLanguage(terms.find((term) => term.id === id)?.label, language) ?? id);
}
