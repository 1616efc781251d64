import type { CheckedKnowledgeBase } from '#build/checked';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { replaceText } from '#store/replace-text';
import { Misuse } from './misuse.ts';

/** Writes a file anew. @throws Misuse where it is no longer what was read. */
export async function writeEdited(
	{ texts, locations }: CheckedKnowledgeBase,
	path: string,
	after: string,
): Promise<void> {
	const file = locations.get(path);
	if (file !== undefined && (await replaceText(file, texts.get(path) ?? '', after))) return;
	throw new Misuse(phrase('writeEdited.writeEdited', quoted(path)));
}
