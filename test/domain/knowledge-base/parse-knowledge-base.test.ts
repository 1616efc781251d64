import { expect, test } from 'vitest';
import { parseKnowledgeBase } from '#domain/knowledge-base/parse-knowledge-base';

const read = (text: string) => {
	const { knowledgeBase, findings } = parseKnowledgeBase(text);
	return { knowledgeBase, checks: findings.map(({ check }) => check) };
};

test('a zone that does not exist is named, and UTC stands in for it', () => {
	const { knowledgeBase, checks } = read('timezone: KST\n');
	expect(checks).toEqual(['timezone-known']);
	expect(knowledgeBase.timezone).toBe('UTC');
});

test('a fault in one service leaves it and the others known', () => {
	const { knowledgeBase, checks } = read('services:\n  - { id: kbs, lable: x }\n  - { id: mbc }\n');
	expect(checks).toEqual(['key-known']);
	expect(knowledgeBase.services.map(({ id }) => id)).toEqual(['kbs', 'mbc']);
});

test('an entry without an id is left out, and the others are known', () => {
	const { knowledgeBase, checks } = read('services:\n  - { label: { en: "KBS" } }\n  - { id: mbc }\n');
	expect(checks).toContain('key-required');
	expect(knowledgeBase.services.map(({ id }) => id)).toEqual(['mbc']);
});
