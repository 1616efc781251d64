/** What the placeholders of a text that is made by a function are called, in the order of its values. One without names stays ours. */
export type PlaceholderNames<T> = {
	readonly [Key in keyof T as HasFunction<T[Key]> extends true ? Key : never]?: T[Key] extends (
		...values: infer Values
	) => string
		? { readonly [Index in keyof Values]: string }
		: PlaceholderNames<T[Key]>;
};

type HasFunction<T> = T extends (...values: never[]) => string
	? true
	: T extends string | readonly unknown[]
		? false
		: true extends { [Key in keyof T]: HasFunction<T[Key]> }[keyof T]
			? true
			: false;

/** `{count}`, or `{count|postmortem|postmortems}`: the first word where the value is one or yes, else the second. */
const PLACEHOLDER = /\{([a-zA-Z]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** The texts of the interface with those that a team says otherwise, by keys such as `postmortems.title`. */
export function withOwnTexts<T>(texts: T, own: ReadonlyMap<string, string>, names: PlaceholderNames<T>): T {
	return own.size === 0 ? texts : (replaced(texts, names, '', own) as T);
}

/** A text with its placeholders, as one that shows values. */
export function filled(text: string, names: readonly string[], values: readonly unknown[]): string {
	return text.replace(PLACEHOLDER, (whole, name: string, one?: string, other?: string) => {
		const index = names.findIndex((each) => each.replace('?', '') === name);
		if (index < 0) return whole;
		return one === undefined ? shown(values[index]) : isOne(values[index]) ? one : (other ?? '');
	});
}

/** The placeholders in a text, as they are written. */
export function placeholdersIn(
	text: string,
): { readonly written: string; readonly name: string; readonly isChoice: boolean }[] {
	return [...text.matchAll(PLACEHOLDER)].map(([written, name = '', one]) => ({
		written,
		name,
		isChoice: one !== undefined,
	}));
}

function replaced(texts: unknown, names: unknown, path: string, own: ReadonlyMap<string, string>): unknown {
	const text = own.get(path);
	if (typeof texts === 'string') return text === undefined ? texts : withBlanksOf(texts, text);
	if (typeof texts === 'function')
		return text === undefined || names === undefined
			? texts
			: (...values: unknown[]) =>
					withBlanksOf(texts(...values), filled(text, names as readonly string[], values));
	if (typeof texts !== 'object' || texts === null) return texts;
	const inner = Object.entries(texts).map(([key, value]) => {
		const below = (names as Record<string, unknown> | undefined)?.[key];
		return [key, replaced(value, below, path === '' ? key : `${path}.${key}`, own)] as const;
	});
	return Array.isArray(texts) ? inner.map(([, value]) => value) : Object.fromEntries(inner);
}

/** Where our own text begins or ends with a blank, it stands beside another. */
function withBlanksOf(before: string, text: string): string {
	return (/^\s/.test(before) ? ' ' : '') + text + (/\s$/.test(before) ? ' ' : '');
}

/** A count stands with the text that shows it. */
function shown(value: unknown): string {
	return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : String(value);
}

function isOne(value: unknown): boolean {
	if (typeof value === 'boolean') return value;
	return typeof value === 'object' && value !== null && 'count' in value
		? value.count === 1
		: Number(value) === 1;
}
