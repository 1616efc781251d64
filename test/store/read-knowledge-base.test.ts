import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findKnowledgeBase, knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import { postmortemText, temporaryFolder, writeFiles } from './temporary-folder.ts';

const read = (root: string) => readKnowledgeBase(knowledgeBaseFolder(root));

/** `path: check` of every finding that is about reading. */
async function readingFaults(root: string): Promise<string[]> {
	const { files } = await read(root);
	return files.flatMap(({ path, findings }) =>
		findings.filter(({ check }) => check.startsWith('file-')).map(({ check }) => `${path}: ${check}`),
	);
}

test('reads settings and postmortems; what is refused stays in the list', async () => {
	const root = temporaryFolder({
		'kb.yaml': 'title: "Ours"\n',
		'postmortems/2026-03-14-a.md': postmortemText('One'),
		'postmortems/notes.txt': 'x',
	});
	const loaded = await read(root);
	expect(loaded.knowledgeBase.title).toBe('Ours');
	expect(loaded.files.map(({ path, postmortem }) => [path, postmortem?.title])).toEqual([
		['kb.yaml', undefined],
		['postmortems/2026-03-14-a.md', 'One'],
		['postmortems/notes.txt', undefined],
	]);
	expect(loaded.checked).toBe(2);
});

test('one file that is not UTF-8 hides no other, and is placed', async () => {
	const root = temporaryFolder({
		'postmortems/2026-03-14-a.md': Buffer.from([0x2d, 0x0a, 0x0a, 0xb0, 0xa1]),
		'postmortems/2026-03-15-b.md': postmortemText('Two'),
	});
	const [, broken, fine] = (await read(root)).files;
	expect(broken?.findings).toHaveLength(1);
	expect(broken?.lineStarts).toEqual([0, 2, 3]);
	expect(fine?.postmortem?.title).toBe('Two');
});

test('reads the size of images, and names one that is none', async () => {
	const image = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
		.png()
		.toBuffer();
	const root = temporaryFolder({
		'postmortems/2026-03-14-a/index.md': postmortemText('One', 'review', '\n![graph](good.png)\n'),
		'postmortems/2026-03-14-a/good.png': image,
		'postmortems/2026-03-14-a/text.png': 'not an image',
		'postmortems/2026-03-14-a/renamed.jpg': image,
	});
	expect(await readingFaults(root)).toEqual([
		'postmortems/2026-03-14-a/renamed.jpg: file-unreadable',
		'postmortems/2026-03-14-a/text.png: file-unreadable',
	]);
	const loaded = await read(root);
	const html = JSON.stringify(loaded.files[1]?.postmortem);
	expect(html).toContain('width=\\"30\\"');
});

test('kb.yaml is a file of its own: no link is followed, no pipe or device read', async () => {
	const outside = temporaryFolder({ 'other.yaml': 'title: "Elsewhere"\n' });
	for (const target of [join(outside, 'other.yaml'), '/dev/zero', 'kb.yaml', 'nowhere']) {
		const root = temporaryFolder();
		symlinkSync(target, join(root, 'kb.yaml'));
		expect(await readingFaults(root)).toEqual(['kb.yaml: file-unexpected']);
		expect((await read(root)).knowledgeBase.title).not.toBe('Elsewhere');
		expect(findKnowledgeBase(root)).toBeDefined();
	}
	const root = temporaryFolder();
	execFileSync('mkfifo', [join(root, 'kb.yaml')]);
	expect(await readingFaults(root)).toEqual(['kb.yaml: file-unexpected']);
});

test('a damaged, foreign or deleted cache changes nothing', async () => {
	const root = temporaryFolder({ 'postmortems/2026-03-14-a.md': postmortemText('One') });
	const first = (await read(root)).files;
	const cache = join(root, '.odap', 'cache', 'parsed');
	const [name = ''] = readdirSync(cache);
	for (const damage of ['', 'x', '{}', `${'0'.repeat(64)}{"path":"evil"}`]) {
		writeFileSync(join(cache, name), damage);
		expect((await read(root)).files).toEqual(first);
	}
	rmSync(join(root, '.odap'), { recursive: true });
	expect((await read(root)).files).toEqual(first);
});

test('a forged cache changes nothing: HTML of its own, under the checksum of its content', async () => {
	const root = temporaryFolder({ 'postmortems/2026-03-14-a.md': postmortemText('One') });
	const first = (await read(root)).files;
	const cache = join(root, '.odap', 'cache', 'parsed');
	const [name = ''] = readdirSync(cache);
	const forged = JSON.stringify(first[1]).replace(
		'For half an hour',
		'<form action=\\"/x\\">For half an hour',
	);
	expect(forged).toContain('<form');
	writeFileSync(join(cache, name), createHash('sha256').update(forged).digest('hex') + forged);
	expect((await read(root)).files).toEqual(first);
	// Mended, it is a cache again.
	const mended = readFileSync(join(cache, name), 'utf8');
	expect((await read(root)).files).toEqual(first);
	expect(readFileSync(join(cache, name), 'utf8')).toBe(mended);
});

test('the cache is bound to the text, the name and the vocabulary', async () => {
	const root = temporaryFolder({ 'postmortems/2026-03-14-a.md': postmortemText('One') });
	await read(root);
	writeFiles(root, { 'postmortems/2026-03-14-a.md': postmortemText('Two') });
	expect((await read(root)).files[1]?.postmortem?.title).toBe('Two');
	writeFiles(root, { 'kb.yaml': 'timezone: Asia/Seoul\n' });
	expect((await read(root)).files[1]?.postmortem?.timezone).toBe('Asia/Seoul');
});

test('kept settings say what kb.yaml says, faults among it, and give way to another text, damage and forgery', async () => {
	const FAULTY = [
		'title: "한글 & more"',
		'timezone: Mars/Olympus',
		'accent: #1b3f95',
		'unknown: 1',
		'services: [{ id: a, label: { ko: "가" } }]',
		'texts: { postmortems.title: "Reviews" }',
	].join('\n');
	const root = temporaryFolder({ 'kb.yaml': FAULTY });
	const kept = join(root, '.odap', 'cache', 'settings');
	const first = await read(root);
	expect(first.files[0]?.findings.length).toBeGreaterThan(2);
	const bytes = readFileSync(kept, 'utf8');
	expect(await read(root)).toStrictEqual(first);
	for (const damage of ['', 'x', `${'0'.repeat(64)}${bytes.slice(64)}`, bytes.replace('Reviews', 'Evil')]) {
		writeFileSync(kept, damage);
		expect(await read(root)).toStrictEqual(first);
		expect(readFileSync(kept, 'utf8')).toBe(bytes);
	}
	writeFiles(root, { 'kb.yaml': 'title: "Other"\n' });
	expect((await read(root)).knowledgeBase.title).toBe('Other');
});

test('many files are parsed in workers, with the same result', async () => {
	const files = Array.from({ length: 24 }, (_, index) => [
		`postmortems/2026-03-${String(index + 1).padStart(2, '0')}-a.md`,
		postmortemText(`Number ${index}`),
	]);
	const many = (await read(temporaryFolder(Object.fromEntries(files)))).files;
	expect(many.map(({ postmortem }) => postmortem?.title).slice(1)).toEqual(
		files.map((_, index) => `Number ${index}`),
	);
	const [path = '', text = ''] = files[7] ?? [];
	const [, alone] = (await read(temporaryFolder({ [path]: text }))).files;
	expect(many[8]).toEqual(alone);
});
