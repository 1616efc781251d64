import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ImportFault, type ImportSource } from '#importers/importer';
import { importers } from '#importers/importers';
import { said } from '#locales/said';
import type { ListedSource } from '#store/read-import-sources';
import { zipSources } from '#store/read-zip';

function archive(data: Uint8Array): ListedSource {
	return {
		path: 'old.zip',
		bytes: data.length,
		beside: [],
		folder: '.',
		read: () => data,
		near: () => undefined,
	};
}

function problemOf(data: Uint8Array): string | undefined {
	const read = zipSources(archive(data));
	return 'problem' in read ? said(read.problem, 'en') : undefined;
}

/** So many times the same file, packed once by Node, which takes a tenth of the time of `zipSync`. */
function zipOf(count: number, content: Buffer): Uint8Array {
	const chunks: Uint8Array[] = [];
	const zip = new Zip((_, chunk) => chunks.push(chunk));
	const packed = deflateRawSync(content);
	for (let name = 1; name <= count; name += 1) {
		const file: ZipInputFile = {
			filename: `${name}.md`,
			compression: 8,
			size: content.length,
			crc: crc32(content),
		};
		zip.add(file);
		file.ondata?.(null, packed, true);
	}
	zip.end();
	return Buffer.concat(chunks);
}

describe('a ZIP archive', () => {
	test('is its files, with the ones beside them and the ones above', () => {
		const files = {
			'users.json': strToU8('[]'),
			'incident/2026-03-14.json': strToU8('[1]'),
			'.x/a.md': strToU8('a'),
		};
		const read = zipSources(archive(zipSync(files)));
		if ('problem' in read) throw new Error(said(read.problem, 'en'));
		expect(read.map(({ path, folder }) => [path, folder])).toEqual([
			['old.zip/incident/2026-03-14.json', 'incident'],
			['old.zip/users.json', 'old'],
		]);
		expect(read[0]?.near('../users.json')).toEqual(strToU8('[]'));
	});

	test.each(['../out.md', 'a/../../out.md', '/out.md', 'C:\\out.md', '..\\out.md'])(
		'that leads out by %s',
		(name) => {
			expect(problemOf(zipSync({ [name]: strToU8('x') }))).toContain('path or link');
		},
	);

	test('with a link', () => {
		const link = { os: 3, attrs: 0o120777 << 16 };
		expect(problemOf(zipSync({ 'a.md': [strToU8('/etc/passwd'), link] }))).toContain('path or link');
	});

	test('that is far larger than it seems', () => {
		expect(problemOf(zipOf(5, Buffer.alloc(60 << 20)))).toContain('size of the archive');
	});

	test.each([
		['cut off', zipSync({ 'a.md': strToU8('x'.repeat(99)) }).subarray(0, 60)],
		['no archive', strToU8('hello')],
	])('that is %s', (_, data) => {
		expect(problemOf(data)).toContain('expected a ZIP archive');
	});
});

function faultOf(text: string): string {
	const source: ImportSource = { path: 'x.json', text, beside: [], folder: '.', near: () => undefined };
	try {
		importers.find((each) => each.claims(source))?.read(source);
	} catch (error) {
		if (error instanceof ImportFault) return said(error.text, 'en');
	}
	return '';
}

test.each([
	['{"incidents": [', 'expected JSON'],
	['', 'expected JSON'],
	['{"name": "a", "version": "1"}', 'Unexpected JSON'],
	['[]', 'Unexpected JSON'],
	['null', 'Unexpected JSON'],
])('JSON that is none of the known: %s', (text, said) => {
	expect(faultOf(text)).toContain(said);
});
