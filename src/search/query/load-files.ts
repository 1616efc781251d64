import { decodeVocabulary, type Vocabulary } from '#search/analysis/vocabulary';
import { HANGUL_VOCABULARY, LABELS, OTHER_VOCABULARY } from '#search/files';
import type { Labels } from '#search/labels';

const GZIP = [0x1f, 0x8b];

/** @throws when the file cannot be loaded. `folder` is the index's address, with a closing `/`. */
export async function loadVocabulary(folder: string): Promise<Vocabulary> {
	return decodeVocabulary(await loadText(folder + HANGUL_VOCABULARY));
}

/** The words of the corpus that are not Hangul, the commonest first. */
export async function loadOtherWords(folder: string): Promise<string[]> {
	return (await loadText(folder + OTHER_VOCABULARY)).split('\n');
}

export async function loadLabels(folder: string): Promise<Labels> {
	return JSON.parse(await loadText(folder + LABELS)) as Labels;
}

/** Asks the server each time whether the file has changed: its name stays the same from build to build. */
async function loadText(address: string): Promise<string> {
	const response = await fetch(address, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return new TextDecoder().decode(bytes);
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).text();
}
