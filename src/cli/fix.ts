import type { CheckedKnowledgeBase } from '#build/checked';
import { applyEdits, possibleEdits } from '#domain/apply-edits';
import type { Diagnostic } from '#domain/findings/diagnostic';
import { type LineChange, lineChanges } from '#domain/line-changes';
import { maskValues } from '#domain/safety/mask-values';
import { visible } from '#report/visible';
import { replaceText } from '#store/replace-text';
import { timelineRepairs } from './fix-timeline.ts';
import type { IsSelected } from './select-paths.ts';

/** A repair may bring another to light; after this many rounds what is left is reported. */
const MOST_ROUNDS = 5;

/**
 * Applies every repair that is certain, until nothing changes, and returns what is found after that.
 * @param tell Is told what was changed, line by line.
 */
export async function fixKnowledgeBase(
	first: CheckedKnowledgeBase,
	isSelected: IsSelected,
	tell: (line: string) => void,
	checkAgain: () => Promise<CheckedKnowledgeBase>,
): Promise<CheckedKnowledgeBase> {
	let checked = first;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const changes = await Promise.all(
			fixableFiles(checked, isSelected).map((path) => fixFile(checked, path, tell)),
		);
		if (!changes.includes(true)) return checked;
		checked = await checkAgain();
	}
	return checked;
}

function fixableFiles({ diagnostics }: CheckedKnowledgeBase, isSelected: IsSelected): string[] {
	const fixable = diagnostics.filter(
		(it) => isSelected(it.path) && (hasEdits(it) || it.check === 'list-expected'),
	);
	return [...new Set(fixable.map(({ path }) => path))];
}

async function fixFile(
	checked: CheckedKnowledgeBase,
	path: string,
	tell: (line: string) => void,
): Promise<boolean> {
	const { diagnostics, texts, locations } = checked;
	const text = texts.get(path);
	const file = locations.get(path);
	if (text === undefined || file === undefined) return false;
	const found = diagnostics.flatMap((it) => (it.path === path && it.edits ? [it.edits] : []));
	const repairs = [...timelineRepairs(checked, path), ...found];
	const fixed = applyEdits(text, repairs);
	if (fixed === text || !(await replaceText(file, text, fixed))) return false;
	for (const change of lineChanges(text, possibleEdits(text, repairs))) tellChange(path, change, tell);
	return true;
}

/** As a difference is shown everywhere: what stood there, what stands there. Secrets and persons are masked. */
export function tellChange(
	path: string,
	{ line, before, after }: LineChange,
	tell: (line: string) => void,
): void {
	tell(`${path}:${line}`);
	for (const text of before) tell(`- ${visible(maskValues(text))}`);
	for (const text of after) tell(`+ ${visible(maskValues(text))}`);
}

function hasEdits({ edits }: Diagnostic): boolean {
	return edits !== undefined && edits.length > 0;
}
