import type { CheckedKnowledgeBase } from '#build/checked';
import { applyEdits } from '#domain/apply-edits';
import type { KnownFile } from '#domain/parse/file-outline';
import { replaceText } from '#store/replace-text';
import { timelineRepairs } from './fix-timeline.ts';
import type { IsSelected } from './select-paths.ts';
import { tellChanges } from './tell-changes.ts';

/** A repair may bring another to light; after this many rounds what is left is reported. */
const MOST_ROUNDS = 5;

type AnyChecked = CheckedKnowledgeBase<KnownFile>;

/**
 * Applies every repair that is certain, until nothing changes, and returns what is found after that.
 * @param tell Is told what was changed, line by line.
 */
export async function fixKnowledgeBase<Checked extends AnyChecked>(
	first: Checked,
	isSelected: IsSelected,
	tell: (line: string) => void,
	checkAgain: () => Promise<Checked>,
): Promise<Checked> {
	let checked = first;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const changes = await Promise.all(
			faultyFiles(checked, isSelected).map((path) => fixFile(checked, path, tell)),
		);
		if (!changes.includes(true)) return checked;
		checked = await checkAgain();
	}
	return checked;
}

function faultyFiles({ diagnostics }: AnyChecked, isSelected: IsSelected): string[] {
	return [...new Set(diagnostics.map(({ path }) => path).filter(isSelected))];
}

async function fixFile(checked: AnyChecked, path: string, tell: (line: string) => void): Promise<boolean> {
	const { diagnostics, texts, locations } = checked;
	const text = texts.get(path);
	const file = locations.get(path);
	if (text === undefined || file === undefined) return false;
	const found = diagnostics.flatMap((it) => (it.path === path && it.edits ? [it.edits] : []));
	const repairs = [...timelineRepairs(checked, path), ...found];
	const fixed = applyEdits(text, repairs);
	if (fixed === text || !(await replaceText(file, text, fixed))) return false;
	tellChanges(path, text, repairs, tell);
	return true;
}
