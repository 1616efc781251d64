import type { CheckedKnowledgeBase } from '#build/checked';
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
	throw new Misuse({
		en: `Unexpected change of ${quoted(path)} while it was edited. Nothing was written; run the command again.`,
		ko: `고치는 동안 ${quoted(path)} 파일이 바뀌었습니다. 아무것도 쓰지 않았으니 다시 실행하세요.`,
	});
}
