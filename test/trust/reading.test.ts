import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '#domain/checks/parse-file';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import { checkTexts, parseTexts, summarise, withHead } from '#test/check-text';
import { odap } from '#test/cli/odap';
import { postmortemText, temporaryFolder, writeFiles } from '#test/store/temporary-folder';
import { withHook } from './hooks.ts';

const { knowledgeBase } = parseKnowledgeBase(undefined);

test('gray-matter is imported in one file, and remark’s parser in one other: no command has a parser of its own', () => {
	const { stdout } = spawnSync(
		'grep',
		['-rlE', "from '(gray-matter|remark|remark-parse|js-yaml)'", 'src', 'schemas'],
		{
			cwd: new URL('../..', import.meta.url).pathname,
			encoding: 'utf8',
		},
	);
	expect(stdout.trim().split('\n').sort()).toEqual([
		'src/domain/markdown/parse-markdown.ts',
		// It writes what other formats were converted to, and reads nothing.
		'src/domain/markdown/write-markdown.ts',
		'src/domain/parse/split-front-matter.ts',
	]);
	const writer = readFileSync(
		new URL('../../src/domain/markdown/write-markdown.ts', import.meta.url),
		'utf8',
	);
	expect(writer).not.toMatch(/\.(?:parse|process|run)/);
});

test('what is checked is what is built: whatever stands before the front matter, from disk and cache and in memory', async () => {
	const piece = fc.constantFrom(
		'---',
		'---\n',
		'\n',
		'\r\n',
		' ',
		'\t',
		'status: draft\n',
		'status: final\n',
		'----\n',
		'+++\n',
		'\uFEFF',
		'---js\n',
		'...\n',
		'# x\n',
		'title: "y"\n',
	);
	const texts = fc.sample(fc.array(piece, { maxLength: 8 }), { numRuns: 400, seed: 8 });
	const bodies = texts.map((pieces) => `${pieces.join('')}${withHead('draft', [], '\nLead.\n')}`);
	const root = temporaryFolder();
	writeFiles(root, Object.fromEntries(bodies.map((text, at) => [`postmortems/2026-01-01-${at}.md`, text])));
	const fromDisk = await readKnowledgeBase(knowledgeBaseFolder(root));
	const fromCache = await readKnowledgeBase(knowledgeBaseFolder(root));
	expect(fromCache.files).toEqual(fromDisk.files);
	for (const { path, postmortem, findings } of fromDisk.files.slice(1)) {
		const text = readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, '');
		const again = JSON.parse(JSON.stringify(parseFile({ path, text }, knowledgeBase)));
		expect({ path, postmortem, findings }).toEqual({
			path,
			postmortem: again.postmortem,
			findings: again.findings,
		});
		if (postmortem === undefined) expect(findings.length).toBeGreaterThan(0);
	}
});

test('nothing is read outside of the knowledge base, and nothing written but its state', () => {
	const outside = temporaryFolder({ 'secret.md': postmortemText('Secret'), 'secret.png': 'x' });
	const root = temporaryFolder({
		'postmortems/2026-01-01-links.md': postmortemText('Links', 'review', traversals(outside)),
		'postmortems/2026-01-02-folder/index.md': postmortemText('Folder', 'review', traversals(outside)),
	});
	symlinkSync(join(outside, 'secret.md'), join(root, 'postmortems', '2026-01-03-out.md'));
	symlinkSync(outside, join(root, 'postmortems', '2026-01-04-folder'));
	symlinkSync('.', join(root, 'postmortems', '2026-01-05-loop'));
	mkdirSync(join(root, 'postmortems', '2026-01-06-stray'));
	symlinkSync(join(outside, 'secret.md'), join(root, 'postmortems', '2026-01-06-stray', 'index.md'));
	const notes = join(temporaryFolder({ notes: '' }), 'notes');
	const { code, error } = odap(['check', '--root', root], {
		env: withHook('note-opened', { TRUST_NOTES: notes }),
	});
	expect({ code, error }).toEqual({ code: 1, error: '' });
	const opened = readFileSync(notes, 'utf8').trim().split('\n');
	expect(opened.filter((line) => line.includes(outside) || line.includes('/etc/'))).toEqual([]);
	const written = opened.filter((line) => line.startsWith('w ')).map((line) => line.slice(2));
	expect(
		written.filter((path) => !path.startsWith(join(root, '.odap')) && !path.includes('node_modules/.cache')),
	).toEqual([]);
	expect(opened.some((line) => line.includes('2026-01-01-links.md'))).toBe(true);
});

/** Links and images that lead out of `postmortems/`, in every spelling. */
function traversals(outside: string): string {
	const targets = [
		`${outside}/secret.png`,
		`file://${outside}/secret.png`,
		`../../..${outside}/secret.png`,
		'../../../etc/passwd',
		'%2e%2e/%2e%2e/etc/passwd',
		'..%2f..%2fetc/passwd',
		'..\\..\\etc\\passwd',
		'.//etc/passwd',
		'/etc/passwd',
		'//etc/passwd',
		'..;/x',
		'2026-01-04-folder/secret.png',
		'.',
		'..',
	];
	return `\n## Notes\n\n${targets.map((target) => `![x](<${target}>) [y](<${target}>)`).join('\n\n')}\n`;
}

test('every image and link that leads to nothing is an error on its line, and broken percent signs are', () => {
	const body =
		'\n![a](cpu-100%.png)\n\n![b](missing.png)\n\n[c](100%.md)\n\n[d](nowhere.md)\n\n[e](#nowhere)\n';
	const found = summarise(checkTexts({ '2026-03-14-a.md': withHead('draft', [], body) }));
	expect(found.map((line) => line.replace(/:\d+ error ([^:]*):.*$/, ' $1'))).toEqual([
		'7 image-exists',
		'9 image-exists',
		'11 link-safe',
		'13 link-target',
		'15 link-target',
	]);
});

test.each([
	'🔥',
	'CON',
	'con',
	'index',
	'..',
	'.',
	'%2e%2e',
	'2026-01-01-A',
	'2026-01-01-a b',
	'2026-01-01-<b>',
	'2026-01-01-a\n::error::b',
	'2026-01-01-\u202eb',
	'2026-01-01-🔥',
	'2026-01-01-',
	'2026-13-01-a',
	'__proto__',
	'constructor',
])('a name that is no address is refused: %j', (name) => {
	const checks = checkTexts({ [`${name}.md`]: withHead('draft', []) }).map(({ check }) => check);
	expect(checks).toContain('id-form');
});

test('the id, the links and the text of a page are the same for NFC and NFD', () => {
	const name = '2026-03-14-결제-장애';
	const text = (form: 'NFC' | 'NFD') =>
		withHead(
			'draft',
			[`impact: "${'결제'.normalize(form)}"`],
			`\n[x](${name.normalize(form)}.md#${'원인'.normalize(form)})\n\n## ${'원인'.normalize(form)}\n`,
		);
	const [composed] = parseTexts({ [`${name.normalize('NFC')}.md`]: text('NFC') });
	const [decomposed] = parseTexts({ [`${name.normalize('NFD')}.md`.normalize('NFC')]: text('NFD') });
	expect(decomposed?.id).toBe(composed?.id);
	expect(decomposed?.postmortem?.links.map(({ postmortem }) => postmortem)).toEqual([
		{ id: name, anchor: '원인' },
	]);
	expect(decomposed?.postmortem?.anchors).toEqual(composed?.postmortem?.anchors);
	expect(composed?.postmortem?.anchors).toContain('원인');
});

test.each([
	['&#x202e;', 'hidden-character'],
	['&#8238;', 'hidden-character'],
	['&#x3164;', 'hidden-character'],
	['[x](https://example.com "&#x2066;")', 'hidden-character'],
	['![&#x202e;](https://example.com/x.png)', 'hidden-character'],
	['> &#x202e; in a quotation', 'hidden-character'],
])('a character that is only spelt out is found where it hides: %s', (body, check) => {
	expect(
		checkTexts({ '2026-03-14-a.md': withHead('draft', [], `\n${body}\n`) }).map((found) => found.check),
	).toContain(check);
});

test.each([
	'`&#x202e;` in code',
	'A &amp; B &copy; &nbsp;',
	'👨&#x200d;👩',
	'    &#x202e;',
	'C:\\u202e\\x1b',
])('and left alone where it is code, or belongs there: %s', (body) => {
	const checks = checkTexts({ '2026-03-14-a.md': withHead('draft', [], `\n${body}\n`) }).map(
		(found) => found.check,
	);
	expect(checks).not.toContain('hidden-character');
});
