import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageFolder } from '#store/package-version';
import { filesIn } from '#store/source-version';
import { odap } from '#test/cli/odap';
import { postmortemText, temporaryFolder } from '#test/store/temporary-folder';
import { siteHash } from '#test/trust/built-site';

const COMMAND = 'node_modules/odapnote/compiled/program/odap.js';
const POSTMORTEMS = {
	'postmortems/2026-03-14-first.md': postmortemText('First outage'),
	'postmortems/2026-04-01-둘째.md': postmortemText('둘째 장애'),
};

let packed = '';
let fromSource = '';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'odapnote-package-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packs what npm would publish, once, and builds the same postmortems from the source. */
beforeAll(async () => {
	await import('#build/compile/run');
	const npm = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
		cwd: packageFolder,
		encoding: 'utf8',
	});
	expect(npm).toMatchObject({ status: 0 });
	const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
	spawnSync('tar', ['-xzf', tarball], { cwd: folder });
	packed = join(folder, 'package');
	chmodSync(folder, 0o755);
	const root = join(folder, 'source');
	writePostmortems(root);
	expect(odap(['build', '--root', root, '--today', '2026-11-22'])).toMatchObject({ code: 0, error: '' });
	fromSource = siteHash(join(root, 'dist'));
});

/** What an installation makes of the package in `folder`: the package, and what it depends on beside it. */
function install(folder: string, { linked = false } = {}): void {
	const packages = join(folder, 'node_modules');
	mkdirSync(packages, { recursive: true });
	const { dependencies } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
	const place = linked ? join(folder, 'elsewhere', 'odapnote') : join(packages, 'odapnote');
	cpSync(packed, place, { recursive: true });
	if (linked) symlinkSync(place, join(packages, 'odapnote'));
	const home = linked ? join(place, 'node_modules') : packages;
	mkdirSync(home, { recursive: true });
	for (const name of Object.keys(dependencies))
		symlinkSync(join(packageFolder, 'node_modules', name), join(home, name));
}

function writePostmortems(root: string): void {
	mkdirSync(join(root, 'postmortems'), { recursive: true });
	for (const [path, text] of Object.entries(POSTMORTEMS)) writeFileSync(join(root, path), text);
}

test('holds what is compiled, and nothing that would have to be compiled', () => {
	const all = filesIn(packed).map((file) => file.slice(packed.length + 1));
	// What it brings of postmortems is tried in `test/own-postmortems.test.ts`.
	const files = all.filter((file) => !file.startsWith('postmortems/'));
	expect(files.filter((file) => /\.(?:ts|astro)$/.test(file))).toEqual(['compiled/program/index.d.ts']);
	expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(
		new Set([
			'.github',
			'.gitlab-ci.yml',
			'LICENSE',
			'README.ko.md',
			'README.md',
			'compiled',
			'package.json',
			'schemas',
		]),
	);
	const { dependencies } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
	expect(Object.keys(dependencies)).toEqual(['garu-ko', 'pagefind', 'sharp', 'tinypool']);
	for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	expect(readFileSync(join(packed, 'compiled/licences.txt'), 'utf8')).toMatch(/^zod \d[\s\S]*MIT License/m);
});

test.for([
	['below a path with blanks, Hangul, # and %', '우리 팀 #1 100% (a)', {}],
	['linked', 'linked', { linked: true }],
] as const)('makes the same site %s', ([, name, how]) => {
	const root = join(temporaryFolder(), name);
	install(root, how);
	writePostmortems(root);
	const outcome = odap(['build', '--today', '2026-11-22'], { cwd: root, program: join(root, COMMAND) });
	expect(outcome).toMatchObject({ code: 0, error: '' });
	expect(siteHash(join(root, 'dist'))).toBe(fromSource);
});

/** Nobody, where this user may become another and that one reaches Node. */
const OTHER_USER = [{ uid: 65534, gid: 65534 }].find(
	(user) => spawnSync(process.execPath, ['--version'], user).status === 0,
);

test('makes the same site from a package of another user that may only be read, in a monorepo', () => {
	const top = temporaryFolder();
	install(top);
	const root = join(top, 'packages', 'postmortems');
	writePostmortems(root);
	const program = join(top, COMMAND);
	if (OTHER_USER) spawnSync('chown', ['-R', String(OTHER_USER.uid), root]);
	else for (const file of filesIn(join(top, 'node_modules/odapnote'))) chmodSync(file, 0o444);
	chmodSync(top, 0o755);
	const { status, stderr } = spawnSync(process.execPath, [program, 'build', '--today', '2026-11-22'], {
		cwd: root,
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], HOME: root, LC_ALL: 'C' },
		...OTHER_USER,
	});
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(siteHash(join(root, 'dist'))).toBe(fromSource);
});

test('starts a knowledge base that passes, and builds it', () => {
	const top = temporaryFolder();
	install(top);
	const program = join(top, COMMAND);
	const root = join(top, 'notes');
	const run = (...args: string[]) => odap([...args, '--root', root], { cwd: top, program });
	expect(run('init', '--repository', 'https://github.com/team/notes')).toMatchObject({ code: 0 });
	expect(readFileSync(join(root, '.github/workflows/postmortems-check.yml'), 'utf8')).toMatch(
		/uses: odapnote\/odapnote@(?:[0-9a-f]{40} # )?v\d/,
	);
	expect(run('init', '--check')).toMatchObject({ code: 0, out: expect.stringMatching(/^Version .+\n$/) });
	expect(run('check')).toMatchObject({ code: 0 });
	expect(run('build')).toMatchObject({ code: 0, error: '' });
	expect(readdirSync(join(root, 'dist'))).toContain('index.html');
	expect(readdirSync(join(root, 'postmortems'))).toHaveLength(1);
});

test('says in a sentence which Node it needs, where it is too old', () => {
	const root = temporaryFolder();
	install(root);
	writeFileSync(
		join(root, 'old.mjs'),
		"Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } });",
	);
	const { status, stderr } = spawnSync(process.execPath, ['--import', './old.mjs', COMMAND, 'check'], {
		cwd: root,
		encoding: 'utf8',
	});
	expect(status).toBe(2);
	expect(stderr).toMatch(/^Unexpected Node 20\.1\.0, expected 22 or newer\. .+\n.+\n$/);
});

test('gives its public functions to a program', () => {
	const root = temporaryFolder();
	install(root);
	writePostmortems(root);
	writeFileSync(
		join(root, 'own.mjs'),
		`import { build, check, readLibrary } from 'odapnote';
		const { postmortems } = await readLibrary({ root: '.' });
		console.log(postmortems.map(({ id }) => id).join(), (await check()).length >= 0, typeof build);`,
	);
	const { stdout, stderr } = spawnSync(process.execPath, ['own.mjs'], { cwd: root, encoding: 'utf8' });
	expect({ stdout, stderr }).toEqual({
		stdout: '2026-03-14-first,2026-04-01-둘째 true function\n',
		stderr: '',
	});
});
