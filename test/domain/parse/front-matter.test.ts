import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

test('every one-letter slip in a key is refused with a suggestion', () => {
	const keys = Object.keys(frontMatterSchema.shape).filter((key) => key.length > 4);
	fc.assert(
		fc.property(fc.constantFrom(...keys), fc.nat(), fc.constantFrom('delete', 'double'), (key, seed, how) => {
			const at = seed % key.length;
			const slip =
				how === 'delete' ? key.slice(0, at) + key.slice(at + 1) : key.slice(0, at) + key[at] + key.slice(at);
			if (slip in frontMatterSchema.shape) return;
			const [first] = checkTexts({ '2026-03-14-a.md': withHead('draft', [`${slip}: x`]) });
			expect(first?.check).toBe('key-known');
			expect(first?.message.en).toContain(`\`${key}\``);
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
