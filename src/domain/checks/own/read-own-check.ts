import type { Check, CheckFamily } from '#domain/checks/check';
import type { DiagnosticSeverity } from '#domain/findings/diagnostic';
import { nearest } from '#domain/text/nearest';
import { phrase, type Said } from '#domain/text/phrase';
import { alternatives, quoted } from '#domain/text/wording';
import { OWN_CHECK_ID_PATTERN } from '#schemas/check-id';
import { unknownKey, wrongValue } from './config-troubles.ts';
import type { OwnCheck } from './own-check.ts';
import type { OwnCheckFacts } from './own-check-facts.ts';
import { faultOfExample } from './own-example.ts';
import { readOwnText } from './own-texts.ts';
import { isPlain } from './plain.ts';
import type { CodePlace, Trouble } from './trouble.ts';

/** A check that may run. */
export interface ReadOwnCheck {
	readonly facts: OwnCheckFacts;
	readonly examples: OwnCheck['examples'];
	readonly run: OwnCheck['run'];
	/** Where it was defined. */
	readonly at?: CodePlace;
}

export const FAMILIES = [
	'file',
	'front-matter',
	'lists',
	'vocabulary',
	'references',
	'follow-up',
	'time',
	'links',
	'safety',
	'wording',
] as const satisfies readonly CheckFamily[];

export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly DiagnosticSeverity[];

const KEYS: readonly string[] = [
	'id',
	'family',
	'severity',
	'asksForMore',
	'summary',
	'why',
	'examples',
	'run',
] satisfies (keyof OwnCheck)[];

const A_CHECK: Said = phrase('readOwnCheck.aCheck');
const AN_ID: Said = phrase('readOwnCheck.anId');
const A_TEXT: Said = phrase('readOwnCheck.aText');
const A_FUNCTION: Said = phrase('readOwnCheck.aFunction');
const TWO_EXAMPLES: Said = phrase('readOwnCheck.twoExamples');
const AN_EXAMPLE: Said = phrase('readOwnCheck.anExample');

interface Among {
	/** Its place in the list, from 0. */
	readonly index: number;
	/** Odapnote's own. */
	readonly known: readonly Check[];
	/** Those that stand before it. */
	readonly before: readonly ReadOwnCheck[];
}

/** One entry of `checks`, or everything that is wrong with it. */
export function readOwnCheck(value: unknown, among: Among): ReadOwnCheck | { troubles: readonly Trouble[] } {
	const entry = `checks[${among.index}]`;
	if (!isPlain(value)) return { troubles: [wrongValue(entry, { en: CONFIG, ko: CONFIG }, A_CHECK)] };
	const troubles = [...troublesOf(value, entry, among)];
	const summary = readOwnText(value['summary']);
	const why = readOwnText(value['why']);
	if (troubles.length > 0 || summary === undefined || why === undefined) return { troubles };
	const { id, family, severity, asksForMore, examples, run } = value as unknown as OwnCheck;
	const facts: OwnCheckFacts = {
		id,
		family,
		severity,
		scope: 'library',
		...(asksForMore === true && { asksForMore }),
		summary,
		why,
		examples,
	};
	return { facts, examples, run };
}

const CONFIG = '`odap.config.js`';

function* troublesOf(
	check: Readonly<Record<string, unknown>>,
	entry: string,
	among: Among,
): Iterable<Trouble> {
	const { id } = check;
	const name = typeof id === 'string' && id !== '' ? quoted(id) : quoted(entry);
	const where: Said = phrase('readOwnCheck.troublesOf', name);
	const others = Object.keys(check).filter((key) => !KEYS.includes(key));
	for (const key of others) yield unknownKey(key, KEYS, where);
	// A key that is misspelt is not missing, too.
	const meant = new Set(others.flatMap((key) => nearest(key, KEYS)));
	for (const [key, [isRight, expected]] of Object.entries(VALUES))
		if (!isRight(check[key]) && !meant.has(key)) yield wrongValue(key, where, expected);
	if (typeof id === 'string') yield* troublesOfId(id, among);
	if (!meant.has('examples')) yield* troublesOfExamples(check['examples'], where);
}

/** Of each key but the examples: whether a value is right, and what is expected. */
const VALUES: Readonly<Record<Exclude<keyof OwnCheck, 'examples'>, [(value: unknown) => boolean, Said]>> = {
	id: [(value) => typeof value === 'string', AN_ID],
	family: [(value) => isOneOf(value, FAMILIES), alternatives(FAMILIES)],
	severity: [(value) => isOneOf(value, SEVERITIES), alternatives(SEVERITIES)],
	asksForMore: [(value) => isOneOf(value, [true, false, undefined]), alternatives(['true', 'false'])],
	summary: [isOwnText, A_TEXT],
	why: [isOwnText, A_TEXT],
	run: [(value) => typeof value === 'function', A_FUNCTION],
};

function isOneOf(value: unknown, values: readonly unknown[]): boolean {
	return values.includes(value);
}

function isOwnText(value: unknown): boolean {
	return readOwnText(value) !== undefined;
}

function* troublesOfId(id: string, { known, before }: Among): Iterable<Trouble> {
	if (!OWN_CHECK_ID_PATTERN.test(id)) yield wrongId(id, known);
	else if (before.some(({ facts }) => facts.id === id)) yield twice(id);
}

function* troublesOfExamples(examples: unknown, where: Said): Iterable<Trouble> {
	if (!isPlain(examples)) {
		yield wrongValue('examples', where, TWO_EXAMPLES);
		return;
	}
	for (const key of Object.keys(examples))
		if (key !== 'good' && key !== 'bad')
			yield unknownKey(`examples.${key}`, ['examples.good', 'examples.bad'], where);
	for (const key of ['good', 'bad']) {
		const fault = faultOfExample(examples[key]);
		if (fault === undefined) continue;
		const path = ['examples', key, fault.key].filter(Boolean).join('.');
		yield fault.known
			? unknownKey(
					path,
					fault.known.map((each) => `examples.${key}.${each}`),
					where,
				)
			: wrongValue(path, where, AN_EXAMPLE);
	}
}

/** Without a namespace it would be one of ours, or be taken for one, now or after an update. */
function wrongId(id: string, known: readonly Check[]): Trouble {
	const isOurs = known.some((check) => check.id === id);
	const words = id
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[-0-9]+|-+$/g, '');
	const proposed = quoted(`acme/${words || 'owner-is-a-team'}`);
	return {
		message: phrase('readOwnCheck.wrongId', quoted(id), isOurs, proposed),
		fix: phrase('readOwnCheck.wrongIdFix'),
	};
}

function twice(id: string): Trouble {
	return {
		message: phrase('readOwnCheck.twice', quoted(id)),
		fix: phrase('readOwnCheck.twiceFix'),
	};
}
