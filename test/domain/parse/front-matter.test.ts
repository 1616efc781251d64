import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { said } from '#locales/said';
import { frontMatterSchema } from '#schemas/front-matter';
import { checkTexts, parseTexts, summarise, withHead } from '#test/check-text';

const check = (text: string) => summarise(checkTexts({ '2026-03-14-a.md': text }));

test('an unknown key is named with its nearest neighbour, at its place', () => {
	expect(check(withHead('draft', ['severty: sev2']))).toEqual([
		'5:1 error key-known: Unexpected key `severty`, expected `severity`. FIX Write `severity`.',
	]);
});

test('all faults of the front matter are told in one run', () => {
	expect(check('---\ntitle: 404\nstatus: finl\nseverty: sev2\n---\n')).toMatchInlineSnapshot(`
		[
		  "1:1 error key-required: Unexpected end of the block, expected the key \`date\`. FIX Add \`date:\`.",
		  "2:8 error value-quoted: Unexpected \`404\` without quotes, expected a text: YAML reads it as something else. FIX Write \`"404"\`.",
		  "3:9 error value-expected: Unexpected \`finl\`, expected \`draft\`, \`review\` or \`final\`. FIX Write \`final\`.",
		  "4:1 error key-known: Unexpected key \`severty\`, expected \`severity\`. FIX Write \`severity\`.",
		]
	`);
});

test('a misspelt key hides no fault of the others, nor of the body', () => {
	const found = checkTexts({
		'2026-03-14-a.md': withHead(
			'draft',
			['severty: sev2', 'severity: sev9'],
			'\n## Timeline\n\n- 16:05 `startd` Down\n',
		),
	});
	expect(found.map(({ check }) => check)).toEqual(['key-known', 'severity-known', 'chip-known']);
});

test.each([
	['title', 'titel: x'],
	['status', 'status: published'],
	['date', 'date: YYYY-MM-DD'],
	['date', 'date: 2026. 3. 14.'],
	['date', 'day: 2026-03-14'],
])('what is required hides no other fault where it is missing or faulty: %s, `%s`', (key, line) => {
	const head = ['title: "x"', 'status: draft', 'date: 2026-03-14', 'severity: sev9'];
	const lines = head.map((it) => (it.startsWith(`${key}:`) ? line : it));
	const body = '## Timeline\n\n- 16:05 `role:nobody` `started` Down\n- 03:00 `mitigated` Up\n';
	const text = `---\n${lines.join('\n')}\n---\n\n${body}`;
	const found = checkTexts({ '2026-03-14-a.md': text }).map(({ check }) => check);
	expect(found).toEqual(expect.arrayContaining(['severity-known', 'role-known', 'time-crosses-midnight']));
	expect(found.length).toBeGreaterThan(3);
});

test.each([
	['a colon in a text', ['title: Checkout: down', 'severity: sev9'], '2:8 yaml-syntax|3:11 severity-known'],
	[
		'an open bracket',
		['services: [checkout', 'kind: drill', 'severity: sev9'],
		'3:1 yaml-syntax|4:11 severity-known',
	],
	['an open quote', ['severity: sev9', 'impact: "x'], '2:11 severity-known|3:11 yaml-syntax'],
	['a key twice', ['impact: "x"', 'impact: "y"', 'severity: sev9'], '3:1 yaml-syntax|4:11 severity-known'],
	['an alias', ['impact: *x', 'severity: sev9'], '2:9 yaml-syntax|3:11 severity-known'],
	[
		'two at once',
		['impact: a: b', 'roles: {', 'severity: sev9'],
		'2:9 yaml-syntax|4:1 yaml-syntax|4:11 severity-known',
	],
])('what YAML cannot read hides no fault of what it can: %s', (_, lines, expected) => {
	const head = ['status: review', 'title: "x"', 'date: 2026-03-14'];
	const keys = lines.map((line) => line.split(':')[0] ?? '');
	const rest = head.filter((line) => !keys.includes(line.split(':')[0] ?? ''));
	const text = `---\n${[...lines, ...rest].join('\n')}\n---\n\n## Timeline\n\n- 25:00 \`started\` Down\n`;
	const found = checkTexts({ '2026-03-14-a.md': text }).map(
		({ place, check }) => `${place?.line}:${place?.column} ${check}`,
	);
	const inTheBody = found.filter((it) => it.endsWith('time-format'));
	expect(found.filter((it) => !inTheBody.includes(it)).join('|')).toBe(expected);
	expect(inTheBody).toHaveLength(1);
});

/** One letter left out, written twice, another in its place, or two that changed places. */
const SLIPS: readonly ((key: string, at: number) => string)[] = [
	(key, at) => key.slice(0, at) + key.slice(at + 1),
	(key, at) => key.slice(0, at + 1) + key.slice(at),
	(key, at) => `${key.slice(0, at)}x${key.slice(at + 1)}`,
	(key, at) => key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2),
];

test('a faulty status or title hides no fault of what else the file says', () => {
	const text = '---\ntitle: 404\nstatus: finl\ndate: 2026-3-14\nseverity: sev9\n---\n\nLead.\n';
	const found = checkTexts({ '2026-03-14-a.md': text }).map(({ check }) => check);
	expect(found).toEqual(
		expect.arrayContaining(['value-quoted', 'value-expected', 'date-format', 'severity-known']),
	);
});

test('a misspelt key that is required is one fault', () => {
	expect(check('---\ntitel: "x"\nstatus: draft\ndate: 2026-03-14\n---\n')).toEqual([
		'2:1 error key-known: Unexpected key `titel`, expected `title`. FIX Write `title`.',
	]);
});

test.each([
	'---\ntitle: [\n---\n',
	'---\ntitle: "B"\nstatus: published\ndate: 2026-03-15\n---\n\n## Countermeasures\n\n1. `#c` `prevent` C\n',
])('a file that is too faulty to tell what it is is no fault of those that refer to it: %j', (broken) => {
	const found = checkTexts({
		'2026-03-14-a.md': withHead(
			'review',
			[
				'severity: sev4',
				'duration: 5m',
				'causes: [data]',
				'related: [{ postmortem: 2026-03-15-b, how: mentions }]',
			],
			'\nA lead; see [b](2026-03-15-b.md).\n\n## Causes\n\n1. `#a` `trigger` `data` `covered-by:2026-03-15-b#c` A\n',
		),
		'2026-03-15-b.md': broken,
	});
	expect(new Set(found.map(({ path }) => path))).toEqual(new Set(['postmortems/2026-03-15-b.md']));
});

test.each([
	['date: 2017', 'Unexpected `2017`, expected: The day it started'],
	['duration: 90', 'Unexpected `90`, expected: The exposure as it was claimed'],
	['severity: 1', 'Unexpected `1`, expected: A level of `kb.yaml`'],
	['services: checkout', 'Unexpected `checkout` alone, expected a list. FIX Write `[checkout]`.'],
	['related: [2026-01-02-a]', 'expected: Another postmortem: `{ postmortem:'],
	['related: [{ how: mentions }]', 'expected the key `postmortem`'],
	['roles: { 1st: "x" }', 'Unexpected key `1st`, expected an id'],
])('%s says what would do', (line, expected) => {
	const lines = [
		'title: "x"',
		'status: draft',
		...(line.startsWith('date') ? [] : ['date: 2026-03-14']),
		line,
	];
	const found = check(`---\n${lines.join('\n')}\n---\n`);
	expect(found).toHaveLength(1);
	expect(found[0]).toContain(expected);
	expect(found[0]).toMatch(new RegExp(`^${lines.length + 1}:`));
});

test('every one-letter slip in a key is refused with a suggestion', () => {
	const keys = Object.keys(frontMatterSchema.shape);
	fc.assert(
		fc.property(fc.constantFrom(...keys), fc.nat(), fc.constantFrom(...SLIPS), (key, seed, slipIn) => {
			const slip = slipIn(key, seed % (key.length - 1));
			if (slip in frontMatterSchema.shape) return;
			const found = checkTexts({ '2026-03-14-a.md': withHead('draft', [`${slip}: x`]) });
			const [first] = found.filter(({ check }) => check === 'key-known');
			expect(said(first?.message ?? '', 'en')).toMatch(new RegExp(`expected (?:.* )?\`${key}\``));
		}),
		{ numRuns: 200 },
	);
});

test.each([
	['a comment that cuts a text', 'title: PR #9로 합침', '2:8 error value-quoted'],
	[
		'a comma that ends a value',
		'title: "x"\nroles: { dev: 신입 개발자, 새 담당자 }',
		'3:23 error value-quoted',
	],
	['a number where a text belongs', 'title: 404', '2:8 error value-quoted'],
	['a key twice', 'title: "x"\ntitle: "y"', '3:1 error yaml-syntax'],
	['an alias', 'title: "x"\nimpact: *a', '3:9 error yaml-syntax'],
	['a tag', 'title: !!js/function "x"', '2:8 error yaml-syntax'],
	['a tab', 'title: "x"\nroles:\n\tdev: "x"', '4:1 error yaml-syntax'],
])('%s', (_name, lines, expected) => {
	const found = check(`---\n${lines}\nstatus: draft\ndate: 2026-03-14\n---\n`);
	expect(found.map((line) => line.slice(0, expected.length))).toContain(expected);
});

describe('fences', () => {
	test.each([
		'---js\nx\n---\n',
		'---json\n{}\n---\n',
		'---constructor\nx: 1\n---\n',
		'+++\na = 1\n+++\n',
		'\n---\ntitle: "x"\n---\n',
		'----\ntitle: "x"\n----\n',
		'# x\n',
		'',
	])('%j is refused as it stands', (text) => {
		expect(checkTexts({ '2026-03-14-a.md': text }).map(({ check }) => check)).toEqual(['front-matter-fence']);
		expect(parseTexts({ '2026-03-14-a.md': text })[0]?.postmortem).toBeUndefined();
	});

	test('a missing closing line is named', () => {
		expect(check('---\ntitle: "x"\n')).toMatchInlineSnapshot(`
			[
			  "1:1 error front-matter-fence: Unexpected end of the file, expected a line of \`---\` that closes the front matter. FIX Add a line \`---\` below the last key.",
			]
		`);
	});

	test('CRLF and LF give the same postmortem but for places', () => {
		const text = withHead(
			'draft',
			['severity: sev2'],
			'\nLead.\n\n## Timeline\n\n- 16:05 `started` Down\n\n  ```sh\n  a\n  b\n  ```\n',
		);
		const [unix] = parseTexts({ '2026-03-14-a.md': text });
		const [windows] = parseTexts({ '2026-03-14-a.md': text.replaceAll('\n', '\r\n') });
		const shown = (file: typeof unix) =>
			JSON.stringify(file?.postmortem, (key, value) => (/range|places/i.test(key) ? undefined : value));
		expect(shown(windows)).toBe(shown(unix));
	});

	test('no prefix or fence makes a file that is read in two ways', () => {
		const piece = fc.constantFrom(
			'---',
			'---\n',
			'\n',
			'\r\n',
			' ',
			'title: "x"\n',
			'status: draft\n',
			'date: 2026-03-14\n',
			'----',
			'+++',
			'\uFEFF',
			'---js',
			'...',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const [file] = parseTexts({ '2026-03-14-a.md': pieces.join('') });
				if (file?.postmortem) expect(pieces.join('')).toMatch(/^---[ \t]*\r?\n[\s\S]*?^---[ \t]*\r?$/m);
				else expect(file?.findings.length).toBeGreaterThan(0);
			}),
			{ numRuns: 2_000 },
		);
	});
});

test('a prototype cannot be polluted', () => {
	checkTexts({
		'2026-03-14-a.md': withHead('draft', [
			'__proto__: { polluted: true }',
			'roles: { constructor: "x", __proto__: "y" }',
		]),
	});
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each(['"a b"', '"1"', '"true"', '"##x"'])('an id that is none, %s, is one fault', (id) => {
	const errors = checkTexts({ '2026-03-14-a.md': withHead('draft', [`severity: ${id}`]) });
	expect(errors.map(({ check, place }) => [check, place?.line])).toEqual([['value-expected', 5]]);
});
