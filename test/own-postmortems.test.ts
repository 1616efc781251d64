import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from '#store/package-version';
import { checkTexts } from '#test/check-text';
import { runOdap } from '#test/cli/run-odap';
import { temporaryFolder } from '#test/store/temporary-folder';

/**
 * The seed: what stands in `postmortems/` of this repository. Only this file reads it. Every other test has texts of
 * its own, so that they pass where the seed is changed or gone.
 */
const SEED = join(packageFolder, 'postmortems');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

test('the postmortems of this repository are clean', async () => {
	const { code, out } = await runOdap(['check'], { cwd: packageFolder });
	expect(out).toContain('0 errors, 0 warnings');
	expect(code).toBe(0);
});

test('the postmortems of this repository have nothing to mend', () => {
	const names = readdirSync(SEED).filter((name) => name.endsWith('.md'));
	const texts = Object.fromEntries(names.map((name) => [name, read(SEED, name)]));
	expect(names.length).toBeGreaterThan(0);
	const found = checkTexts(texts, read(packageFolder, 'kb.yaml'));
	expect(found.filter(({ edits }) => edits !== undefined && edits.length > 0)).toEqual([]);
});

test('the package holds the samples that it brings, and no other postmortem', () => {
	const listed = (JSON.parse(read(packageFolder, 'package.json')) as { files: string[] }).files;
	const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
	const packed = execFileSync('npm', args, { cwd: packageFolder, encoding: 'utf8', stdio: 'pipe' });
	const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
	const isPostmortem = (path: string) => path.startsWith('postmortems/');
	expect(
		files
			.map(({ path }) => path)
			.filter(isPostmortem)
			.sort(),
	).toEqual(listed.filter(isPostmortem).sort());
	expect(listed.filter(isPostmortem)).toHaveLength(6);
});

test.each(['en', 'ko'])(
	'brings three samples that pass, and takes away those that nobody changed: %s',
	async (language) => {
		const root = temporaryFolder({ 'kb.yaml': `language: ${language}\n` });
		expect((await runOdap(['init', '--samples'], { cwd: root })).code).toBe(0);
		const names = readdirSync(join(root, 'postmortems'));
		expect(names).toHaveLength(3);
		expect(JSON.parse((await runOdap(['check', '--root', root, '--format', 'json'])).out)).toMatchObject({
			summary: { checked: 3, errors: 0, warnings: 0 },
		});
		const [changed = ''] = names;
		writeFileSync(join(root, 'postmortems', changed), `${read(root, 'postmortems', changed)}\nOurs.\n`);
		expect((await runOdap(['init', '--remove-samples'], { cwd: root })).code).toBe(0);
		expect(readdirSync(join(root, 'postmortems'))).toEqual([changed]);
	},
);
