import type { Language } from '#domain/text/localised';
import { formatDuration } from '#domain/time/show/format-duration';
import { formatInstant } from '#domain/time/show/format-instant';
import type { InstantInterval } from '#domain/time/types';
import { visible } from '#report/visible';
import type { WindowFacts } from '#window/evidence/git-window';
import { type LiveWindow, windowDuration } from '#window/window';
import { windowLines } from '#window/window-lines';
import { type WindowWords, windowWords } from './window-words.ts';

interface Context {
	readonly language: Language;
	readonly timezone: string;
}

/** The answer of `odap window`: the intervals, what they rest on, what would narrow them, lines for the timeline. */
export function formatWindow(facts: WindowFacts, windows: readonly LiveWindow[], context: Context): string {
	const words = windowWords[context.language];
	const lines = windowLines(windows, context).map(({ text }) => `- ${text}`);
	const sections = [
		[words.change(short(facts.bad.id), facts.bad.subject, facts.branch), ...cameBy(facts, words)],
		windows.length === 0 ? [words.never] : windows.flatMap((each) => describe(each, words, context)),
		[words.evidence[facts.evidence], ...caveats(facts, words), words.narrower[facts.evidence]],
		...(lines.length > 0 ? [[words.forTimeline, ...lines]] : []),
	];
	return sections.map((section) => section.filter(Boolean).map(visible).join('\n')).join('\n\n');
}

function cameBy({ landing, turns }: WindowFacts, words: WindowWords): string[] {
	const landed =
		landing.how === 'itself'
			? []
			: [words.landed[landing.how](short(landing.commit.id), landing.commit.subject)];
	return [
		...landed,
		...turns.map(({ commit, isBad }) => words.turn(short(commit.id), commit.subject, isBad)),
	];
}

function describe(live: LiveWindow, words: WindowWords, context: Context): string[] {
	const duration = windowDuration(live);
	return [
		words.wentLive(shown(live.start, words, context), live.startedWith),
		live.end ? words.takenBack(shown(live.end, words, context), live.endedWith ?? '') : words.stillLive,
		...(duration ? [words.liveFor(formatDuration(duration, context.language))] : []),
	];
}

function shown(instant: InstantInterval, words: WindowWords, { language, timezone }: Context): string {
	if (instant.latest !== null) return formatInstant(instant, { language, timezone });
	return words.notBefore(formatInstant({ ...instant, latest: instant.earliest }, { language, timezone }));
}

function caveats(
	{ isShallow, unknownVersions, hasLightweightTags, landing, releases }: WindowFacts,
	words: WindowWords,
): string[] {
	return [
		...(isShallow ? [words.shallow] : []),
		...(unknownVersions.length > 0
			? [words.unknownVersions(unknownVersions.length, unknownVersions.slice(0, 3).join(', '))]
			: []),
		...(hasLightweightTags ? [words.lightweight] : []),
		...(landing.how === 'quoted' ? [words.quoted] : []),
		...(isOutOfOrder(releases) ? [words.outOfOrder] : []),
	];
}

/** Clocks of committers disagree at an edge: then the order of the branch is right and the times are not. */
function isOutOfOrder(releases: WindowFacts['releases']): boolean {
	return releases.some(({ isBad, time }, index) => {
		const [before, after] = [releases[index - 1], releases[index + 1]];
		const isEdge = isBad !== (before?.isBad ?? false);
		return isEdge && (time < (before?.time ?? time) || time > (after?.time ?? time));
	});
}

function short(id: string): string {
	return id.slice(0, 10);
}
