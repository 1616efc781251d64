import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Garu, type POS } from 'garu-ko';
import type { Morpheme, Morphology } from './morphology.ts';

const KINDS: Partial<Record<POS, Morpheme['kind']>> = {
	NNG: 'noun',
	NNP: 'noun',
	NNB: 'noun',
	NR: 'noun',
	XR: 'noun',
	MAG: 'noun',
	VV: 'stem',
	VA: 'stem',
	JKS: 'particle',
	JKG: 'particle',
	JKO: 'particle',
	JKB: 'particle',
	JC: 'particle',
	XPN: 'prefix',
	XSN: 'suffix',
	SL: 'other',
	SN: 'other',
};

/**
 * The analyser of garu-ko, one word a call: a whole text at once takes it seconds.
 * Its answers depend on its model, so the version is pinned exactly.
 */
export async function loadGaruMorphology(): Promise<Morphology> {
	await startEngine();
	const garu = await Garu.load();
	return {
		analyse(word) {
			const result = garu.analyze(word);
			const tokens = Array.isArray(result) ? (result[0]?.tokens ?? []) : result.tokens;
			return tokens.map(({ text, pos }) => ({ text, kind: kindOf(text, pos) }));
		},
		close: () => garu.destroy(),
	};
}

/** Pronouns of one syllable are everywhere and say nothing: 이, 그, 나. */
function kindOf(text: string, pos: POS): Morpheme['kind'] {
	if (pos === 'NP') return text.length > 1 ? 'noun' : 'function';
	return KINDS[pos] ?? 'function';
}

/** Starts the engine by its present signature: Garu.load uses the old one, which warns on the console. */
async function startEngine(): Promise<void> {
	const entry = import.meta.resolve('garu-ko');
	const engine = await import(new URL('../pkg/garu_wasm.js', entry).href);
	const binary = await readFile(fileURLToPath(new URL('../pkg/garu_wasm_bg.wasm', entry)));
	await engine.default({ module_or_path: binary });
}
