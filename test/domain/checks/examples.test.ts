import { describe, expect, test } from 'vitest';
import type { Check, Example } from '#domain/checks/check';
import { EXAMPLE_NAME, exampleText } from '#domain/checks/example';
import { checks } from '#domain/checks/registry';
import { checkTexts } from '#test/check-text';

/** Found while the folder is read: test/store shows these on a real disk. */
const ON_DISK = new Set([
	'file-unexpected',
	'file-unreadable',
	'file-limit',
	'file-size',
	'id-form',
	'id-unique',
	'encoding-utf8',
	'secret',
	'image-exists',
]);

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check: Check) => {
	test('says what it is in both languages', () => {
		expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
		for (const text of [check.summary, check.why]) {
			expect(text.en).toMatch(/[.)]$/);
			expect(text.ko).toMatch(/[가-힣]/);
		}
	});

	test.skipIf(ON_DISK.has(id))('its bad example is found, its good one is not', () => {
		expect(found(check.examples.bad)).toContain(id);
		expect(found(check.examples.good)).not.toContain(id);
	});
});

test('ids are unique', () => {
	expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

function found(example: Example): string[] {
	const name = example.name ?? EXAMPLE_NAME;
	return checkTexts({ [name]: exampleText(example), ...example.beside }, example.settings)
		.filter(({ path }) => path === `postmortems/${name}`)
		.map(({ check }) => check);
}
