import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptCode } from '#test/cli/kept-code';
import { odap } from '#test/cli/odap';
import { runOdap } from '#test/cli/run-odap';
import { postmortemText, temporaryFolder, writeFiles } from '#test/store/temporary-folder';
import { siteHash } from './built-site.ts';
import { withHook } from './hooks.ts';

const TODAY = ['--today', '2026-11-22'];
const PROGRAM = new URL('../../src/cli/odap.ts', import.meta.url).pathname;
const knowledgeBase = (folder = temporaryFolder()) => {
	writeFiles(folder, { 'kb.yaml': 'title: "KB"\n', 'postmortems/2026-03-14-old.md': postmortemText('Old') });
	return folder;
};
const build = (root: string, env: Record<string, string> = {}) =>
	odap(['build', '--root', root, ...TODAY], { env });
const buildHere = (root: string) => runOdap(['build', '--root', root, ...TODAY]);

test('each write that fails leaves the old site, names the path, and the next build leaves no trace', async () => {
	const root = knowledgeBase();
	expect((await buildHere(root)).code).toBe(0);
	const old = siteHash(join(root, 'dist'));
	writeFiles(root, { 'postmortems/2026-03-15-new.md': postmortemText('New') });
	// One of the first, one page, one script, one by the thread that writes the index, and the last rename. `npm run bench:trust` fails many more of them.
	for (const [at, code] of [
		['mkdir .dist.odap-next', 'EACCES'],
		['writeFile index.html', 'ENOSPC'],
		['copyFile theme.js', 'EACCES'],
		['writeFile labels.json', 'ENOSPC'],
		['rename dist', 'EIO'],
	] as const) {
		const settings = { TRUST_ROOT: root, TRUST_FAIL_AT: at, TRUST_CODE: code };
		const { code: exit, error } = build(root, withHook('fail-write', settings));
		expect([at, exit]).toEqual([at, 2]);
		expect(error).toContain(code);
		expect(error).toContain(root);
		expect(siteHash(join(root, 'dist'))).toBe(old);
	}
	expect(await buildHere(root)).toMatchObject({ code: 0, error: '' });
	expect(siteHash(join(root, 'dist'))).not.toBe(old);
	expect(readdirSync(root).sort()).toEqual(['.odap', 'dist', 'kb.yaml', 'postmortems']);
});

test('a full disk leaves the old site, and room lets the next build through', async ({ skip }) => {
	const disk = temporaryFolder();
	if (!mountSmallDisk(disk))
		return skip('only root may mount a small disk; the test above needs no such right');
	const root = knowledgeBase(disk);
	expect(await buildHere(root)).toMatchObject({ code: 0 });
	const old = siteHash(join(root, 'dist'));
	writeFiles(root, { 'postmortems/2026-03-15-new.md': postmortemText('New') });
	for (const left of [0, 300]) {
		const filler = join(root, 'filler');
		writeFileSync(filler, Buffer.alloc(freeBytes(disk) - left * 1024));
		const { code, error } = build(root);
		expect([left, code]).toEqual([left, 2]);
		expect(error).toContain('the disk is full (ENOSPC)');
		expect(error).toContain(root);
		expect(error).not.toMatch(/panicked|RUST_BACKTRACE|fault of its own/);
		expect(siteHash(join(root, 'dist'))).toBe(old);
		execFileSync('rm', [filler]);
	}
	expect(await buildHere(root)).toMatchObject({ code: 0, error: '' });
	expect(readdirSync(root).sort()).toEqual(['.odap', 'dist', 'kb.yaml', 'postmortems']);
});

test.for(['EACCES', 'EROFS', 'ENOSPC', 'EDQUOT'])(
	'a checkout that cannot be written (%s) is built elsewhere without a cache, and says so',
	(code) => {
		const root = knowledgeBase();
		const out = join(temporaryFolder(), 'site');
		const settings = { TRUST_ROOT: join(root, '.odap'), TRUST_FAIL_AT: '1', TRUST_CODE: code };
		const built = odap(['build', '--root', root, '--out', out, ...TODAY], {
			env: withHook('fail-write', settings),
		});
		expect([built.code, built.error.trim().split('\n').length]).toEqual([0, 1]);
		expect(built.error).toContain('Building without a cache');
		expect(built.error).toContain(join(root, '.odap'));
		expect(built.error).toContain(code);
		expect(readdirSync(root).sort()).toEqual(['kb.yaml', 'postmortems']);
		expect(readdirSync(join(out, '..'))).toEqual(['site']);
	},
);

test('of two builds at once one is refused or both end right, also after a build that was killed; the site is that of one', async () => {
	const root = knowledgeBase();
	expect((await buildHere(root)).code).toBe(0);
	const alone = siteHash(join(root, 'dist'));
	// One of them has a site to make.
	rmSync(join(root, 'dist'), { recursive: true });
	// What a killed build leaves: its lock, and its name.
	const { pid } = await ended(['-e', '']);
	mkdirSync(join(root, '.odap', 'build.lock'));
	writeFileSync(join(root, '.odap', 'build.owner.json'), JSON.stringify({ host: hostname(), pid }));
	const runs = await Promise.all([1, 2, 3].map(() => ended([PROGRAM, 'build', '--root', root, ...TODAY])));
	const codes = runs.map(({ code }) => code).sort();
	expect(codes[0]).toBe(0);
	expect(codes.every((code) => code === 0 || code === 2)).toBe(true);
	for (const { code, error } of runs) if (code === 2) expect(error).toContain('Another build');
	expect(siteHash(join(root, 'dist'))).toBe(alone);
	expect(readdirSync(root).sort()).toEqual(['.odap', 'dist', 'kb.yaml', 'postmortems']);
});

async function ended(args: readonly string[]): Promise<{ pid: number; code: number; error: string }> {
	const child = spawn(process.execPath, args, {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, ...keptCode, LC_ALL: 'C', VITEST: '' },
	});
	let error = '';
	child.stderr.on('data', (data) => (error += data));
	const [code] = await once(child, 'close');
	return { pid: child.pid ?? 0, code, error };
}

function mountSmallDisk(folder: string): boolean {
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder], { stdio: 'ignore' });
		onTestFinished(() => void execFileSync('umount', ['-l', folder]));
		return true;
	} catch {
		return false;
	}
}

function freeBytes(folder: string): number {
	const [, line = ''] = execFileSync('df', ['--output=avail', '-k', folder], { encoding: 'utf8' })
		.trim()
		.split('\n');
	return Number(line) * 1024;
}
