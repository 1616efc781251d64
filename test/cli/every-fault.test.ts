import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Check } from '#domain/checks/check';
import { exampleText } from '#domain/checks/example';
import { checks } from '#domain/checks/registry';
import { runOdap } from './run-odap.ts';

const root = mkdtempSync(join(tmpdir(), 'odap-every-fault-'));
const DRAFT = '---\ntitle: "A draft"\nstatus: draft\ndate: 2026-03-14\n---\n';

/** Checks whose bad example is a file of another name, or bytes, or the knowledge base's settings. */
const MADE_BY_HAND = new Set([
	'config-loads',
	'file-unexpected',
	'file-unreadable',
	'file-limit',
	'file-size',
	'id-form',
	'id-unique',
	'encoding-utf8',
	'front-matter-size',
]);

beforeAll(() => {
	put('kb.yaml', 'services: [{ id: checkout }, { id: service-a }]\ntags: [{ id: black-friday }]\n');
	put('odap.config.js', 'export default { check: [] };\n');
	for (const [index, check] of checks.filter(({ id }) => !MADE_BY_HAND.has(id)).entries())
		putExample(check, index);
	put('postmortems/REPORT.MD', DRAFT);
	put('postmortems/2026-03-14-mdx.mdx', DRAFT);
	put('postmortems/no-extension', DRAFT);
	put('postmortems/2026-03-14-stray/picture.png', 'not a picture');
	put('postmortems/postmortem 14.md', DRAFT);
	put('postmortems/2026-03-14-결제.md'.normalize('NFC'), DRAFT);
	put('postmortems/2026-03-14-결제.md'.normalize('NFD'), DRAFT);
	put(
		'postmortems/2026-03-14-euc-kr.md',
		Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb0, 0xe1, 0xc1, 0xa6, 0x0a]),
	);
	put('postmortems/2026-03-14-utf-16.md', Buffer.from(`\uFEFF${DRAFT}`, 'utf16le'));
	put('postmortems/2026-03-14-large.md', DRAFT + 'x'.repeat(300_000));
	put('postmortems/2026-03-14-deep.md', DRAFT + '>'.repeat(4_000));
	put('postmortems/2026-03-14-no-image/index.md', `${DRAFT}\n![A graph](missing.png)\n`);
	symlinkSync('/etc/hostname', join(root, 'postmortems/2026-03-14-link.md'));
	mkdirSync(join(root, 'postmortems/2026-03-14-folder.md'));
});

afterAll(() => rmSync(root, { recursive: true }));

test('one run names every fault of every file, with its place and its remedy', async () => {
	const { code, out, error } = await runOdap(['check', '--root', root, '--today', '2026-11-22']);
	expect({ code, error }).toEqual({ code: 1, error: '' });
	expect(out.replaceAll(root, '<root>')).toMatchSnapshot();
});

test('every check of the registry is among them', async () => {
	const args = ['check', '--root', root, '--format', 'json', '--today', '2026-11-22'];
	const { code, out, error } = await runOdap(args);
	expect({ code, error }).toEqual({ code: 1, error: '' });
	const { diagnostics } = JSON.parse(out) as { diagnostics: { check: string }[] };
	const found = new Set(diagnostics.map(({ check }) => check));
	const missing = checks.map(({ id }) => id).filter((id) => !found.has(id));
	// Needs a file that takes five seconds, or one that this process may not open: as root there is none.
	expect(
		missing.filter((id) => !['file-limit', 'file-unreadable', 'front-matter-size'].includes(id)),
	).toEqual([]);
});

function putExample({ id, examples: { bad } }: Check, index: number): void {
	const day = `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + Math.floor(index / 12)).padStart(2, '0')}`;
	put(
		`postmortems/${bad.name && bad.name !== '2026-03-14-example.md' ? bad.name : `${day}-${id}.md`}`,
		exampleText(bad),
	);
	for (const [name, text] of Object.entries(bad.beside ?? {})) put(`postmortems/${name}`, text);
}

function put(path: string, content: string | Buffer): void {
	const target = join(root, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, content);
}
