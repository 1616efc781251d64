import type { z } from 'zod';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { nearest } from '#domain/text/nearest';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
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
		message: phrase('validateSettings.unknownKey', quoted(key), expected),
		fix: only
			? phrase('validateSettings.unknownKeyFix', quoted(only))
			: phrase('validateSettings.renameKeyRemove'),
		...(only ? { edits: [{ range, text: only }] } : {}),
	};
}

/** In `{ a: one, two }` the comma ended the value and left the key `two` with nothing. */
function cutByComma(range: Range, key: string): Finding {
	return {
		check: 'value-quoted',
		range,
		message: phrase('validateSettings.cutByComma', quoted(key)),
		fix: phrase('validateSettings.cutByCommaFix'),
	};
}

function missingKey(issue: Issue, whole: Range): Finding {
	const key = String(issue.path.at(-1) ?? '');
	return {
		check: 'key-required',
		range: whole,
		message: phrase('validateSettings.missingKey', quoted(key)),
		fix: phrase('validateSettings.missingKeyFix', key),
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
		message: phrase('validateSettings.wrongValue', written, quoted(written), expected),
		fix: phrase('validateSettings.wrongValueFix'),
	};
}

/** What YAML makes of lines, where it is not what is expected there. */
const FORMS: Readonly<Record<string, Phrase>> = {
	array: phrase('validateSettings.array'),
	object: phrase('validateSettings.object'),
	record: phrase('validateSettings.object'),
	string: phrase('validateSettings.string'),
	number: phrase('validateSettings.number'),
	boolean: phrase('validateSettings.boolean'),
};

function wrongForm(form: Phrase, range: Range): Finding {
	return {
		check: 'value-expected',
		range,
		message: phrase('validateSettings.wrongForm', form),
		fix: phrase('validateSettings.wrongFormFix'),
	};
}

function wrongChoice(written: string, choices: readonly string[], range: Range): Finding {
	const near = nearest(written, choices);
	const only = near.length === 1 ? near[0] : undefined;
	const expected = alternatives(choices);
	return {
		check: 'value-expected',
		range,
		message: phrase('validateSettings.wrongChoice', quoted(written), expected),
		fix: only
			? phrase('validateSettings.unknownKeyFix', quoted(only))
			: phrase('validateSettings.wrongChoiceFix'),
		...(only ? { edits: [{ range, text: only }] } : {}),
	};
}

/** `1a: …` where the keys are ids. */
function wrongKey(key: string, range: Range): Finding {
	return {
		check: 'value-expected',
		range,
		message: phrase('validateSettings.wrongKey', quoted(key)),
		fix: phrase('validateSettings.wrongKeyFix'),
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
		message: phrase('validateSettings.loneEntry', quoted(written)),
		fix: phrase('validateSettings.loneEntryFix', quoted(list)),
		edits: [{ range, text: list }],
	};
}

/** `title: 404` is a number to YAML: the author meant a text. */
function unquoted(written: string, range: Range): Finding {
	return {
		check: 'value-quoted',
		range,
		message: phrase('validateSettings.unquoted', quoted(written)),
		fix: phrase('validateSettings.unquotedFix', quoted(`"${written}"`)),
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
		message: phrase('validateSettings.quotedNumber', quoted(written)),
		fix: phrase('validateSettings.quotedNumberFix', quoted(written)),
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
