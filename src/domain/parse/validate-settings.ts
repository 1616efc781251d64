import type { z } from 'zod';
import type { Finding, Range } from '#domain/findings/diagnostic';
import type { Text } from '#domain/text/localised';
import { nearest } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
import { alternatives, quoted } from '#domain/text/wording';
import type { YamlReading } from './read-yaml.ts';
import { accepts, describe, knownKeys, stepInto } from './schema-steps.ts';
import { type Leniency, withoutFaults } from './without-faults.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds YAML against a strict schema and turns every fault into a finding at its place: unknown keys with a
 * did-you-mean, wrong values with what was expected. The value is what stands without what is faulty; absent where
 * a key that is required is among it.
 * @param whole Where a missing key of the top level is reported.
 */
export function validateSettings<T>(
	schema: z.ZodType<T>,
	reading: YamlReading,
	whole: Range,
	leniency: Leniency = {},
): { value: T | undefined; findings: Finding[] } {
	const result = schema.safeParse(reading.data);
	if (result.success) return { value: result.data, findings: [] };
	const issues = result.error.issues.flatMap(inBranch);
	const misspelt = issues.flatMap((issue) => meantKeys(issue, schema, reading));
	const findings = issues
		.filter((issue) => !misspelt.includes(issue.path.join('.')))
		.flatMap((issue) => issueFindings(issue, schema, reading, whole));
	return { value: withoutFaults(schema, reading.data, issues, leniency), findings };
}

/** Of a value that may have several forms, what is wrong with the one that it has. */
function inBranch(issue: Issue): Issue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const begun = issue.errors.filter((branch) =>
		branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
	);
	const [only] = begun;
	if (only === undefined || begun.length > 1) return [issue];
	return only.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(inBranch);
}

/** Keys that are missing only because they are misspelt: one fault, not two. */
function meantKeys(issue: Issue, schema: z.ZodType, reading: YamlReading): string[] {
	if (issue.code !== 'unrecognized_keys') return [];
	const siblings = knownKeys(schema, issue.path);
	return issue.keys.flatMap((key) => {
		const near = nearest(key, siblings).map((name) => [...issue.path, name].join('.'));
		return near.length === 1 && !reading.places.has(near[0] ?? '') ? near : [];
	});
}

function issueFindings(issue: Issue, schema: z.ZodType, reading: YamlReading, whole: Range): Finding[] {
	if (issue.code === 'unrecognized_keys') {
		const siblings = knownKeys(schema, issue.path);
		return issue.keys.map((key) => unknownKey([...issue.path, key].join('.'), key, siblings, reading, whole));
	}
	const path = issue.path.join('.');
	const place = reading.places.get(path);
	if (place && reading.loneKeys.has(path)) return [cutByComma(place.key, String(issue.path.at(-1)))];
	if (!place)
		return [missingKey(issue, reading.places.get(issue.path.slice(0, -1).join('.'))?.value ?? whole)];
	if (issue.code === 'invalid_key') return [wrongKey(String(issue.path.at(-1)), place.key)];
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
			? { en: `Write ${quoted(only)}.`, ko: korean`${quoted(only)}(으)로 고치세요.` }
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
			ko: korean`쉼표 뒤에 ${quoted(key)}이(가) 따로 떨어졌습니다. \`{ }\` 안에서는 쉼표가 값을 끝내므로 글을 따옴표로 감싸야 합니다.`,
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
			ko: korean`키 ${quoted(key)}이(가) 없습니다.`,
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
	if (scalar && isUnquoted(scalar.value, issue) && accepts(stepInto(schema, issue.path), written))
		return unquoted(written, range);
	if (isQuotedNumber(written, issue)) return quotedNumber(written.trim(), range);
	if (scalar && isLoneEntry(issue, schema, written)) return loneEntry(written, range);
	const form = issue.code === 'invalid_type' && !scalar ? FORMS[issue.expected] : undefined;
	if (form) return wrongForm(form, range);
	const expected = describe(schema, issue.path);
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected ${written === '' ? 'value' : quoted(written)}, expected: ${expected}`,
			ko: `${written === '' ? '값이' : korean`${quoted(written)}은(는)`} 이 키의 형식에 맞지 않습니다. 형식: ${expected}`,
		},
		fix: { en: 'Write the value in the form shown.', ko: '보인 형식대로 값을 적으세요.' },
	};
}

/** What YAML makes of lines, where it is not what is expected there. */
const FORMS: Readonly<Record<string, Text>> = {
	array: {
		en: 'a list, in which each entry begins with `- ` on a line of its own',
		ko: '항목마다 새 줄에서 `- `로 시작하는 목록',
	},
	object: { en: 'lines of the form `key: value`', ko: '`키: 값` 꼴의 줄' },
	record: { en: 'lines of the form `key: value`', ko: '`키: 값` 꼴의 줄' },
	string: { en: 'one text', ko: '글 하나' },
	number: { en: 'one number', ko: '숫자 하나' },
	boolean: { en: '`true` or `false`', ko: '`true` 또는 `false`' },
};

function wrongForm(form: Text, range: Range): Finding {
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected form of the value, expected ${form.en}.`,
			ko: `값의 꼴이 다릅니다. 필요한 것: ${form.ko}.`,
		},
		fix: { en: 'Write the value in this form.', ko: '이 꼴로 적으세요.' },
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
			ko: korean`${quoted(written)}은(는) 쓸 수 없는 값입니다. 쓸 수 있는 값: ${expected.ko}.`,
		},
		fix: only
			? { en: `Write ${quoted(only)}.`, ko: korean`${quoted(only)}(으)로 고치세요.` }
			: { en: 'Choose one of them.', ko: '그중 하나를 고르세요.' },
		...(only ? { edits: [{ range, text: only }] } : {}),
	};
}

/** `1a: …` where the keys are ids. */
function wrongKey(key: string, range: Range): Finding {
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected key ${quoted(key)}, expected an id: a letter, then letters, digits, \`-\`, \`_\` or \`.\`; not \`true\`, \`false\` or \`null\`.`,
			ko: korean`${quoted(key)}은(는) id로 쓸 수 없습니다. 글자로 시작하고 글자·숫자·\`-\`·\`_\`·\`.\`만 씁니다. \`true\`, \`false\`, \`null\`은 쓸 수 없습니다.`,
		},
		fix: { en: 'Choose an id such as `on-call`.', ko: '`on-call` 같은 id를 정하세요.' },
	};
}

/** `services: checkout` where a list is meant. */
function isLoneEntry(issue: Issue, schema: z.ZodType, written: string): boolean {
	if (issue.code !== 'invalid_type' || issue.expected !== 'array') return false;
	return accepts(stepInto(schema, [...issue.path, 0]), written);
}

function loneEntry(written: string, range: Range): Finding {
	const list = `[${written}]`;
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected ${quoted(written)} alone, expected a list.`,
			ko: `${quoted(written)} 하나만 있습니다. 목록이어야 합니다.`,
		},
		fix: { en: `Write ${quoted(list)}.`, ko: korean`${quoted(list)}(으)로 고치세요.` },
		edits: [{ range, text: list }],
	};
}

/** `title: 404` is a number to YAML: the author meant a text. */
function unquoted(written: string, range: Range): Finding {
	return {
		check: 'value-quoted',
		range,
		message: {
			en: `Unexpected ${quoted(written)} without quotes, expected a text: YAML reads it as something else.`,
			ko: korean`따옴표 없는 ${quoted(written)}을(를) YAML은 글로 읽지 않습니다.`,
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
