import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { type LiveWindow, writeInstants } from './window.ts';

/** A line for the timeline, with where in time it belongs. */
export interface WindowLine {
	/** Seconds since 1970. */
	readonly earliest: number;
	readonly text: string;
}

/** What a live window says as items of a timeline: open ends become `later`, never a guess. */
export function windowLines(
	windows: readonly LiveWindow[],
	{ timezone, language }: { readonly timezone: string; readonly language: Language },
): WindowLine[] {
	const words = BOOKS[language].windowLines;
	return windows.flatMap(({ start, startedWith, end, endedWith }) => [
		...momentLines(start, 'started', words.live(startedWith), words.notBefore, timezone),
		...(end ? momentLines(end, 'mitigated', words.gone(endedWith ?? ''), words.notBefore, timezone) : []),
	]);
}

function momentLines(
	instant: LiveWindow['start'],
	milestone: 'started' | 'mitigated',
	text: string,
	notBefore: string,
	timezone: string,
): WindowLine[] {
	const earliest = instant.earliest ?? 0;
	const written = writeInstants(instant, timezone);
	if (instant.latest !== null) return [{ earliest, text: `${written} \`${milestone}\` ${text}` }];
	return [
		{ earliest, text: `${written} ${text} ${notBefore}` },
		{ earliest, text: `later \`${milestone}\` ${text}` },
	];
}
