import { expect, test } from 'vitest';
import { readYaml, safeDocument } from '#domain/parse/read-yaml';
import { said } from '#locales/said';

const OFFSET = 100;
const read = (text: string) => readYaml(safeDocument(text), OFFSET);

/** `start-end message`, counted from where the YAML begins. */
const faults = (text: string) =>
	read(text).findings.map(
		({ range, message }) =>
			`${(range?.start ?? 0) - OFFSET}-${(range?.end ?? 0) - OFFSET} ${said(message, 'en').split(',')[0]}`,
	);

test.each([
	['an alias', 'impact: *a', ['8-10 Unexpected alias (`*name`)']],
	['an anchor', 'impact: &a "b"', ['11-14 Unexpected anchor (`&name`)']],
	['an anchor of a list', 'causes: &a [data]', ['11-17 Unexpected anchor (`&name`)']],
	['a tag that YAML knows', 'impact: !!str x', ['14-15 Unexpected tag (`!name`)']],
	['a tag of a map', '!!map { a: b }', ['6-14 Unexpected tag (`!name`)']],
	['a tag without a name', 'impact: ! x', ['10-11 Unexpected tag (`!name`)']],
	['a list as a key', '? [a, b]\n: x', ['2-8 Unexpected list or map as a key']],
	['a prototype', 'a: "x"\n__proto__: 1', ['7-16 Unexpected list or map as a key']],
	['a second key', 'status: draft\nstatus: final', ['14-15 Unexpected second key of the same name']],
	['a comment that touches a text', 'impact: "x"#y', ['11-13 Unexpected end of a quoted value or bracket']],
])('%s is refused where it stands, and nothing is read', (_, text, expected) => {
	expect(faults(text)).toEqual(expected);
	expect(read(text).data).toBeUndefined();
});

test('a fault that YAML tells of no character takes up one', () => {
	expect(faults('a: |\t,\n')).toEqual([
		'5-6 Unexpected YAML: Unexpected comma token in YAML stream: "',
		'7-8 Unexpected YAML: Unexpected scalar token in YAML stream.',
	]);
});

test('what YAML says of a fault stands alone, without its own place and excerpt', () => {
	expect(read('impact: @x').findings.map(({ message }) => said(message, 'en'))).toEqual([
		'Unexpected YAML: Plain value cannot start with reserved character @.',
	]);
});

test.each([
	['a merge key is a key', '<<: { a: 1 }', { '<<': { a: 1 } }],
	['a tag makes no object', 'a: !!set { b }', { a: { b: null } }],
	['a tag decodes no bytes', 'a: !!binary "aGk="', { a: 'aGk=' }],
	['a day is a text', 'date: 2026-03-14', { date: '2026-03-14' }],
	['yes is a text', 'a: yes', { a: 'yes' }],
])('%s', (_, text, expected) => {
	expect(safeDocument(text).toJS()).toEqual(expected);
});

test('every key and value is known by its path, at its place', () => {
	const { data, places } = read('a: { b, c: "d" }\ne:\n  - f: 1\n');
	expect(JSON.stringify(data)).toBe('{"a":{"b":null,"c":"d"},"e":[{"f":1}]}');
	const shown = [...places].map(([path, { key, value }]) =>
		[path, ...[key, value].map(({ start, end }) => `${start}-${end}`)].join(' '),
	);
	expect(shown).toEqual([
		'a 100-101 103-116',
		'a.b 105-106 105-106',
		'a.c 108-109 111-114',
		'e 117-118 122-129',
		'e.0 124-129 124-129',
		'e.0.f 124-125 127-128',
	]);
});

test('items of a list that is all there is are known by their numbers', () => {
	const { data, places, scalars } = read('- x\n- y: z\n');
	expect(JSON.stringify(data)).toBe('["x",{"y":"z"}]');
	expect([...places.keys()]).toEqual(['0', '1', '1.y']);
	expect([...scalars.keys()]).toEqual(['0', '1.y']);
});

test('a key is known as it was written', () => {
	const { data, places } = read('010: x\n"a b": y\n');
	expect(JSON.stringify(data)).toBe('{"010":"x","a b":"y"}');
	expect([...places.keys()]).toEqual(['010', 'a b']);
});

test('only a key between braces stands alone, as after a comma that ended a text', () => {
	expect([...read('a: { b: c, d }\n? e\n').loneKeys]).toEqual(['a.d']);
});

test('data have no prototype', () => {
	expect(Object.getPrototypeOf(read('constructor: x').data)).toBeNull();
});

test.each([301, 1_000, 3_000, 8_000])(
	'%i brackets within each other are one fault, the same in every run',
	(depth) => {
		const text = `title: "x"\nservices: ${'['.repeat(depth)}${']'.repeat(depth)}\nother: [`;
		const { data, findings } = readYaml(safeDocument(text), 4);
		expect(data).toBeUndefined();
		expect(findings).toMatchObject([{ check: 'yaml-syntax', range: { start: 4, end: 5 } }]);
		expect(said(findings[0]?.message ?? '', 'en')).toContain('hundreds of brackets');
	},
);

test('lists within lists of one line are nesting too, and many brackets side by side are none', () => {
	const { findings } = read(`services: ${'- '.repeat(400)}x`);
	expect(findings).toHaveLength(1);
	expect(said(findings[0]?.message ?? '', 'en')).toContain('hundreds of brackets');
	expect(read(`a: [${'[x],'.repeat(1_000)}]`).findings).toEqual([]);
	expect(read(`a: "${'['.repeat(1_000)}"`).findings).toEqual([]);
	expect(read(`a:\n${'  - x\n'.repeat(1_000)}`).findings).toEqual([]);
});

test('words about a stack, quoted by another fault, are not nesting', () => {
	const { findings } = read('"Maximum call stack size exceeded" "Maximum call stack size exceeded"');
	expect(findings.length).toBeGreaterThan(0);
	expect(findings.map(({ message }) => said(message, 'en')).join()).not.toContain('hundreds of brackets');
});
