import type { DiagnosticSeverity } from '#domain/findings/diagnostic';
import type { Language, Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import type { Counts } from './report.ts';
import { visible } from './visible.ts';

export const severityWord: Readonly<Record<DiagnosticSeverity, Text>> = {
	error: { en: 'error', ko: '오류' },
	warning: { en: 'warning', ko: '경고' },
	note: { en: 'note', ko: '참고' },
};

export const fixWord: Text = { en: 'Fix:', ko: '수정:' };
/** Before the reason for which a file accepts a finding. */
export const allowedWord: Text = { en: 'Allowed:', ko: '허용:' };
export const seeWord: Text = { en: 'See:', ko: '참조:' };

/** The closing line: `1 error, 0 warnings in 1 of 42 postmortems.` */
export function summaryLine(counts: Counts, checked: number, language: Language): string {
	return language === 'ko' ? koreanSummary(counts, checked) : englishSummary(counts, checked);
}

/** How many of the diagnostics `--fix` mends, or an empty string. */
export function fixableLine(fixable: number, language: Language): string {
	if (fixable === 0) return '';
	if (language === 'ko') return `이 가운데 ${fixable}건은 \`odap check --fix\`로 고쳐집니다.`;
	return `${fixable} can be mended with \`odap check --fix\`.`;
}

/** Where notes are only counted. */
export function unlistedLine(notes: number, language: Language): string {
	if (language === 'ko') return `참고 ${notes}건은 \`--notes\`를 주거나 파일을 지정하면 보입니다.`;
	return `${plural(notes, 'note')} ${notes === 1 ? 'is' : 'are'} listed with \`--notes\`, or when the file is named.`;
}

/** A file that a branch takes away or renames: its name was its address. Paths are given as they are to be shown. */
export function removedLine(from: string, to: string | undefined, language: Language): string {
	if (language === 'ko') {
		return to === undefined
			? `${from} 파일이 없어집니다. 사이트의 주소가 사라지고, 그리로 가던 링크도 모두 끊깁니다.`
			: korean`${from} 파일이 ${to}(으)로 바뀝니다. 파일 이름이 곧 주소이므로 옛 주소로 가던 링크는 끊깁니다.`;
	}
	return to === undefined
		? `${from} is removed: its address on the site ends nowhere, and so does every link to it.`
		: `${from} is now ${to}: the name is the address, so links to the old one end nowhere.`;
}

/** The same for all of them, in plain text; of very many only the first. */
export function removedLines(removed: ReadonlyMap<string, string | undefined>, language: Language): string[] {
	const shown = (path: string) => `\`${visible(path)}\``;
	const lines = [...removed]
		.slice(0, MOST_REMOVED)
		.map(([from, to]) => removedLine(shown(from), to && shown(to), language));
	const more = removed.size - lines.length;
	if (more === 0) return lines;
	return [
		...lines,
		language === 'ko'
			? `그 밖에 ${more}건이 더 없어지거나 바뀝니다.`
			: `${more} more are removed or renamed.`,
	];
}

/** Whoever takes away more knows it. */
const MOST_REMOVED = 10;

/** Where warnings are only counted. */
export function warningsLine(warnings: number, language: Language): string {
	if (language === 'ko') return `경고 ${warnings}개: \`odap check\`로 볼 수 있습니다.`;
	return `${plural(warnings, 'warning')}: \`odap check\` lists ${warnings === 1 ? 'it' : 'them'}.`;
}

/** What a limited format left out, or an empty string. */
export function leftOutLine(leftOut: number, language: Language): string {
	if (leftOut === 0) return '';
	if (language === 'ko') return `${leftOut}건은 주석 한도를 넘어 표시하지 않았습니다.`;
	return `${leftOut} more left out of the annotations.`;
}

function englishSummary(counts: Counts, checked: number): string {
	const parts = [plural(counts.error, 'error'), plural(counts.warning, 'warning')];
	if (counts.note > 0) parts.push(plural(counts.note, 'note'));
	const files = counts.files - counts.others.length;
	const postmortems = `${files} of ${plural(checked, 'postmortem')}`;
	return `${parts.join(', ')} in ${[...counts.others.map(visible), postmortems].join(' and ')}.`;
}

function koreanSummary(counts: Counts, checked: number): string {
	const parts = [`오류 ${counts.error}개`, `경고 ${counts.warning}개`];
	if (counts.note > 0) parts.push(`참고 ${counts.note}개`);
	const others = counts.others.map((path) => `${visible(path)} 및 `).join('');
	return `${others}포스트모템 ${checked}건 중 ${counts.files - counts.others.length}건에서 ${parts.join(', ')}.`;
}

function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
