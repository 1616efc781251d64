import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import type { Site } from '#site/site';
import { urls } from '#site/url';

/** The size of the notebook in a line, each figure a way into it. */
export function homeCounts({ library, t, format }: Site): { text: string; href: string }[] {
	const { postmortems, lessons, followUps } = library;
	const count = (list: readonly unknown[]) => ({ count: list.length, text: format.number(list.length) });
	return [
		{ text: t.home.postmortems(count(postmortems)), href: urls.postmortems() },
		{ text: t.home.lessons(count(lessons)), href: urls.lessons() },
		{ text: t.home.open(count(followUps.open)), href: urls.countermeasures('odap-open') },
	];
}

/** The newest postmortems, as many as fit. */
export function latest({ postmortems }: Library): readonly Postmortem[] {
	return postmortems.slice(0, 6);
}

/** What is overdue, then what has been open longest: one of each postmortem, as many as fit. */
export function stillOpen({ followUps }: Library): Library['countermeasures'] {
	const entries = [...followUps.overdue, ...followUps.openLongest.filter((entry) => !entry.isOverdue)];
	const byPostmortem = new Map(entries.toReversed().map((entry) => [entry.postmortem, entry]));
	return entries.filter((entry) => byPostmortem.get(entry.postmortem) === entry).slice(0, 5);
}

/** What `kb.yaml` recommends to newcomers and is published: in the interface's language, where there is any. */
export function startHere({ knowledgeBase, byId }: Library): readonly Postmortem[] {
	const chosen = knowledgeBase.startHere.flatMap((id) => byId.get(id) ?? []);
	const own = chosen.filter(({ language }) => language === knowledgeBase.language);
	return own.length > 0 ? own : chosen;
}

/** One lesson for the day of the build, in turn, in the interface's language where there is any. */
export function lessonOfTheDay({
	lessons,
	today,
	knowledgeBase,
}: Library): Library['lessons'][number] | undefined {
	const own = lessons.filter(({ postmortem }) => postmortem.language === knowledgeBase.language);
	const choice = own.length > 0 ? own : lessons;
	const day = Date.parse(`${today}T00:00:00Z`) / 86_400_000;
	return choice[(day * STRIDE) % Math.max(1, choice.length)];
}

/** A prime, so that neighbouring days do not show neighbouring lessons. */
const STRIDE = 7919;
