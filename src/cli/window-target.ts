import { realpathSync } from 'node:fs';
import { parseFile } from '#domain/checks/parse-file';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { MilestoneId } from '#domain/time/types';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { listPostmortems } from '#store/list-postmortems';
import { readEntry } from '#store/read-sources';
import { replaceText } from '#store/replace-text';
import { insertTimelineLines } from '#window/insert-lines';
import type { WindowLine } from '#window/window-lines';
import { Misuse } from './misuse.ts';

/** The postmortem into which `--write` inserts lines. */
export interface WindowTarget {
	readonly postmortem: Postmortem;
	/** Inserts lines that are not there yet, and says what was done. @throws Misuse */
	write(lines: readonly WindowLine[]): Promise<Text>;
}

/** Reads the postmortem that `--write` names. @throws Misuse where it is none of this knowledge base. */
export async function readWindowTarget(
	name: string,
	folder: KnowledgeBaseFolder | undefined,
	knowledgeBase: KnowledgeBase | undefined,
): Promise<WindowTarget> {
	const named = realPath(name);
	const entry =
		folder && listPostmortems(folder.postmortems).find(({ file }) => file && realPath(file) === named);
	const source = entry && (await readEntry(entry)).source;
	if (named === undefined || !source || !knowledgeBase) throw noTarget(name);
	const reparse = (text: string) => parseFile({ ...source, text }, knowledgeBase).postmortem;
	const postmortem = reparse(source.text);
	if (!postmortem) throw noTarget(name);
	return {
		postmortem,
		async write(lines) {
			const edited = insertTimelineLines(source.text, lines, reparse);
			if (edited === undefined) throw noPlace(name);
			if (edited === source.text) return nothingNew(name);
			if (!(await replaceText(named, source.text, edited))) throw changedMeanwhile(name);
			return written(name, doubled(postmortem, reparse(edited)));
		},
	};
}

function realPath(name: string): string | undefined {
	try {
		return realpathSync(name);
	} catch {
		return undefined;
	}
}

/** Milestones that were there, and now stand there once more. */
function doubled(before: Postmortem, after: Postmortem | undefined): MilestoneId[] {
	const count = (postmortem: Postmortem | undefined, id: MilestoneId) =>
		postmortem?.timeline.filter(({ milestones }) => milestones.includes(id)).length ?? 0;
	return (['started', 'mitigated'] as const).filter((id) => {
		const had = count(before, id);
		return had > 0 && count(after, id) > had;
	});
}

function written(name: string, twice: readonly MilestoneId[]): Text {
	const milestones = twice.map((id) => quoted(id)).join(', ');
	return {
		en: `Written to ${name}.${twice.length > 0 ? ` It had ${milestones} before: keep the one that is right, or both where harm began again.` : ''}`,
		ko: `${name}에 적었습니다.${twice.length > 0 ? korean` ${milestones}은(는) 전부터 있었습니다. 맞는 것만 남기고, 피해가 다시 시작된 것이라면 둘 다 두세요.` : ''}`,
	};
}

function nothingNew(name: string): Text {
	return {
		en: `${name} has these lines already; nothing was changed.`,
		ko: `${name}에 이미 있는 줄입니다. 바꾼 것이 없습니다.`,
	};
}

function noTarget(name: string): Misuse {
	return new Misuse({
		en: `Unexpected ${quoted(name)} after \`--write\`, expected a postmortem of this knowledge base that \`odap check\` can read.`,
		ko: `\`--write\`의 ${quoted(name)}: 이 지식 베이스의, \`odap check\`가 읽을 수 있는 포스트모템이어야 합니다.`,
	});
}

function noPlace(name: string): Misuse {
	return new Misuse({
		en: `Found no place in the timeline of ${quoted(name)}, so nothing was written. Copy the lines above into it.`,
		ko: `${quoted(name)}의 타임라인에서 넣을 자리를 찾지 못해 쓰지 않았습니다. 위의 줄을 옮겨 적으세요.`,
	});
}

function changedMeanwhile(name: string): Misuse {
	return new Misuse({
		en: `${quoted(name)} changed while it was edited. Nothing was written; run the command again.`,
		ko: `고치는 동안 ${quoted(name)} 파일이 바뀌었습니다. 아무것도 쓰지 않았으니 다시 실행하세요.`,
	});
}
