import type { Language } from '#domain/text/localised';
import { formatDuration } from '#domain/time/show/format-duration';
import { formatInstant } from '#domain/time/show/format-instant';
import type { InstantInterval } from '#domain/time/types';
import { BOOKS, type Book } from '#locales/books';
import { visible } from '#report/visible';
import type { WindowFacts } from '#window/evidence/git-window';
import { type LiveWindow, windowDuration } from '#window/window';
import { windowLines } from '#window/window-lines';

interface Context {
	readonly language: Language;
	readonly timezone: string;
}

/** The answer of `odap window`: the intervals, what they rest on, what would narrow them, lines for the timeline. */
export function formatWindow(facts: WindowFacts, context: Context): string {
	const words = BOOKS[context.language].window;
	const sections = [
		[words.change(short(facts.bad.id), facts.bad.subject, facts.branch), ...cameBy(facts, words)],
		...(facts.lines.every(({ windows }) => windows.length === 0)
			? [[never(facts, words)]]
			: facts.lines.map(({ name, windows }) => [
					name === undefined ? '' : words.line(name),
					...windows.flatMap((each) => describe(each, words, context)),
				])),
		[words.evidence[facts.evidence], ...caveats(facts, words), words.narrower[facts.evidence]],
		...facts.lines.flatMap(({ name, windows }) => {
			const lines = windowLines(windows, context).map(({ text }) => `- ${text}`);
			const heading = name === undefined ? words.forTimeline : words.forTimelineOf(name);
			return lines.length > 0 ? [[heading, ...lines]] : [];
		}),
	];
	return sections.map((section) => section.filter(Boolean).map(visible).join('\n')).join('\n\n');
}

function cameBy({ landing, turns }: WindowFacts, words: Book['window']): string[] {
	const landed =
		!landing || landing.how === 'itself'
			? []
			: [words.landed[landing.how](short(landing.commit.id), landing.commit.subject)];
	return [
		...landed,
		...turns.map(({ commit, isBad }) => words.turn(short(commit.id), commit.subject, isBad)),
	];
}

function never({ evidence, lines }: WindowFacts, words: Book['window']): string {
	const isSure = lines.every(({ releases }) => releases.every(({ isBad }) => isBad !== undefined));
	if (!isSure) return words.neverForCertain;
	return evidence === 'deployments' ? words.neverRecorded : words.never;
}

function describe(live: LiveWindow, words: Book['window'], context: Context): string[] {
	const duration = windowDuration(live);
	return [
		words.wentLive(shown(live.start, words, context), live.startedWith),
		live.end ? words.takenBack(shown(live.end, words, context), live.endedWith ?? '') : words.stillLive,
		live.mayLast ? words.mayLast : '',
		...(duration ? [words.liveFor(formatDuration(duration, context.language))] : []),
	];
}

function shown(instant: InstantInterval, words: Book['window'], { language, timezone }: Context): string {
	if (instant.latest !== null) return formatInstant(instant, { language, timezone });
	return words.notBefore(formatInstant({ ...instant, latest: instant.earliest }, { language, timezone }));
}

function caveats(facts: WindowFacts, words: Book['window']): string[] {
	const { isShallow, unknownVersions, hasLightweightTags, landing, turns, lines } = facts;
	return [
		...(isShallow ? [words.shallow] : []),
		...(unknownVersions.length > 0
			? [words.unknownVersions(unknownVersions.length, unknownVersions.slice(0, 3).join(', '))]
			: []),
		...some(facts.unsureTags, words.unsureTags),
		...some(facts.tagsToCome, words.tagsToCome),
		...(hasLightweightTags ? [words.lightweight] : []),
		...(landing?.how === 'quoted' || turns.some(({ how }) => how === 'same origin') ? [words.quoted] : []),
		...(lines.some(({ releases }) => isOutOfOrder(releases)) ? [words.outOfOrder] : []),
	];
}

const MOST_NAMES = 5;

function some(names: readonly string[], say: (names: string, rest: number) => string): string[] {
	const shown = names.slice(0, MOST_NAMES);
	return shown.length > 0 ? [say(shown.join(', '), names.length - shown.length)] : [];
}

/** Clocks of committers disagree at an edge: then the order of the branch is right and the times are not. */
function isOutOfOrder(releases: WindowFacts['lines'][number]['releases']): boolean {
	return releases.some(({ isBad, time }, index) => {
		const [before, after] = [releases[index - 1], releases[index + 1]];
		const isEdge = isBad !== (before?.isBad ?? false);
		return isEdge && (time < (before?.time ?? time) || time > (after?.time ?? time));
	});
}

function short(id: string): string {
	return id.slice(0, 10);
}
