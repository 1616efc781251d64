import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderFiles } from '#build/render-files';
import { temporaryFolder } from '#test/store/temporary-folder';

const file = (path: string, text = path) => ({ path, render: async () => Buffer.from(text) });
const many = Array.from({ length: 100 }, (_, index) => file(`${index}/index.html`));

async function failure(
	files: Parameters<typeof renderFiles>[0],
	folder: string,
): Promise<[unknown, string[]]> {
	const written: string[] = [];
	const error = await renderFiles(files, folder, (path) => written.push(path)).catch((reason) => reason);
	return [error, written];
}

test('writes each file whole before it is told of', async () => {
	const folder = temporaryFolder();
	const written: string[] = [];
	await renderFiles(many, folder, (path) => {
		expect(readFileSync(join(folder, path), 'utf8')).toBe(path);
		written.push(path);
	});
	expect(written.sort()).toEqual(many.map(({ path }) => path).sort());
});

test('where a page fails, what is being written is finished first, and no other is rendered', async () => {
	const folder = temporaryFolder();
	const faulty = { path: 'faulty.html', render: () => Promise.reject(new Error('No such term.')) };
	const [error, written] = await failure([...many, faulty, file('after.html')], folder);
	expect(error).toMatchObject({ message: 'No such term.' });
	expect(written).toHaveLength(100);
	expect(existsSync(join(folder, 'after.html'))).toBe(false);
});

test('tells what the disk says, also of the last file', async () => {
	const folder = temporaryFolder({ a: '' });
	expect((await failure([...many, file('a/index.html')], folder))[0]).toMatchObject({
		path: join(folder, 'a'),
	});
	expect((await failure([file('a/index.html'), ...many], folder))[0]).toMatchObject({
		path: join(folder, 'a'),
	});
});

test('refuses a second page of the same file', async () => {
	const [error] = await failure([file('a.html', 'first'), file('a.html', 'second')], temporaryFolder());
	expect(error).toMatchObject({ message: 'Two pages of the site are `a.html`.' });
});
