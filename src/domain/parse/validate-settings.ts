import type { z } from 'zod';
import type { Finding, Range } from '#domain/diagnostic';
import { nearest } from './nearest.ts';
import type { YamlReading } from './read-yaml.ts';
import { alternatives, quoted } from './wording.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds YAML against a strict schema and turns every fault into a finding at its place: unknown keys with a
 * did-you-mean, wrong values with what was expected. The value is what stands without the faulty keys; absent where
 * a key that is required is among them and has no stand-in.
 * @param whole Where a missing key is reported.
 * @param standIns What to go on with where a required key is missing or faulty; its fault is reported all the same.
 */
export function validateSettings<T>(
	schema: z.ZodType<T>,
	reading: YamlReading,
	whole: Range,
	standIns: Readonly<Record<string, unknown>> = {},
): { value: T | undefined; findings: Finding[] } {
	const result = schema.safeParse(reading.data);
	if (result.success) return { value: result.data, findings: [] };
	const findings = result.error.issues.flatMap((issue) => issueFindings(issue, schema, reading, whole));
	return { value: withoutFaults(schema, reading.data, result.error.issues, standIns), findings };
}

/** What is left when the faulty keys are taken out, so that one fault does not hide those that only a whole reading shows. */
function withoutFaults<T>(
	schema: z.ZodType<T>,
	data: unknown,
	issues: readonly Issue[],
	standIns: Readonly<Record<string, unknown>>,
): T | undefined {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
	const faulty = new Set(
		issues.flatMap((issue) =>
			issue.code === 'unrecognized_keys' && issue.path.length === 0
				? issue.keys
				: issue.path.slice(0, 1).map(String),
		),
	);
	const sound = Object.entries(data).filter(([key]) => !faulty.has(key));
	return schema.safeParse({ ...standIns, ...Object.fromEntries(sound) }).data;
}

function issueFindings(issue: Issue, schema: z.ZodType, reading: YamlReading, whole: Range): Finding[] {
	if (issue.code === 'unrecognized_keys') {
		const siblings = knownKeys(schema, issue.path);
		return issue.keys.map((key) => unknownKey([...issue.path, key].join('.'), key, siblings, reading, whole));
	}
	const path = issue.path.join('.');
	const place = reading.places.get(path);
	if (place && reading.loneKeys.has(path)) return [cutByComma(place.key, String(issue.path.at(-1)))];
	if (!place) return [missingKey(issue, whole)];
	return [wrongValue(issue, schema, path, place.value, reading)];
}

function unknownKey(
	path: string,
	key: string,
	siblings: readonly string[],
	reading: YamlReading,
	whole: Range,
): Finding {
	const range = reading.places.get(path)?.key ?? whole;
	if (reading.loneKeys.has(path)) return cutByComma(range, key);
	const near = nearest(key, siblings);
	// A second key of the same name would be another fault.
	const isTaken = (name: string) => reading.places.has(path.slice(0, path.length - key.length) + name);
	const only = near.length === 1 && !near.some(isTaken) ? near[0] : undefined;
	const expected = alternatives(near.length > 0 ? near : siblings);
	return {
		check: 'key-known',
		range,
		message: {
			en: `Unexpected key ${quoted(key)}, expected ${expected.en}.`,
			ko: `알 수 없는 키 ${quoted(key)}입니다. 쓸 수 있는 키: ${expected.ko}.`,
		},
		fix: only
			? { en: `Write ${quoted(only)}.`, ko: `${quoted(only)}로 고치세요.` }
			: { en: 'Rename the key, or remove the line.', ko: '키 이름을 고치거나 그 줄을 지우세요.' },
		...(only ? { edits: [{ range, text: only }] } : {}),
	};
}

/** In `{ a: one, two }` the comma ended the value and left the key `two` with nothing. */
function cutByComma(range: Range, key: string): Finding {
	return {
		check: 'value-quoted',
		range,
		message: {
			en: `Unexpected ${quoted(key)} after a comma, expected a quoted text: inside \`{ }\` a comma ends a value.`,
			ko: `쉼표 뒤에 ${quoted(key)}이 따로 떨어졌습니다. \`{ }\` 안에서는 쉼표가 값을 끝내므로 글을 따옴표로 감싸야 합니다.`,
		},
		fix: {
			en: 'Quote the whole text: `{ key: "one, two" }`.',
			ko: '글 전체를 따옴표로 감싸세요: `{ key: "하나, 둘" }`.',
		},
	};
}

function missingKey(issue: Issue, whole: Range): Finding {
	const key = String(issue.path.at(-1) ?? '');
	return {
		check: 'key-required',
		range: whole,
		message: {
			en: `Unexpected end of the block, expected the key ${quoted(key)}.`,
			ko: `키 ${quoted(key)}이(가) 없습니다.`,
		},
		fix: { en: `Add \`${key}:\`.`, ko: `\`${key}:\` 줄을 더하세요.` },
	};
}

function wrongValue(
	issue: Issue,
	schema: z.ZodType,
	path: string,
	range: Range,
	reading: YamlReading,
): Finding {
	const scalar = reading.scalars.get(path);
	const written = scalar?.source ?? (scalar ? String(scalar.value) : '');
	const choices = enumValues(issue);
	if (choices) return wrongChoice(written, choices, range);
	if (scalar && isUnquoted(scalar.value, issue)) return unquoted(written, range);
	if (isQuotedNumber(written, issue)) return quotedNumber(written.trim(), range);
	const expected = describe(schema, issue.path);
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected ${written === '' ? 'value' : quoted(written)}, expected: ${expected}`,
			ko: `${written === '' ? '값이' : `${quoted(written)}은(는)`} 이 키의 형식에 맞지 않습니다. 형식: ${expected}`,
		},
		fix: { en: 'Write the value in the form shown.', ko: '보인 형식대로 값을 적으세요.' },
	};
}

function wrongChoice(written: string, choices: readonly string[], range: Range): Finding {
	const near = nearest(written, choices);
	const only = near.length === 1 ? near[0] : undefined;
	const expected = alternatives(choices);
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected ${quoted(written)}, expected ${expected.en}.`,
			ko: `${quoted(written)}은(는) 쓸 수 없는 값입니다. 쓸 수 있는 값: ${expected.ko}.`,
		},
		fix: only
			? { en: `Write ${quoted(only)}.`, ko: `${quoted(only)}로 고치세요.` }
			: { en: 'Choose one of them.', ko: '그중 하나를 고르세요.' },
		...(only ? { edits: [{ range, text: only }] } : {}),
	};
}

/** `title: 404` is a number to YAML: the author meant a text. */
function unquoted(written: string, range: Range): Finding {
	return {
		check: 'value-quoted',
		range,
		message: {
			en: `Unexpected ${quoted(written)} without quotes, expected a text: YAML reads it as something else.`,
			ko: `따옴표 없는 ${quoted(written)}을(를) YAML은 글로 읽지 않습니다.`,
		},
		fix: { en: `Write ${quoted(`"${written}"`)}.`, ko: `${quoted(`"${written}"`)}처럼 따옴표로 감싸세요.` },
		edits: [{ range, text: JSON.stringify(written) }],
	};
}

function isUnquoted(value: unknown, issue: Issue): boolean {
	return (
		issue.code === 'invalid_type' &&
		issue.expected === 'string' &&
		['number', 'boolean'].includes(typeof value)
	);
}

/** `number: "3"` is a text to YAML: the author meant a number. */
function quotedNumber(written: string, range: Range): Finding {
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected quotes around ${quoted(written)}, expected a number.`,
			ko: `${quoted(written)}에 따옴표가 있습니다. 숫자여야 합니다.`,
		},
		fix: { en: `Write ${quoted(written)}.`, ko: `${quoted(written)}처럼 따옴표 없이 쓰세요.` },
		edits: [{ range, text: written }],
	};
}

function isQuotedNumber(written: string, issue: Issue): boolean {
	const isNumber = issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected);
	return isNumber && /^\s*[1-9]\d{0,14}\s*$/.test(written);
}

function enumValues(issue: Issue): string[] | undefined {
	if (issue.code !== 'invalid_value') return undefined;
	return issue.values.map(String);
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	const inner = innerSchema(schema, path);
	return inner && 'shape' in inner ? Object.keys(inner.shape as object) : [];
}

function describe(schema: z.ZodType, path: readonly PropertyKey[]): string {
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

function stepInto(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
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
