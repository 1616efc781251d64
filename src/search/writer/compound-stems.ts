import { AUXILIARIES, VERBALISERS } from '#search/analysis/korean-endings';
import { stemsOf } from '#search/analysis/stems';
import type { Morphology } from './morphology.ts';

/** Verbs that say no more than how the verb before them goes on: 느려지다, 알려주다, 막아두다. */
const HELPERS = ['지', '주', '두', '놓', '버리', '드리'];
/** Verbs that make another verb of the one before them, which it can still be found by: 찾아내다, 넘겨받다. */
const PARTNERS = '가 오 나 내 대 보 받 쓰 넣 들 들이 오르 올리 내리 나가 다니 뜨리 트리'.split(' ');
const INFINITIVE = /^[아어여]$/u;

export interface CompoundStem {
	/** The stem that the compound begins with: 느리 of 느려지, 찾 of 찾아내. */
	readonly base: string;
	/** Whether the base stands for the whole compound. */
	readonly isSame: boolean;
}

/** Takes apart a stem that is the infinitive of another one and a verb, which the analyser takes for one word. */
export function compoundStem(stem: string, morphology: Morphology): CompoundStem | undefined {
	for (const [verbs, isSame] of [
		[HELPERS, true],
		[PARTNERS, false],
	] as const) {
		const verb = verbs.find((ending) => stem.length > ending.length && stem.endsWith(ending));
		const base = verb && baseOf(stem.slice(0, -verb.length), morphology);
		if (base) return { base, isSame };
	}
	return undefined;
}

/**
 * The stem of an infinitive that shows its 아 or 어: 가지 is not 가 and 지. None where the text could not be led back
 * to the stem again, or the stem is one that nobody looks for.
 */
function baseOf(infinitive: string, morphology: Morphology): string | undefined {
	const [stem, ending, ...rest] = morphology.analyse(infinitive);
	if (stem?.kind !== 'stem' || !INFINITIVE.test(ending?.text ?? '') || rest.length > 0) return undefined;
	const base = stem.text;
	if (AUXILIARIES.has(base) || VERBALISERS.has(base)) return undefined;
	const isRegular = infinitive.slice(0, -1) === base;
	return isRegular || stemsOf(infinitive).includes(base) ? base : undefined;
}
