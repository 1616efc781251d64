import { realpathSync } from 'node:fs';
import { parseFile } from '#domain/checks/parse-file';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { type Phrase, phrase } from '#domain/text/phrase';
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
	write(lines: readonly WindowLine[]): Promise<Phrase>;
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

function written(name: string, twice: readonly MilestoneId[]): Phrase {
	const milestones = twice.map((id) => quoted(id)).join(', ');
	return phrase('windowTarget.written', name, twice.length, milestones);
}

function nothingNew(name: string): Phrase {
	return phrase('windowTarget.nothingNew', name);
}

function noTarget(name: string): Misuse {
	return new Misuse(phrase('windowTarget.noTarget', quoted(name)));
}

function noPlace(name: string): Misuse {
	return new Misuse(phrase('windowTarget.noPlace', quoted(name)));
}

function changedMeanwhile(name: string): Misuse {
	return new Misuse(phrase('windowTarget.changedMeanwhile', quoted(name)));
}
