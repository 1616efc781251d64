import { isEnding } from './endings.ts';
import type { Engine, EngineOptions, EngineResults } from './engine.ts';
import type { Reading, Term } from './query-plan.ts';

/** The pages that hold every term of a reading; undefined where Pagefind answers for another word. */
export async function askReading(
	reading: Reading,
	engine: Engine,
	options: EngineOptions,
): Promise<EngineResults | undefined> {
	if (reading.unless !== undefined && (await isExact(reading.unless, engine))) return undefined;
	const answer = await engine.search(reading.terms.map(({ key }) => key).join(' '), options);
	const doubtful = await withoutExact(reading.terms, engine);
	if (doubtful.length === 0 || answer.results.length === 0) return answer;
	return (await isSupported(doubtful, answer)) ? answer : undefined;
}

/** The terms that no index word equals, so that Pagefind may have shortened or dropped them. */
async function withoutExact(terms: readonly Term[], engine: Engine): Promise<Term[]> {
	const others = terms.filter(({ kind }) => kind === 'other');
	const exact = await Promise.all(others.map(({ key }) => isExact(key, engine)));
	return others.filter((_, index) => !exact[index]);
}

/** Many readings, and every letter typed, ask of the same keys. */
const exactKeys = new WeakMap<Engine, Map<string, Promise<boolean>>>();

/** Whether the corpus has a word of this stem. */
export function isExact(key: string, engine: Engine): Promise<boolean> {
	const known = exactKeys.get(engine) ?? new Map<string, Promise<boolean>>();
	exactKeys.set(engine, known);
	const answer = known.get(key) ?? engine.search(`"${key}"`).then(({ results }) => results.length > 0);
	known.set(key, answer);
	return answer;
}

/**
 * Whether the best page really holds each term: Pagefind leaves out a word that it does not know, and falls back
 * to a shorter one, without a word of it.
 */
async function isSupported(terms: readonly Term[], { results }: EngineResults): Promise<boolean> {
	const fragment = await results[0]?.load();
	if (!fragment) return false;
	const words = fragment.content.split(' ');
	const found = fragment.locations.map(({ location }) => words[location] ?? '');
	return terms.every(({ key }) => found.some((word) => isSameWord(word, key)));
}

/** True for a longer word, and for one that differs by the ending of an English word. */
function isSameWord(found: string, key: string): boolean {
	if (found.startsWith(key)) return true;
	const shared = sharedLength(found, key);
	return isEnding(key.slice(0, shared), key.slice(shared));
}

export function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
}
