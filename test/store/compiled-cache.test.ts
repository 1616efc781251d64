import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCompiledCache } from '#store/compiled-cache';
import { temporaryFolder } from './temporary-folder.ts';

const compiled = (text: string) => temporaryFolder({ 'server/entry.mjs': text });

test('finds what was kept for a version, and nothing for another', () => {
	const folder = join(temporaryFolder(), 'cache');
	const cache = openCompiledCache('program', folder);
	expect(cache.find('a')).toBeUndefined();
	const kept = cache.keep('a', compiled('first')) ?? expect.unreachable();
	expect(readFileSync(join(kept, 'server/entry.mjs'), 'utf8')).toBe('first');
	expect(cache.find('a')).toBe(kept);
	expect(cache.find('b')).toBeUndefined();
});

test('of two builds that compiled at once, the first is kept', () => {
	const cache = openCompiledCache('program', join(temporaryFolder(), 'cache'));
	const first = cache.keep('a', compiled('first'));
	expect(cache.keep('a', compiled('second'))).toBe(first);
	expect(readFileSync(join(first ?? '', 'server/entry.mjs'), 'utf8')).toBe('first');
});

test('keeps the eight that were used last', () => {
	const folder = join(temporaryFolder(), 'cache');
	const cache = openCompiledCache('program', folder);
	const source = compiled('x');
	const used = (version: string, day: number) => {
		const time = new Date(Date.UTC(2026, 0, day));
		utimesSync(join(folder, version), time, time);
	};
	for (let day = 1; day <= 8; day += 1) {
		cache.keep(`v${day}`, source);
		used(`v${day}`, day);
	}
	cache.find('v1');
	cache.keep('v9', source);
	expect(readdirSync(folder).sort()).toEqual(['v1', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8', 'v9']);
});

test('keeps nothing where it cannot write, and leaves nothing half-made', () => {
	const root = temporaryFolder({ file: '' });
	expect(openCompiledCache('program', join(root, 'file', 'cache')).keep('a', compiled('x'))).toBeUndefined();
	const folder = join(root, 'cache');
	expect(openCompiledCache('program', folder).keep('a', join(root, 'nowhere'))).toBeUndefined();
	expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
});
