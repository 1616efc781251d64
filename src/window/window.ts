import { subtractInstants } from '#domain/time/interval';
import { toDuration } from '#domain/time/measure/episodes';
import { writeWhen } from '#domain/time/read/write-when';
import type { DurationInterval, InstantInterval, Point, When } from '#domain/time/types';
import { instantsOf, localTime } from '#domain/time/zone';

/** What the answer rests on, best first. */
export type WindowEvidence = 'deployments' | 'tags' | 'merges' | 'commits';

/** A state of the code that may have gone live: a deployment, a release tag, a commit of the main branch. */
export interface Release {
	readonly name: string;
	/** Seconds since 1970. */
	readonly time: number;
	/** The bad change is in it, and nothing in it takes the change back; undefined where nobody knows. */
	readonly isBad: boolean | undefined;
	/** Its time is that of a commit, and it may have been made later. */
	readonly mayBeLater?: boolean;
}

/** When a change was live: from a release that holds it to the next one that does not. */
export interface LiveWindow {
	readonly start: InstantInterval;
	readonly startedWith: string;
	/** Absent while it is live. */
	readonly end?: InstantInterval;
	readonly endedWith?: string;
	/** What ended it is unknown: it may be live still. */
	readonly mayLast?: boolean;
}

/**
 * Answers from when to when a change was live. Releases are in the order in which they took effect. A deployment
 * is a moment. A tag or a merge took effect between itself and the next one. A commit says no more than "not before".
 * A release of which nobody knows whether it holds the change may begin or end a window, and so widens it.
 */
export function liveWindows(releases: readonly Release[], evidence: WindowEvidence): LiveWindow[] {
	const windows: LiveWindow[] = [];
	for (let rest = 0; ; ) {
		const bad = releases.findIndex(({ isBad }, index) => index >= rest && isBad === true);
		if (bad < 0) return windows;
		const good = releases.findIndex(({ isBad }, index) => index > bad && isBad === false);
		windows.push(windowAround(releases, bad, good, evidence));
		if (good < 0) return windows;
		rest = good + 1;
	}
}

/** The window that the release `bad` is the first to have for certain, and that `good` has ended for certain. */
function windowAround(
	releases: readonly Release[],
	bad: number,
	good: number,
	evidence: WindowEvidence,
): LiveWindow {
	const first = releases.findLastIndex(({ isBad }, index) => index < bad && isBad !== undefined) + 1;
	const before = good < 0 ? releases.length : good;
	const firstAway = releases.findLastIndex(({ isBad }, index) => index < before && isBad === true) + 1;
	const start = {
		earliest: earliestOf(releases.slice(first, firstAway), evidence),
		latest: tookEffect(releases, bad, evidence).latest,
	};
	const open = { start, startedWith: releases[first]?.name ?? '' };
	const ending = releases[firstAway];
	if (!ending) return open;
	const nextBad = releases.findIndex(({ isBad }, index) => index > firstAway && isBad === true);
	const latest = good < 0 ? null : tookEffect(releases, good, evidence).latest;
	const ended = closed(
		open,
		{ earliest: earliestOf(releases.slice(firstAway, nextBad < 0 ? undefined : nextBad), evidence), latest },
		releases[good < 0 ? firstAway : good]?.name ?? '',
	);
	const isBounded = evidence !== 'commits' && ending.mayBeLater !== true;
	return { ...ended, start: isBounded ? ended.start : start, ...(good < 0 ? { mayLast: true } : {}) };
}

/** Tags can be made long after their commits, and moved: any of a run may have been the first to take effect. */
function earliestOf(run: readonly Release[], evidence: WindowEvidence): number | null {
	const times = (evidence === 'tags' ? run : run.slice(0, 1)).map(({ time }) => time);
	return times.length > 0 ? Math.min(...times) : null;
}

/** How long it was live, as far as the window says. */
export function windowDuration({ start, end }: LiveWindow): DurationInterval | undefined {
	return end ? toDuration(subtractInstants(end, start), true) : undefined;
}

function tookEffect(releases: readonly Release[], index: number, evidence: WindowEvidence): InstantInterval {
	const earliest = releases[index]?.time ?? null;
	if (evidence === 'deployments') return { earliest, latest: earliest };
	const next =
		evidence === 'commits'
			? undefined
			: releases.find(
					({ mayBeLater, time }, later) =>
						later > index && mayBeLater !== true && time > (earliest ?? -Infinity),
				);
	return { earliest, latest: next?.time ?? null };
}

/** What was taken back had gone live before: the end bounds the start. */
function closed(open: LiveWindow, end: InstantInterval, endedWith: string): LiveWindow {
	const { earliest, latest } = open.start;
	if (earliest === null || end.earliest === null) return { ...open, end, endedWith };
	if (end.earliest < earliest) return runningBackwards(open, earliest, end, endedWith);
	return { ...open, start: { earliest, latest: Math.min(latest ?? Infinity, end.earliest) }, end, endedWith };
}

/** Times that contradict their order bound nothing: both happened somewhere between them. */
function runningBackwards(
	open: LiveWindow,
	started: number,
	{ earliest, latest }: InstantInterval,
	endedWith: string,
): LiveWindow {
	const last = Math.max(started, open.start.latest ?? started);
	return {
		...open,
		start: { earliest, latest: last },
		end: { earliest, latest: latest === null ? null : Math.max(latest, last) },
		endedWith,
	};
}

/** An instant interval as an author writes it, in the zone's local time; an offset only where it needs one. */
export function writeInstants({ earliest, latest }: InstantInterval, timezone: string): string {
	if (earliest === null) return 'unknown';
	const from = pointAt(Math.floor(earliest / 60) * 60, timezone);
	if (latest === null) return writeWhen(exactly(from));
	const to = pointAt(Math.ceil(latest / 60) * 60, timezone);
	const [first, last] =
		from.offset || to.offset ? [withOffset(from, timezone), withOffset(to, timezone)] : [from, to];
	if (earliest === latest) return writeWhen(exactly(pointAt(Math.floor(earliest / 60) * 60, timezone)));
	const { date, ...clock } = last;
	return writeWhen({ kind: 'between', from: first, to: date === first.date && !last.offset ? clock : last });
}

function exactly(point: Point): When {
	return { kind: 'point', point, approximate: false };
}

/** Where the local time comes twice, the offset says which was meant. */
function pointAt(instant: number, timezone: string): Point {
	const { date, clockSeconds } = localTime(instant, timezone);
	const point = { date, clockSeconds, precisionSeconds: 60 };
	return instantsOf(date, clockSeconds, timezone).length === 1
		? point
		: { ...point, offset: offsetAt(instant, timezone) };
}

function withOffset(point: Point, timezone: string): Point {
	if (point.offset) return point;
	const [instant = 0] = instantsOf(point.date ?? '', point.clockSeconds ?? 0, timezone);
	return { ...point, offset: offsetAt(instant, timezone) };
}

function offsetAt(instant: number, timezone: string): string {
	const { date, clockSeconds } = localTime(instant, timezone);
	const minutes = Math.round((Date.parse(`${date}T00:00:00Z`) / 1000 + clockSeconds - instant) / 60);
	const size = Math.abs(minutes);
	const text = `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
	return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${text}`;
}
