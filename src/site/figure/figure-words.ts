import type { Language } from '#domain/text/localised';
import { writeClock } from '#domain/time/read/write-when';
import { formatDuration } from '#domain/time/show/format-duration';
import { milestoneLabel } from '#domain/time/show/format-metric';
import type { MilestoneId } from '#domain/time/types';
import { localTime } from '#domain/time/zone';
import { BOOKS } from '#locales/books';
import { GROUND } from '#locales/ground/ground';
import type { FigureMoment, FigureSpan, SpanKind, TimelineFigure } from './timeline-figure.ts';

export interface FigureContext {
	readonly language: Language;
	/** IANA. */
	readonly timezone: string;
}

/** A moment that is named in the figure, with its time beside it. */
export interface NamedMoment {
	readonly moment: FigureMoment;
	readonly time: string;
	/** Its milestones, one each. */
	readonly names: readonly string[];
}

/** The moments with a milestone: the day only where it changes, the year only where there is more than one. */
export function namedMoments(
	moments: readonly FigureMoment[],
	{ language, timezone }: FigureContext,
): NamedMoment[] {
	const marked = moments.filter(({ milestones }) => milestones.length > 0);
	const days = marked.map(({ instant }) => localTime(instant.earliest ?? 0, timezone).date);
	const withYear = new Set(days.map((day) => day.slice(0, 4))).size > 1;
	const isOneDay = new Set(days).size === 1;
	return marked.map((moment, index) => {
		const day = days[index] ?? '';
		const clock = clockText(moment, { language, timezone });
		const isNew = !isOneDay && day !== days[index - 1];
		const date = isNew || clock === undefined ? formatShortDay(day, language, withYear) : undefined;
		return { moment, time: [date, clock].filter(Boolean).join(' '), names: momentNames(moment, language) };
	});
}

function clockText(
	{ instant, precisionSeconds }: FigureMoment,
	{ language, timezone }: FigureContext,
): string | undefined {
	const { earliest, latest } = instant;
	if (earliest === null || latest === null || precisionSeconds >= 86_400) return undefined;
	const [from, to] = [earliest, latest].map((each) =>
		writeClock(localTime(each, timezone).clockSeconds, precisionSeconds),
	);
	return from === to ? from : from + GROUND[language].times.dash + to;
}

/** `13 Apr`, `13 Apr 2011`; `4월 13일`, `2011년 4월 13일`. */
export function formatShortDay(day: string, language: Language, withYear: boolean): string {
	return shortDays(language, withYear).format(new Date(`${day}T00:00:00Z`));
}

function shortDays(language: Language, withYear: boolean): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(BOOKS[language].formats.locale, {
		day: 'numeric',
		month: BOOKS[language].figure.shortMonth,
		...(withYear ? { year: 'numeric' } : {}),
		timeZone: 'UTC',
	});
}

function momentNames({ milestones }: FigureMoment, language: Language): string[] {
	return milestones.map(({ id, noticedBy }) =>
		noticedBy ? BOOKS[language].figure.noticedBy[noticedBy] : milestoneLabel(id, language),
	);
}

/** A span in words: `Harm: 38–48 min`. Several outages are added up. */
export function spanText(kind: SpanKind, total: string, language: Language): string {
	return `${BOOKS[language].figure.spans[kind]}: ${total}`;
}

export function openText(language: Language): string {
	return BOOKS[language].figure.open;
}

/** What a break leaves out: `5 h 9 min`. */
export function breakText(
	{ from, to }: { readonly from: number; readonly to: number },
	language: Language,
): string {
	return formatDuration({ leastSeconds: to - from, mostSeconds: to - from }, language);
}

/** The figure in sentences, for those who do not see it. */
export function describeFigure(
	{ moments, scale, untimed }: Pick<TimelineFigure, 'moments' | 'scale' | 'untimed'>,
	spans: readonly string[],
	context: FigureContext,
): string {
	const { language } = context;
	const words = BOOKS[language].figure;
	const marked = namedMoments(moments, context).map(({ time, names }) => `${time} ${names.join(', ')}`);
	const cut = scale.breaks.map((each) => breakText(each, language));
	return [
		`${marked.join('; ')}.`,
		...spans.map((span) => `${span}.`),
		...(cut.length > 0 ? [words.cut(cut.join(', '))] : []),
		...(untimed.length > 0
			? [words.untimed(untimed.map((id) => milestoneLabel(id, language)).join(', '))]
			: []),
	].join(' ');
}

export function untimedText(untimed: readonly MilestoneId[], language: Language): string {
	return BOOKS[language].figure.untimed(untimed.map((id) => milestoneLabel(id, language)).join(', '));
}

/** Which spans there are, in the order in which they are drawn. */
export function spanKinds(spans: readonly FigureSpan[]): SpanKind[] {
	return (['exposure', 'unshared'] as const).filter((kind) => spans.some((span) => span.kind === kind));
}
