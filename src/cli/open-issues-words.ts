import type { CountermeasureEntry } from '#domain/library/library';
import { type Phrase, phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { IssueText, Tracker } from '#tracker/tracker';
import type { OpenedIssue } from './open-issue.ts';

export function wouldOpen({ postmortem, countermeasure }: CountermeasureEntry, { title }: IssueText): string {
	return `${postmortem.path} #${countermeasure.id}  ${title}`;
}

export function openedLine(
	{ postmortem, countermeasure }: CountermeasureEntry,
	{ address, isFound }: OpenedIssue,
): Phrase | string {
	const place = `${postmortem.path} #${countermeasure.id}  ${address}`;
	return isFound ? phrase('openIssuesWords.openedLine', place) : place;
}

export function dryRunLine(count: number, { host, project }: Tracker): Phrase {
	const where = quoted(`${host}: ${project}`);
	if (count === 0) return phrase('openIssuesWords.dryRunLine', where);
	return phrase('openIssuesWords.openNothingWas', count, where);
}

export function restLine(tracked: number, hidden: number): Phrase {
	return phrase('openIssuesWords.restLine', tracked, hidden);
}
