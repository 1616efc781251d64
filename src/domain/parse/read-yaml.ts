import type { Pair, ParsedNode, Scalar } from 'yaml';
import { Document, isMap, isScalar, isSeq, Lexer, parseDocument, visit, YAMLParseError } from 'yaml';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { yamlMessage } from './yaml-messages.ts';

export interface YamlPlace {
	readonly key: Range;
	readonly value: Range;
}

export interface YamlReading {
	/** Plain data, or `undefined` where the text is not well-formed. */
	readonly data: unknown;
	/** Every key and item by its path, joined with `.`; the root is the empty path. */
	readonly places: ReadonlyMap<string, YamlPlace>;
	/** The scalars by path, for what their values do not tell: style, comment, source text. */
	readonly scalars: ReadonlyMap<string, Scalar>;
	/** Paths of keys of `{ … }` that stand alone, as when a comma ended a text too early. */
	readonly loneKeys: ReadonlySet<string>;
	readonly findings: readonly Finding[];
}

/** The fence above the front matter. */
export const FENCE: Range = { start: 0, end: 3 };

/** Where the value at a path stands; the fence, where it does not. */
export function valueRange({ places }: YamlReading, path: string): Range {
	return places.get(path)?.value ?? FENCE;
}

/** Parses YAML 1.2 safely; ranges in `safeDocument` are relative to `text`. No aliases, tags or merge keys. */
export function safeDocument(text: string): Document {
	if (nestsTooDeeply(text)) return outOfStack();
	return parseDocument(text, {
		version: '1.2',
		schema: 'core',
		uniqueKeys: true,
		strict: true,
		prettyErrors: false,
		merge: false,
		resolveKnownTags: false,
	});
}

/**
 * Reads a parsed document into plain data with the place of every key and value.
 * @param offset Where the YAML text begins in its file, so that ranges are the file's.
 */
export function readYaml(document: Document, offset: number): YamlReading {
	const findings = [...syntaxFindings(document, offset), ...refusals(document, offset)];
	const places = new Map<string, YamlPlace>();
	const scalars = new Map<string, Scalar>();
	const loneKeys = new Set<string>();
	const collect = (node: unknown, path: string): unknown => {
		if (isMap(node)) {
			const result: Record<string, unknown> = Object.create(null);
			for (const pair of node.items) {
				const key = keyOf(pair);
				const inner = path === '' ? key : `${path}.${key}`;
				places.set(inner, { key: rangeOf(pair.key, offset), value: rangeOf(pair.value ?? pair.key, offset) });
				if (node.flow === true && pair.value === null) loneKeys.add(inner);
				result[key] = collect(pair.value, inner);
			}
			return result;
		}
		if (isSeq(node)) {
			return node.items.map((item, index) => {
				const inner = path === '' ? `${index}` : `${path}.${index}`;
				const range = rangeOf(item, offset);
				places.set(inner, { key: range, value: range });
				return collect(item, inner);
			});
		}
		if (isScalar(node)) {
			scalars.set(path, node);
			return node.value;
		}
		return null;
	};
	const data = findings.length === 0 ? collect(document.contents, '') : undefined;
	return { data, places, scalars, loneKeys, findings };
}

/** All that the parser says where it has no room left, at a place that differs from one run to the next. */
const OUT_OF_STACK = 'Maximum call stack size exceeded';

/** Far below where the parser's stack ends, wherever it is called from. */
const MOST_LEVELS = 300;

/** Brackets, and lists within lists on one line: each is a level of the parser's own recursion. */
function nestsTooDeeply(text: string): boolean {
	if ((text.match(/[[{]|[-?] /g)?.length ?? 0) <= MOST_LEVELS) return false;
	let [open, onLine] = [0, 0];
	for (const token of new Lexer().lex(text)) {
		if (token === '[' || token === '{') open += 1;
		else if (token === ']' || token === '}') open -= 1;
		else if (token === '-' || token === '?') onLine += 1;
		else if (token === '\n' || token === '\r\n') onLine = 0;
		if (open + onLine > MOST_LEVELS) return true;
	}
	return false;
}

function outOfStack(): Document {
	const document = new Document();
	document.errors.push(new YAMLParseError([0, 1], 'IMPOSSIBLE', OUT_OF_STACK));
	return document;
}

function syntaxFindings(document: Document, offset: number): Finding[] {
	if (document.errors.some(({ message }) => message === OUT_OF_STACK)) {
		const range = { start: offset, end: offset + 1 };
		return [{ check: 'yaml-syntax', range, ...yamlMessage('DEPTH', '') }];
	}
	return [...document.errors, ...document.warnings].map((fault) => ({
		check: 'yaml-syntax',
		range: { start: offset + fault.pos[0], end: offset + Math.max(fault.pos[1], fault.pos[0] + 1) },
		...yamlMessage(fault.code, fault.message),
	}));
}

/** What YAML allows and this contract does not: each is a way to say something other than what is seen. */
function refusals(document: Document, offset: number): Finding[] {
	const findings: Finding[] = [];
	visit(document, {
		Pair(_key, { key }) {
			if (!isScalar(key) || key.value === '__proto__') findings.push(refusal('KEY', key, offset));
		},
		Alias(_key, node) {
			findings.push(refusal('ALIAS', node, offset));
		},
		Value(_key, node) {
			if (node.anchor !== undefined) findings.push(refusal('ANCHOR', node, offset));
			else if (node.tag !== undefined) findings.push(refusal('TAG', node, offset));
		},
	});
	return findings;
}

function refusal(code: string, node: unknown, offset: number): Finding {
	return { check: 'yaml-syntax', range: rangeOf(node, offset), ...yamlMessage(code, '') };
}

/** A key as it was written: `010` is not `10`. Keys that are no scalars have been refused. */
function keyOf(pair: Pair): string {
	return String((pair.key as Scalar).source);
}

function rangeOf(node: unknown, offset: number): Range {
	const [start, end] = (node as ParsedNode).range;
	return { start: offset + start, end: offset + end };
}
