import { lstatSync, renameSync } from 'node:fs';
import { replaceText } from './replace-text.ts';
import { withPath } from './write-refusal.ts';

/** A file of which a text is to take the place of another. */
export interface TextReplacement {
	readonly file: string;
	readonly before: string;
	readonly after: string;
}

/** What kept a postmortem from being renamed: a file that someone is editing, or the place is taken. */
export type RenameObstacle = { readonly changed: string } | { readonly taken: string };

/**
 * Replaces texts, and last moves a file or a folder: all of it, or nothing. A file is edited where it is before the move.
 * @throws the system's error, with every text as it was.
 */
export async function renamePostmortem(
	replacements: readonly TextReplacement[],
	move: { readonly from: string; readonly to: string },
): Promise<RenameObstacle | undefined> {
	if (isTaken(move)) return { taken: move.to };
	const written: TextReplacement[] = [];
	try {
		for (const replacement of replacements) {
			const { file, before, after } = replacement;
			if (!(await replaceText(file, before, after))) {
				await takeBack(written);
				return { changed: file };
			}
			written.push(replacement);
		}
		if (isTaken(move)) {
			await takeBack(written);
			return { taken: move.to };
		}
		renameSync(move.from, move.to);
		return undefined;
	} catch (error) {
		await takeBack(written);
		throw withPath(move.to, error);
	}
}

/** On some disks, the other Unicode form of a name is the same file. */
function isTaken({ from, to }: { readonly from: string; readonly to: string }): boolean {
	const there = lstatSync(to, { throwIfNoEntry: false });
	return there !== undefined && there.ino !== lstatSync(from).ino;
}

async function takeBack(written: readonly TextReplacement[]): Promise<void> {
	for (const { file, before, after } of written.toReversed()) await replaceText(file, after, before);
}
