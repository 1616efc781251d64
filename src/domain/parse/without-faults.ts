import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

export interface Leniency {
	/** Faulty entries of lists are left out; without it the whole list is, so that entries keep their numbers. */
	readonly dropsEntries?: true;
	/** What to go on with where a key that is required is missing or faulty. */
	readonly standIns?: Readonly<Record<string, unknown>>;
}

type Path = readonly PropertyKey[];

/**
 * What is left when what is faulty is taken out, as little as will do, so that one fault does not hide those that
 * only a whole reading shows, nor make others up.
 */
export function withoutFaults<T>(
	schema: z.ZodType<T>,
	data: unknown,
	issues: readonly Issue[],
	{ dropsEntries, standIns }: Leniency,
): T | undefined {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
	const faulty: Path[] = issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
	);
	const firstIndex = (path: Path) => path.findIndex((step) => typeof step === 'number');
	const toList = (path: Path) => (firstIndex(path) < 0 ? path : path.slice(0, firstIndex(path)));
	const toEntry = (path: Path) => (firstIndex(path) < 0 ? path : path.slice(0, firstIndex(path) + 1));
	const toKey = (path: Path) => path.slice(0, 1);
	for (const cut of dropsEntries ? [(path: Path) => path, toEntry, toKey] : [toList, toKey]) {
		const paths = new Set(faulty.map((path) => cut(path).join('.')));
		const left = without(data, paths, '') as object;
		const result = schema.safeParse({ ...standIns, ...left });
		if (result.success) return result.data;
	}
	return undefined;
}

function without(value: unknown, paths: ReadonlySet<string>, prefix: string): unknown {
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value)
		.filter(([key]) => !paths.has(prefix + key))
		.map(([key, inner]) => [key, without(inner, paths, `${prefix}${key}.`)] as const);
	return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}
