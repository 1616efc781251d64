import { hash } from 'node:crypto';
import type { Postmortem } from '#domain/postmortem';
import { headText } from './noted-postmortem.ts';

/** Texts up to here are no longer than what would stand for them. */
const SHORT = 64;

/**
 * Digests of values that are made of a library: equal where the values are equal, down to their last part, but for the
 * bodies of postmortems, which note when they are asked for. Of what stands in many values, it is worked out once.
 */
export class Digests {
	readonly #known = new WeakMap<object, string>();

	constructor(postmortems: readonly Postmortem[]) {
		for (const postmortem of postmortems) this.#learn(postmortem);
	}

	/** Undefined for what holds a function, or anything else that is no plain data: of that, nobody knows what it will say. */
	of(value: unknown): string | undefined {
		try {
			return digestOf(this.#text(value));
		} catch (error) {
			if (error instanceof NotPlain) return undefined;
			throw error;
		}
	}

	/** Most values hold postmortems or parts of them. As they are JSON, that is by far the fastest way to read them. */
	#learn(postmortem: Postmortem): void {
		const digest = digestOf(headText(postmortem));
		this.#known.set(postmortem, digest);
		for (const part of ['causes', 'countermeasures', 'lessons'] as const)
			for (const [at, item] of postmortem[part].entries()) this.#known.set(item, `${digest}.${part}.${at}`);
	}

	#text(value: unknown): string {
		if (typeof value === 'object' && value !== null) return this.#objectText(value);
		if (typeof value === 'string') return JSON.stringify(value);
		if (typeof value === 'function' || typeof value === 'symbol') throw new NotPlain();
		// Of zero there are two, and no page shows one of them.
		return String(value);
	}

	#objectText(value: object): string {
		const known = this.#known.get(value);
		if (known !== undefined) return `#${known}`;
		const text = this.#wholeText(value);
		if (text.length <= SHORT) return text;
		const digest = digestOf(text);
		this.#known.set(value, digest);
		return `#${digest}`;
	}

	#wholeText(value: object): string {
		const all = (items: Iterable<unknown>) => Array.from(items, (item) => this.#text(item)).join();
		const pairs = (entries: Iterable<readonly [unknown, unknown]>) =>
			Array.from(entries, ([key, part]) => `${this.#text(key)}:${this.#text(part)}`).join();
		if (Array.isArray(value)) return `[${all(value)}]`;
		if (value instanceof Map) return `map{${pairs(value)}}`;
		if (value instanceof Set) return `set[${all(value)}]`;
		if (value instanceof Date) return `date ${value.getTime()}`;
		if (value instanceof Uint8Array) return `bytes ${digestOf(value)}`;
		const prototype = Object.getPrototypeOf(value);
		if (prototype !== Object.prototype && prototype !== null) throw new NotPlain();
		return `{${pairs(Object.entries(value))}}`;
	}
}

class NotPlain extends Error {}

export function digestOf(content: string | Uint8Array): string {
	return hash('sha256', content, 'base64url');
}
