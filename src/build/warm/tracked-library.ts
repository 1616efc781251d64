import type { SiteLibrary } from '#domain/library/hand-over';
import type { Library } from '#domain/library/library';
import { type Digests, digestOf } from './digests.ts';
import { BODY_OF, bodyText } from './noted-postmortem.ts';
import type { Reading, Readings } from './readings.ts';

/** Settled by the settings and by where the knowledge base lies: the same for every page of a site. */
const SETTLED: ReadonlySet<string> = new Set(['knowledgeBase', 'look', 'folder']);

/** Looked up by key: a page is made of what it looks up, not of all that could be. */
const MAPS = ['byId', 'facts', 'lastChanged', 'statusHistory'] as const;

/** What a library holds beside what is derived from the heads of its postmortems. */
const GIVEN: Readonly<Record<Exclude<keyof SiteLibrary, keyof Library> | typeof BODY_OF, true>> = {
	[BODY_OF]: true,
	folder: true,
	lastChanged: true,
	statusHistory: true,
	images: true,
	cards: true,
	look: true,
	ownChecks: true,
};

/**
 * Whether what was asked follows from the heads of all postmortems, the settings and the day, whatever Git tells and the
 * bodies say.
 */
export function isDerived(reading: Reading): boolean {
	return !Object.hasOwn(GIVEN, nameOf(reading));
}

/**
 * A library that notes what is asked of it. A page is a function of what it is handed and of what it asks: where both are
 * the same again, it asks nothing else, and the page is the same.
 */
export class TrackedLibrary {
	/** To be handed to the pages. */
	readonly library: SiteLibrary;
	readonly #source: SiteLibrary;
	readonly #digests: Digests;
	readonly #known = new Map<Reading, string | undefined>();

	constructor(source: SiteLibrary, digests: Digests, readings: Readings) {
		this.#source = source;
		this.#digests = digests;
		const note = (reading: Reading) => readings.note(reading);
		const maps = new Map<string, unknown>(
			MAPS.map((name) => [name, new TrackedMap<unknown>(source[name], name, note)]),
		);
		this.library = new Proxy(source, {
			get: (target, name) => {
				const map = maps.get(String(name));
				if (map !== undefined) return map;
				if (!SETTLED.has(String(name))) note(String(name));
				return Reflect.get(target, name);
			},
			has: (target, name) => {
				note(String(name));
				return Reflect.has(target, name);
			},
		});
	}

	/** The digest of what the library says now; undefined where that cannot be known. */
	digestOf(reading: Reading): string | undefined {
		if (!this.#known.has(reading)) this.#known.set(reading, this.#digest(reading));
		return this.#known.get(reading);
	}

	#digest(reading: Reading): string | undefined {
		const [, id = ''] = reading.split('\0');
		if (nameOf(reading) !== BODY_OF) return this.#digests.of(this.#valueOf(reading));
		const postmortem = this.#source.byId.get(id);
		return postmortem && digestOf(bodyText(postmortem));
	}

	#valueOf(reading: Reading): unknown {
		const [name = '', ...key] = reading.split('\0');
		// Functions, which look nowhere else than in the postmortems.
		if (name === 'recurrences') return this.#source.postmortems;
		// Their bytes are asked for by the file alone that an image is, and that is never taken.
		if (name === 'images') return this.#source.images.map(({ postmortem, file }) => [postmortem, file]);
		const part: unknown = Reflect.get(this.#source, name);
		return key.length > 0 && part instanceof Map ? part.get(key.join('\0')) : part;
	}
}

function nameOf(reading: Reading): string {
	return reading.split('\0', 1)[0] ?? '';
}

/** A map that says which of its keys was asked for, or that all of it was. */
class TrackedMap<Value> implements ReadonlyMap<string, Value> {
	readonly #source: ReadonlyMap<string, Value>;
	readonly #name: string;
	readonly #note: (reading: Reading) => void;

	constructor(source: ReadonlyMap<string, Value>, name: string, note: (reading: Reading) => void) {
		this.#source = source;
		this.#name = name;
		this.#note = note;
	}

	get(key: string): Value | undefined {
		this.#note(`${this.#name}\0${key}`);
		return this.#source.get(key);
	}

	has(key: string): boolean {
		this.#note(`${this.#name}\0${key}`);
		return this.#source.has(key);
	}

	get size(): number {
		return this.#all().size;
	}

	keys() {
		return this.#all().keys();
	}

	values() {
		return this.#all().values();
	}

	entries() {
		return this.#all().entries();
	}

	forEach(each: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
		this.#all().forEach(each);
	}

	[Symbol.iterator]() {
		return this.#all()[Symbol.iterator]();
	}

	#all(): ReadonlyMap<string, Value> {
		this.#note(this.#name);
		return this.#source;
	}
}
