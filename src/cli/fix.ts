import { applyEdits } from '#domain/apply-edits';
import type { Diagnostic } from '#domain/diagnostic';
import { replaceText } from '#store/replace-text';
import type { CheckedKnowledgeBase } from './check.ts';
import type { IsSelected } from './select-paths.ts';

/** A repair may bring another to light; after this many rounds what is left is reported. */
const MOST_ROUNDS = 5;

/** Applies every repair that is certain, until nothing changes, and returns what is found after that. */
export async function fixKnowledgeBase(
	first: CheckedKnowledgeBase,
	isSelected: IsSelected,
	checkAgain: () => Promise<CheckedKnowledgeBase>,
): Promise<CheckedKnowledgeBase> {
	let checked = first;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const changes = await Promise.all(
			fixableFiles(checked, isSelected).map((path) => fixFile(checked, path)),
		);
		if (!changes.includes(true)) return checked;
		checked = await checkAgain();
	}
	return checked;
}

function fixableFiles({ diagnostics }: CheckedKnowledgeBase, isSelected: IsSelected): string[] {
	const fixable = diagnostics.filter(({ path }) => isSelected(path)).filter(hasEdits);
	return [...new Set(fixable.map(({ path }) => path))];
}

async function fixFile(
	{ diagnostics, texts, locations }: CheckedKnowledgeBase,
	path: string,
): Promise<boolean> {
	const text = texts.get(path);
	const file = locations.get(path);
	if (text === undefined || file === undefined) return false;
	const repairs = diagnostics.flatMap((it) => (it.path === path && it.edits ? [it.edits] : []));
	const fixed = applyEdits(text, repairs);
	return fixed !== text && (await replaceText(file, text, fixed));
}

function hasEdits({ edits }: Diagnostic): boolean {
	return edits !== undefined && edits.length > 0;
}
