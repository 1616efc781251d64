import type { z } from 'zod';

/** The keys of the map at a path. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	const found = stepInto(schema, path);
	const inner = found && unwrap(found);
	return inner && 'shape' in inner ? Object.keys(inner.shape as object) : [];
}

/** What the schema says of the value at a path, or of the nearest that it stands in. */
export function describe(schema: z.ZodType, path: readonly PropertyKey[]): string {
	for (let length = path.length; length > 0; length -= 1) {
		const described = describedAt(schema, path.slice(0, length));
		if (described) return described;
	}
	return schema.description ?? 'another form.';
}

/** What the key is for; of a value that may have several forms, which these are. */
function describedAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
	const found = stepInto(schema, path);
	if (!found) return undefined;
	const layers = layersOf(found);
	const forms = layers.find(({ type, description }) => type === 'union' && description);
	return (forms ?? layers.find(({ description }) => description))?.description;
}

/** The schema of the value at a path. */
export function stepInto(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
	let current: z.ZodType | undefined = schema;
	for (const step of path) {
		const definition = (current ? unwrap(current) : undefined) as
			| { shape?: Record<PropertyKey, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType }
			| undefined;
		current = definition?.shape?.[step] ?? definition?.element ?? definition?.valueType;
	}
	return current;
}

/** Of several forms, the map: it alone has steps to go. */
function unwrap(schema: z.ZodType): z.ZodType {
	const inner = layersOf(schema).at(-1) ?? schema;
	const { options } = inner as { options?: readonly (z.ZodType & { shape?: unknown })[] };
	return options?.find(({ shape }) => shape !== undefined) ?? inner;
}

/** A schema, and what it wraps, as an optional or a default does. */
function layersOf(schema: z.ZodType): z.ZodType[] {
	const { unwrap: inside, element } = schema as { unwrap?: () => z.ZodType; element?: unknown };
	return inside && element === undefined ? [schema, ...layersOf(inside.call(schema))] : [schema];
}

/** Whether a text would do, also for a grammar that only the schema's pattern tells. */
export function accepts(schema: z.ZodType | undefined, written: string): boolean {
	if (!schema?.safeParse(written).success) return false;
	const pattern = unwrap(schema).meta()?.['pattern'] ?? schema.meta()?.['pattern'];
	return typeof pattern !== 'string' || new RegExp(pattern, 'u').test(written);
}
