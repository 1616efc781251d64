import type { Language } from '#domain/text/localised';
import { writeClock } from '#domain/time/read/write-when';
import { formatDuration } from '#domain/time/show/format-duration';
import { milestoneLabel } from '#domain/time/show/format-metric';
import type { MilestoneId, NoticedBy } from '#domain/time/types';
import { localTime } from '#domain/time/zone';
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
		const clock = clockText(moment, timezone);
		const isNew = !isOneDay && day !== days[index - 1];
		const date = isNew || clock === undefined ? formatShortDay(day, language, withYear) : undefined;
		return { moment, time: [date, clock].filter(Boolean).join(' '), names: momentNames(moment, language) };
	});
}

function clockText({ instant, precisionSeconds }: FigureMoment, timezone: string): string | undefined {
	const { earliest, latest } = instant;
	if (earliest === null || latest === null || precisionSeconds >= 86_400) return undefined;
	const [from, to] = [earliest, latest].map((each) =>
		writeClock(localTime(each, timezone).clockSeconds, precisionSeconds),
	);
	return from === to ? from : `${from}–${to}`;
}

/** `13 Apr`, `13 Apr 2011`; `4월 13일`, `2011년 4월 13일`. */
export function formatShortDay(day: string, language: Language, withYear: boolean): string {
	return SHORT_DAYS[language][withYear ? 'year' : 'day'].format(new Date(`${day}T00:00:00Z`));
}

const SHORT_DAYS = {
	en: {
		day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
		year: new Intl.DateTimeFormat('en-GB', {
			day: 'numeric',
			month: 'short',
			year: 'numeric',
			timeZone: 'UTC',
		}),
	},
	ko: {
		day: new Intl.DateTimeFormat('ko-KR', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
		year: new Intl.DateTimeFormat('ko-KR', {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			timeZone: 'UTC',
		}),
	},
};

function momentNames({ milestones }: FigureMoment, language: Language): string[] {
	return milestones.map(({ id, noticedBy }) =>
		noticedBy ? WORDS[language].noticedBy[noticedBy] : milestoneLabel(id, language),
	);
}

/** A span in words: `Harm: 38–48 min`. Several outages are added up. */
export function spanText(kind: SpanKind, total: string, language: Language): string {
	return `${WORDS[language].spans[kind]}: ${total}`;
}

export function openText(language: Language): string {
	return WORDS[language].open;
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
	const words = WORDS[language];
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
	return WORDS[language].untimed(untimed.map((id) => milestoneLabel(id, language)).join(', '));
}

/** Which spans there are, in the order in which they are drawn. */
export function spanKinds(spans: readonly FigureSpan[]): SpanKind[] {
	return (['exposure', 'unshared'] as const).filter((kind) => spans.some((span) => span.kind === kind));
}

type FigureWords = {
	readonly spans: Readonly<Record<SpanKind, string>>;
	readonly open: string;
	readonly noticedBy: Readonly<Record<NoticedBy, string>>;
	cut(durations: string): string;
	untimed(milestones: string): string;
};

const WORDS: Readonly<Record<Language, FigureWords>> = {
	en: {
		spans: { exposure: 'Harm', unshared: 'Known but not shared' },
		open: 'end unknown',
		noticedBy: {
			self: 'Noticed by its author',
			teammate: 'Noticed by a teammate',
			alert: 'Noticed by an alert',
			customer: 'Noticed by a customer',
			'third-party': 'Noticed by a third party',
			audit: 'Noticed in an audit',
		},
		cut: (durations) => `Silences cut out: ${durations}.`,
		untimed: (milestones) => `Without a known time: ${milestones}.`,
	},
	ko: {
		spans: { exposure: '피해', unshared: '알고도 공유되지 않음' },
		open: '끝을 모름',
		noticedBy: {
			self: '당사자가 인지',
			teammate: '동료가 인지',
			alert: '알림으로 인지',
			customer: '고객이 인지',
			'third-party': '제삼자가 인지',
			audit: '점검에서 인지',
		},
		cut: (durations) => `줄여 그린 공백: ${durations}.`,
		untimed: (milestones) => `시각을 모름: ${milestones}.`,
	},
};
