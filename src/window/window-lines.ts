import type { Language } from '#domain/text/localised';
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
	const words = WORDS[language];
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

const WORDS = {
	en: {
		live: (name: string) => `The change went live with ${name}`,
		gone: (name: string) => `The change was taken back with ${name}`,
		notBefore: '(not before)',
	},
	ko: {
		live: (name: string) => `${name}에 담겨 운영에 반영되었다`,
		gone: (name: string) => `${name}에서 되돌려졌다`,
		notBefore: '(이보다 먼저는 아님)',
	},
} as const;
