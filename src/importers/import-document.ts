import { findCostlyMarkdown } from '#domain/markdown/limits';
import { headingKind } from '#domain/parse/section-heading';
import { sectionNameIn } from '#domain/section-name-in';
import type { Language } from '#domain/text/localised';
import { said } from '#locales/said';
import { divideDocument, oneLine, type SourceDocument } from './blocks.ts';
import { type ComposedSection, composeSection, composeTimeline, joined } from './compose.ts';
import type { FoundDocument, FoundLabel } from './found.ts';
import { frontMatter } from './head-text.ts';
import type { ImportContext } from './import-context.ts';
import { type ImportReport, reportOf } from './import-report.ts';
import type { ImportedDocument } from './imported-document.ts';
import { hasMarks, isHonoured, keptBack, keptBackBy, keptBackByLines } from './kept-back.ts';
import { keptAsItIs } from './kept-whole.ts';
import { withLabelHeadings } from './label-headings.ts';
import { withTimelineOfLead } from './lead-timeline.ts';
import { baseName, withLocalImages } from './local-images.ts';
import { readLooseFrontMatter } from './loose-front-matter.ts';
import { lostLines } from './lost-words.ts';
import { ORIGINAL, withOneOriginal, withOriginal } from './original.ts';
import { readSource, type SourceReading, settle } from './read-source.ts';
import { repair } from './repair.ts';
import { sourceAnchors } from './source-anchors.ts';
import { languageOf, nameBehindDay } from './source-name.ts';
import { isSummaryName, takeLead } from './take-lead.ts';

/** Makes a postmortem of a write-up. Every word of it is in the result, in its place or below "From the original". */
export function importDocument(found: FoundDocument, context: ImportContext): ImportedDocument {
	const written = found.markdown
		.replaceAll('\r\n', '\n')
		.replaceAll('\r', '\n')
		.replace(/[\u2010\u2011]/g, '-')
		.normalize('NFC');
	const { labels: head, body: whole, head: yaml } = readLooseFrontMatter(written);
	const { markdown: body, used } = withLocalImages(whole, found.images);
	const language = context.language ?? languageOf(body);
	const allLabels = [...found.labels, ...head];
	if (findCostlyMarkdown(body).length > 0)
		return keptAsItIs(found, written, language, context, { marks: keptBackByLines(written, allLabels) });
	const marks = keptBack(body, allLabels, yaml);
	const isSection = (heading: string) => isNamed(headingKind(heading, context.knowledgeBase));
	const divided = divideDocument(
		withLabelHeadings(body, (name) => isSection(name) || isSummaryName(name)),
		isSection,
	);
	const source = withTimelineOfLead(
		divided,
		sectionNameIn(context.knowledgeBase.sections.timeline, language),
	);
	const reading = readSource(found, source, head, language, context);
	const composed = composeAll(found, source, reading, language, context);
	const path = used.length > 0 ? `postmortems/${composed.id}/index.md` : `postmortems/${composed.id}.md`;
	const original = said(ORIGINAL, language);
	const companions = Object.fromEntries(used.map((name) => [baseName(name), {}]));
	const file = { path, text: composed.text, companions };
	const mended = repair(file, context.knowledgeBase, original, {
		text: written,
		isMarked: hasMarks(marks),
	});
	if (!mended.isClean)
		return keptAsItIs(found, written, language, context, { marks, report: composed.report });
	const unsaid = found.labels.filter(({ value }) => lostLines(value, mended.text).length > 0);
	const lost = [...unsaid.map(saidLine), ...lostLines(written, mended.text)];
	const one = withOneOriginal(mended.text, original);
	const full = lost.length === 0 ? one : withOriginal(one, lost, original);
	const isShown = isHonoured(marks, { ...file, text: full }, context.knowledgeBase);
	const text = isShown ? full : full.replace(/^status: .*$/m, 'status: draft');
	const read = withoutTimes(composed.report, unknownTimes(mended.text) - unknownTimes(composed.text));
	const report = { ...read, ...keptBackBy(marks, isShown) };
	const common = { id: composed.id, path, text, images: used, report };
	return { ...common, anchors: sourceAnchors(body), unlinked: [] };
}

function unknownTimes(text: string): number {
	return text.match(/^- unknown /gm)?.length ?? 0;
}

/** Of rows that only a person can place (`16:05 이후`), the time is in their words alone. */
function withoutTimes(report: ImportReport, count: number): ImportReport {
	return { ...report, timed: report.timed - count, untimed: report.untimed + count };
}

/** A heading that names a list of data is no title. */
function isNamed(named: ReturnType<typeof headingKind>): boolean {
	return named?.certainty === 'named' && named.kind !== 'opinion';
}

function saidLine({ name, value }: FoundLabel): string {
	return oneLine(`${name}: ${value}`);
}

interface Composed {
	readonly id: string;
	readonly text: string;
	readonly report: ImportReport;
}

function composeAll(
	found: FoundDocument,
	source: SourceDocument,
	reading: SourceReading,
	language: Language,
	context: ImportContext,
): Composed {
	const { title, day, facts, sections } = reading;
	const { lead, rest, cut } = takeLead(source.lead, sections);
	const times = settle(reading, day ?? context.today, context);
	const setting = { knowledgeBase: context.knowledgeBase, map: context.map, language };
	const composed: ComposedSection[] = [];
	let isTimelineWritten = false;
	for (const { section, kind } of sections) {
		if (kind !== 'timeline') {
			composed.push(composeSection(cut.get(section) ?? section, kind, setting));
			continue;
		}
		if (isTimelineWritten) continue;
		isTimelineWritten = true;
		composed.push(timelineSection(composeTimeline(section, times, setting), section.title, times.timed));
	}
	if (!isTimelineWritten && times.timed > 0)
		composed.unshift(timelineSection(composeTimeline(undefined, times, setting), '', times.timed));
	const isUnsettled = day === undefined || times.asked.length > 0;
	const date = day ?? context.today;
	const id = context.idFor(date, nameBehindDay(title, date));
	const head = frontMatter(found, { title, date, facts, times, language, isUnsettled }, context);
	const tail =
		rest.length > 0 ? [`## ${said(ORIGINAL, language)}`, ...rest.map((block) => block.source)] : [];
	const text = `${head}\n\n${joined([lead, ...composed.map(({ markdown }) => markdown), ...tail])}\n`;
	return { id, text, report: reportOf(found, reading, times, composed) };
}

function timelineSection(markdown: string, heading: string, items: number): ComposedSection {
	return { markdown, heading, items, kind: 'timeline', owned: 0, owners: [] };
}
