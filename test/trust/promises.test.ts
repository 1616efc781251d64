import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
/** A promise of SECURITY.md ends with the test that shows it: `path`: "name". */
const SHOWN = /`(test\/[^`]+\.test\.ts)`: "([^"]+)"/g;

const promises = read('SECURITY.md')
	.split('\n')
	.filter((line) => line.startsWith('| ') && line.includes('test/'));

test.each(promises)('has a test that exists: %s', (promise) => {
	const shown = [...promise.matchAll(SHOWN)];
	expect(shown.length).toBeGreaterThan(0);
	for (const [, path = '', name = ''] of shown) expect(namesOf(read(path)), path).toContain(name);
});

test('there are promises, each with a sentence, and none stands without its test', () => {
	expect(promises.length).toBeGreaterThan(25);
	const [, rest = ''] = read('SECURITY.md').split('## What is promised');
	const [section = ''] = rest.split('\n## ');
	const rows = section
		.split('\n')
		.filter((line) => line.startsWith('| ') && !/^\| (?:Promise|---)/.test(line));
	expect(rows).toEqual(promises);
});

/** The names of the tests of a file, as they are written. */
function namesOf(source: string): string[] {
	return [...source.matchAll(/\(\s*'((?:[^'\\]|\\.)+)',\s*(?:async )?\(/g)].map(([, name = '']) => name);
}
