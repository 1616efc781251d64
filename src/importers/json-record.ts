export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string or number as text; empty for all else. */
export function textOf(value: unknown): string {
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The record at a path of keys, or an empty one. */
export function recordAt(value: unknown, ...keys: readonly string[]): JsonRecord {
	const found = keys.reduce<unknown>((each, key) => (isRecord(each) ? each[key] : undefined), value);
	return isRecord(found) ? found : {};
}

export function recordsOf(value: unknown): JsonRecord[] {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}
