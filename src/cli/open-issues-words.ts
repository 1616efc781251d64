import type { CountermeasureEntry } from '#domain/library/library';
import type { Text } from '#domain/text/localised';
import { quoted } from '#domain/text/wording';
import type { IssueText, Tracker } from '#tracker/tracker';
import type { OpenedIssue } from './open-issue.ts';

export function wouldOpen({ postmortem, countermeasure }: CountermeasureEntry, { title }: IssueText): Text {
	const line = `${postmortem.path} #${countermeasure.id}  ${title}`;
	return { en: line, ko: line };
}

export function openedLine(
	{ postmortem, countermeasure }: CountermeasureEntry,
	{ address, isFound }: OpenedIssue,
): Text {
	const place = `${postmortem.path} #${countermeasure.id}  ${address}`;
	return {
		en: isFound ? `${place} (opened before)` : place,
		ko: isFound ? `${place} (전에 만든 이슈)` : place,
	};
}

export function dryRunLine(count: number, { host, project }: Tracker): Text {
	const where = quoted(`${host}: ${project}`);
	if (count === 0) return { en: `Nothing to open in ${where}.`, ko: `${where}에 만들 이슈가 없습니다.` };
	return {
		en: `${count} ${count === 1 ? 'issue' : 'issues'} to open in ${where}. Nothing was sent: add \`--yes\` to open ${count === 1 ? 'it' : 'them'}.`,
		ko: `${where}에 만들 이슈 ${count}개. 아무것도 보내지 않았습니다. 만들려면 \`--yes\`를 붙이세요.`,
	};
}

export function restLine(tracked: number, hidden: number): Text {
	const internal = {
		en:
			hidden === 0
				? ''
				: ` Left out because they are internal: ${hidden}; \`--audience internal\` takes them too.`,
		ko: hidden === 0 ? '' : ` 내부용이라 뺀 것: ${hidden}개. \`--audience internal\`이면 함께 다룹니다.`,
	};
	return {
		en: `With an issue already: ${tracked}.${internal.en}`,
		ko: `이미 이슈가 있는 것: ${tracked}개.${internal.ko}`,
	};
}
