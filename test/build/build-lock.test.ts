import { spawnSync } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeBuildLock } from '#build/build-lock';
import { temporaryFolder } from '#test/store/temporary-folder';

test('a second build is refused until the first gives the lock back', async () => {
	const state = temporaryFolder();
	const release = await takeBuildLock(state);
	expect(release).toBeDefined();
	expect(await takeBuildLock(state)).toBeUndefined();
	await release?.();
	const again = await takeBuildLock(state);
	expect(again).toBeDefined();
	await again?.();
});

test('takes over at once from a process that is gone, and not from one that lives', async () => {
	const { pid } = spawnSync('true');
	const abandoned = (owner: object) => {
		const state = temporaryFolder({ 'build.owner.json': JSON.stringify(owner) });
		mkdirSync(join(state, 'build.lock'));
		return state;
	};
	const release = await takeBuildLock(abandoned({ host: hostname(), pid }));
	expect(release).toBeDefined();
	await release?.();
	expect(await takeBuildLock(abandoned({ host: hostname(), pid: process.pid }))).toBeUndefined();
	expect(await takeBuildLock(abandoned({ host: 'elsewhere.test', pid }))).toBeUndefined();
});

test('an owner file that says nothing is no reason to take over', async () => {
	const state = temporaryFolder();
	mkdirSync(join(state, 'build.lock'));
	for (const owner of ['', '{}', 'null', '[1]']) {
		writeFileSync(join(state, 'build.owner.json'), owner);
		expect(await takeBuildLock(state)).toBeUndefined();
	}
});

test('takes over from a build that was killed before it could write its name, and waits for one that is at it', async () => {
	const state = temporaryFolder();
	mkdirSync(join(state, 'build.lock'));
	mkdirSync(join(state, 'build.turn'));
	expect(await takeBuildLock(state)).toBeUndefined();
	const longAgo = new Date(Date.now() - 60_000);
	utimesSync(join(state, 'build.turn'), longAgo, longAgo);
	const release = await takeBuildLock(state);
	expect(release).toBeDefined();
	expect(await takeBuildLock(state)).toBeUndefined();
	await release?.();
});

test('a turn from a time to come is that of a clock which was put back since', async () => {
	const state = temporaryFolder();
	mkdirSync(join(state, 'build.turn'));
	const toCome = new Date(Date.now() + 3_600_000);
	utimesSync(join(state, 'build.turn'), toCome, toCome);
	const release = await takeBuildLock(state);
	expect(release).toBeDefined();
	await release?.();
});
