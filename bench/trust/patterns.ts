import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { withinTime } from '#store/time-limit';
import type { Figure } from './figure.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCREEN_CHARACTERS = 12_500;
const MOST_CHARACTERS = 100_000;
/** Below this a pattern is quick enough whatever its growth. */
const QUICK_MILLISECONDS = 50;
const SCREEN_MILLISECONDS = 2;
const LONGEST_MILLISECONDS = 1_000;
const MOST_GROWTH = 2.5;

/** What many patterns follow as far as they can; to these come the pieces that a pattern itself is made of. */
const PUMPS = [
	...'aA10가 \t\n-*_`<>[](){}&;:="\'\\/.,@#~+%$?!|\u0301\u200b\u1100',
	...[
		'\r\n',
		'a@',
		'@a',
		'a.',
		'.a',
		'a ',
		'1-',
		'1 ',
		'<a ',
		'<!--',
		'&#',
		'](',
		'[a',
		'a:',
		'a=',
		'"a',
		'{a',
		'- ',
	],
	...['> ', '\n\n', '\na', '=\n', '-\n', ' \n', '\n '],
];

/** Patterns that no text of an author reaches at length, by the beginning of their place, and why. */
const BOUNDED: Readonly<Record<string, string>> = {
	'src/build/verify/scan-html.ts':
		'reads pages that the templates and the sanitiser wrote, where content is escaped',
};

/** Patterns are put together in a module, or by the function that it borrows for that. */
const MAKES_PATTERNS = /new RegExp\(|\brule\(/;

interface Pattern {
	readonly place: string;
	readonly expression: RegExp;
}

/** Looks for a text on which a pattern of ours takes more than in proportion to its length. */
export async function tryPatterns(): Promise<Figure> {
	const paths = globSync('{src,schemas}/**/*.ts', { cwd: ROOT }).sort();
	const patterns = [...paths.flatMap(patternsIn), ...(await patternsMadeBy(paths))];
	const faults: string[] = [];
	for (const pattern of patterns) {
		if (Object.keys(BOUNDED).some((place) => pattern.place.startsWith(place))) continue;
		const fault = worstGrowth(pattern);
		if (fault !== undefined)
			faults.push(`${pattern.place}: ${fault} ${String(pattern.expression).slice(0, 90)}`);
	}
	return {
		what: `patterns whose time grows faster than the text, of ${patterns.length}, up to 100 KB`,
		target: '0',
		reached: String(faults.length),
		isMet: faults.length === 0,
		faults,
	};
}

function patternsIn(path: string): Pattern[] {
	const source = ts.createSourceFile(path, readFileSync(`${ROOT}/${path}`, 'utf8'), ts.ScriptTarget.Latest);
	const found: Pattern[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isRegularExpressionLiteral(node)) {
			const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
			const end = node.text.lastIndexOf('/');
			const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replace('d', ''));
			found.push({ place: `${path}:${line + 1}`, expression });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** Patterns that modules put together while they are loaded. Those of browser scripts are for one reader's own query. */
async function patternsMadeBy(paths: readonly string[]): Promise<Pattern[]> {
	const found: Pattern[] = [];
	const Original = globalThis.RegExp;
	let path = '';
	globalThis.RegExp = new Proxy(Original, {
		construct: (target, [source, flags = '']: [string, string?]) => {
			const calls = new Error().stack?.split('\n').filter((line) => line.includes(`${path}?`)) ?? [];
			const [, line] = /:(\d+):\d+\)?$/.exec(calls.at(-1) ?? '') ?? [];
			if (line !== undefined)
				found.push({ place: `${path}:${line}`, expression: new target(source, flags.replace('d', '')) });
			return new target(source, flags);
		},
	});
	try {
		for (path of paths) {
			const makesPatterns = MAKES_PATTERNS.test(readFileSync(`${ROOT}/${path}`, 'utf8'));
			if (makesPatterns && !path.startsWith('src/site/scripts/'))
				await import(`${pathToFileURL(`${ROOT}/${path}`)}?patterns`);
		}
	} finally {
		globalThis.RegExp = Original;
	}
	return found;
}

/** Screens every text, and measures the growth on the slowest. */
function worstGrowth({ expression }: Pattern): string | undefined {
	const pieces = piecesOf(expression);
	let slowest = { milliseconds: SCREEN_MILLISECONDS, head: '', pump: '' };
	for (const head of ['', pieces[0] ?? '']) {
		for (const pump of new Set([...PUMPS, ...pieces])) {
			const text = textOf(head, pump, SCREEN_CHARACTERS);
			const once = timeOf(expression, text);
			const milliseconds = once > slowest.milliseconds ? Math.min(once, timeOf(expression, text)) : once;
			if (milliseconds > slowest.milliseconds) slowest = { milliseconds, head, pump };
		}
	}
	const { head, pump } = slowest;
	const growth = pump === '' ? undefined : growthOf(expression, (length) => textOf(head, pump, length));
	return growth === undefined ? undefined : `${growth} on ${JSON.stringify(head)} + ${JSON.stringify(pump)}…`;
}

function textOf(head: string, pump: string, length: number): string {
	return `${head}${pump.repeat(Math.ceil(length / pump.length))}\u0000`;
}

/** Undefined where the time is short, or in proportion to the text. */
function growthOf(expression: RegExp, textOf: (length: number) => string): string | undefined {
	const best = (length: number) => Math.min(...[1, 2, 3].map(() => timeOf(expression, textOf(length))));
	const half = best(MOST_CHARACTERS / 2);
	if (half >= LONGEST_MILLISECONDS) return `over ${LONGEST_MILLISECONDS} ms`;
	const whole = best(MOST_CHARACTERS);
	if (whole < QUICK_MILLISECONDS || whole <= half * MOST_GROWTH) return undefined;
	return `${half.toFixed(0)} → ${whole.toFixed(0)} ms`;
}

/** Milliseconds for all matches in a text. */
function timeOf(expression: RegExp, text: string): number {
	const start = performance.now();
	withinTime(LONGEST_MILLISECONDS, () => {
		expression.lastIndex = 0;
		if (expression.global) for (const _ of text.matchAll(expression));
		else expression.exec(text);
	});
	return performance.now() - start;
}

/** The words and signs that a pattern names itself. */
function piecesOf({ source }: RegExp): string[] {
	const plain = source
		.replace(/\\u\{([\da-f]+)\}/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/\\[dws]/g, 'a1 ')
		.replace(/\\([^a-z\d])/gi, '$1');
	const words = plain.match(/[\p{L}\p{N}_-]+/gu) ?? [];
	const signs = plain.match(/[^\p{L}\p{N}\s]{1,3}/gu) ?? [];
	return [...new Set([...words, ...signs])]
		.slice(0, 24)
		.flatMap((piece) => [piece, `${piece} `, `${piece}a`]);
}
