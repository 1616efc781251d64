import { describe, expect, test } from 'vitest';
import type { Finding } from '#domain/findings/diagnostic';
import { assignIds } from '#domain/parse/assign-ids';
import { said } from '#locales/said';
import { parseTexts, withHead } from '#test/check-text';

const NAME = '2026-03-14-a.md';
const PATH = `postmortems/${NAME}`;
const causes = (...items: string[]) => withHead('draft', [], `\n## Causes\n\n${items.join('\n')}\n`);
const parse = (text: string) => parseTexts({ [NAME]: text })[0];
const idsOf = (text: string) => parse(text)?.postmortem?.causes.map(({ id }) => id);
const found = (text: string) =>
	(parse(text)?.findings ?? []).filter(({ check }) => check === 'item-id' || check === 'item-id-unique');

/** The text with the edits of what was found, as `odap check --fix` would leave it. */
function mended(text: string): string {
	const edits = found(text).flatMap(({ edits = [] }) => edits);
	return edits.reduceRight(
		(done, { range, text: it }) => done.slice(0, range.start) + it + done.slice(range.end),
		text,
	);
}

const shown = (text: string, range: Finding['range']) => range && text.slice(range.start, range.end);

describe('an item without an id has one of its first words', () => {
	test.each([
		['Disk full', 'disk-full'],
		['One two three four five six seven', 'one-two-three-four-five'],
		['결제 서버가 멈췄다', '결제-서버가-멈췄다'],
		['결제'.normalize('NFD'), '결제'],
		['3 of 4 disks: full!', 'of-4-disks-full'],
		['Full disks -', 'full-disks'],
		['-- full -- disks --', 'full----disks'],
		['Two  blanks', 'two-blanks'],
		[`${'a'.repeat(39)} b`, 'a'.repeat(39)],
		['a'.repeat(50), 'a'.repeat(40)],
		['**Bold** [text](https://example.com/)', 'bold-text'],
		['*Half*way', 'halfway'],
		['Constructor', 'constructor'],
		['🔥', 'item'],
		['404', 'item'],
		['True', 'item'],
		['हिन्दी', 'item'],
	])('%s', (words, id) => {
		expect(idsOf(causes(`1. \`trigger\` \`data\` ${words}`))).toEqual([id]);
	});

	test('or the words of whatever stands first in it', () => {
		expect(idsOf(causes('1. - Disk full', '2.', '3. ```\n   df\n   ```'))).toEqual([
			'disk-full',
			'item',
			'df',
		]);
	});
});

describe('an item without an id is a fault that is mended in front of its chips', () => {
	test.each([
		['1. `trigger` `data` Disk full', '1. `#disk-full` `trigger` `data` Disk full'],
		['1. ``trigger`` `data` Disk full', '1. `#disk-full` ``trigger`` `data` Disk full'],
		['1. Disk full', '1. `#disk-full` Disk full'],
		['-   `trigger`\n    Disk full', '-   `#disk-full` `trigger`\n    Disk full'],
	])('%j', (item, expected) => {
		expect(mended(causes(item))).toBe(causes(expected));
		expect(found(causes(expected))).toEqual([]);
	});

	test('unless it has no text to begin', () => {
		for (const item of ['1.', '1. - Disk full']) {
			const text = causes(item);
			expect(found(text).map(({ check }) => check)).toEqual(['item-id']);
			expect(mended(text)).toBe(text);
		}
	});

	test('shown by its first forty characters', () => {
		const text = causes(`1. ${'Disk '.repeat(20)}`, '2. Disk');
		expect(found(text).map(({ range }) => shown(text, range))).toEqual(['Disk '.repeat(8), 'Disk']);
	});

	test('and one fault is enough where the id has another', () => {
		const text = causes('1. `#true` `trigger` `data` Full', '2. `#false` `latent` `data` Full');
		expect(found(text).map(({ range }) => shown(text, range))).toEqual(['#true', '#false']);
		expect(idsOf(text)).toEqual(['full', 'full-2']);
	});
});

describe('an id that is taken gets the next free number', () => {
	test.each([
		['by the same one', ['`#a` A', '`#a` A', '`#a` A'], ['a', 'a-2', 'a-3']],
		['by one in other letters', ['`#a` A', '`#A` A'], ['a', 'A-2']],
		['by one in other parts', [`\`#${'값'.normalize('NFD')}\` A`, '`#값` A'], ['값', '값-2']],
		['by a number too', ['`#a` A', '`#A-2` A', '`#a` A'], ['a', 'A-2', 'a-3']],
		['by none that only looks alike', ['`#straße` A', '`#strasse` A'], ['straße', 'strasse']],
		['by words', ['Disk full', 'Disk full'], ['disk-full', 'disk-full-2']],
	])('%s', (_, items, ids) => {
		expect(idsOf(causes(...items.map((item, at) => `${at + 1}. ${item}`)))).toEqual(ids);
	});

	test('at once, for thousands of them', () => {
		const range = { start: 0, end: 0 };
		const item = {
			item: { type: 'listItem' as const, children: [] },
			range,
			headRange: range,
			chips: [{ role: 'id' as const, value: 'a', range }],
			hasFaultyId: false,
		};
		const start = process.cpuUsage();
		const ids = assignIds(Array(10_000).fill(item), new Map(), PATH, []);
		expect(ids.at(-1)).toBe('a-10000');
		// Counted anew for each item, this takes ten seconds.
		// What other programs take of the machine does not count.
		expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
	});

	test('of causes and countermeasures alike', () => {
		const text = `${causes('1. `#a` A')}\n## Countermeasures\n\n1. \`#a\` B\n`;
		expect(parse(text)?.postmortem?.countermeasures.map(({ id }) => id)).toEqual(['a-2']);
		expect(found(text).map(({ check }) => check)).toEqual(['item-id-unique']);
	});

	test('and is a fault that names the first', () => {
		const text = causes('1. `#a` A', '2. `trigger` `#A` B', '3. `#a-2` C');
		const [second, ...others] = found(text).filter(({ check }) => check === 'item-id-unique');
		expect(others.map(({ message }) => said(message, 'en'))).toEqual([
			'Unexpected second `#a-2`, expected each id once in a file.',
		]);
		expect(said(second?.message ?? '', 'en')).toBe(
			'Unexpected second `#A`, expected each id once in a file.',
		);
		expect(shown(text, second?.range)).toBe('#A');
		expect(second?.related?.map(({ path, range }) => [path, shown(text, range)])).toEqual([[PATH, '#a']]);
	});

	test('but not where it only was proposed', () => {
		const text = causes('1. `trigger` Disk full', '2. `#disk-full` A');
		const [missing, second] = found(text);
		expect([missing?.check, second?.check]).toEqual(['item-id', 'item-id-unique']);
		expect(second?.related).toEqual([{ path: PATH, message: expect.anything() }]);
	});
});
