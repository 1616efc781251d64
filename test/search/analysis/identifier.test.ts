import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifierParts, identifierWords } from '#search/analysis/identifier';

test.each([
	['OOMKilled', ['oom', 'killed']],
	['db-primary-2', ['db', 'primary', '2']],
	['E_CONN_RESET', ['e', 'conn', 'reset']],
	['v2.3.1', ['v', '2', '3', '1']],
	['N+1', ['nplus', '1']],
	['n-1', ['n', '1']],
	['getUserById', ['get', 'user', 'by', 'id']],
	['Café', ['cafe']],
	['rollback', ['rollback']],
])('the parts of %s are %j', (identifier, parts) => {
	expect(identifierParts(identifier)).toEqual(parts);
});

test('every stretch of an identifier is the start of an index word', () => {
	const words = identifierWords('db-primary-2');
	for (const stretch of ['db', 'dbprimary', 'dbprimary2', 'primary', 'primary2', '2']) {
		expect(words.some((word) => word.startsWith(stretch))).toBe(true);
	}
});

test('index words are letters and digits only, so that they need no escaping', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			for (const word of identifierWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
		}),
	);
});
