import type { z } from 'zod';

/** The keys of the map at a path. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	const inner = innerSchema(schema, path);
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

function describedAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
	return stepInto(schema, path)?.description ?? innerSchema(schema, path)?.description;
}

function innerSchema(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
	const found = stepInto(schema, path);
	return found ? unwrap(found) : undefined;
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

function unwrap(schema: z.ZodType): z.ZodType {
	const definition = schema as { unwrap?: () => z.ZodType; element?: unknown };
	return definition.unwrap && definition.element === undefined ? unwrap(definition.unwrap()) : schema;
}

/** Whether a text would do, also for a grammar that only the schema's pattern tells. */
export function accepts(schema: z.ZodType | undefined, written: string): boolean {
	if (!schema?.safeParse(written).success) return false;
	const pattern = unwrap(schema).meta()?.['pattern'] ?? schema.meta()?.['pattern'];
	return typeof pattern !== 'string' || new RegExp(pattern, 'u').test(written);
}
