import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findForeignState } from '#store/foreign-state';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { odap } from '#test/cli/odap';
import { Repository } from './repository.ts';
import { postmortemText, temporaryFolder, writeFiles } from './temporary-folder.ts';

const found = (root: string) => findForeignState(knowledgeBaseFolder(root));

test('a state folder that is absent, empty, or as a build leaves it is ours', async () => {
	expect(await found(temporaryFolder())).toBeUndefined();
	const root = temporaryFolder({ '.odap/build.owner.json': '{}', '.odap/cache/parsed/a': 'x' });
	expect(await found(root)).toBeUndefined();
	// What others put beside it, with the links that packages have, is no concern of ours.
	mkdirSync(join(root, '.odap/base/node_modules/.bin'), { recursive: true });
	symlinkSync('../a', join(root, '.odap/base/node_modules/.bin/a'));
	expect(await found(root)).toBeUndefined();
});

test.each([
	'.odap',
	'.odap/cache',
	'.odap/cache/parsed',
	'.odap/cache/parsed/a',
	'.odap/build.owner.json',
	'.odap/astro/.env',
])('a link at %s is none of ours', async (path) => {
	const root = temporaryFolder();
	mkdirSync(join(root, path, '..'), { recursive: true });
	symlinkSync(temporaryFolder(), join(root, path));
	expect(await found(root)).toEqual({ link: join(root, path) });
});

test('a state folder that Git tracks is none of ours, and one that it ignores is', async () => {
	const repository = new Repository();
	writeFiles(repository.path, { '.odap/cache/parsed/a': 'x' });
	expect(await found(repository.path)).toBeUndefined();
	repository.git('09:00', 'add', '-f', '.odap');
	expect(await found(repository.path)).toEqual({ tracked: join(repository.path, '.odap') });
});

test('adding everything to Git leaves the state folder out', async () => {
	const repository = new Repository();
	writeFiles(repository.path, { 'postmortems/2026-03-14-a.md': postmortemText('One') });
	expect(odap(['check', '--root', repository.path]).code).toBe(0);
	repository.git('09:00', 'add', '--all');
	expect(await found(repository.path)).toBeUndefined();
	expect(odap(['check', '--root', repository.path]).code).toBe(0);
});

test('no command deletes or writes through a link in the state folder: it says so and stops', () => {
	const victim = temporaryFolder(
		Object.fromEntries(Array.from({ length: 2_050 }, (_, at) => [`file-${at}`, 'x'])),
	);
	const root = temporaryFolder({ 'postmortems/2026-03-14-a.md': postmortemText('One') });
	mkdirSync(join(root, '.odap/cache'), { recursive: true });
	symlinkSync(victim, join(root, '.odap/cache/parsed'));
	for (const command of ['check', 'build', 'followups']) {
		const { code, error } = odap([command, '--root', root]);
		expect({ command, code }).toEqual({ command, code: 2 });
		expect(error).toContain(`Unexpected symbolic link \`${join(root, '.odap/cache/parsed')}\``);
	}
	expect(readdirSync(victim)).toHaveLength(2_050);
	expect(existsSync(join(root, 'dist'))).toBe(false);
});
