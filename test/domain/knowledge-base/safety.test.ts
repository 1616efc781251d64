import { expect, test } from 'vitest';
import { lineStartsOf } from '#domain/findings/line-starts';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { planted, take } from '#test/domain/safety/planted';

/** `line check` of what is found in a `kb.yaml`. */
function found(text: string): string[] {
	const starts = lineStartsOf(text);
	return parseKnowledgeBase(text).findings.map(
		({ check, range }) => `${starts.filter((start) => start <= (range?.start ?? 0)).length} ${check}`,
	);
}

const TOKEN = planted['GitHub token'] ?? '';

test('kb.yaml is searched for secrets and data of persons, each on its line', () => {
	const text = `title: "Cases"
description: "Ask 010-2345-6789 or hong.gildong@mail-of-someone.kr"
# The old one was password: Lamp54Switch
services:
  - { id: lamp, label: { en: "Lamp, token ${TOKEN}", ko: "램프" } }
`;
	expect(found(text).toSorted()).toEqual(['2 personal-data', '2 personal-data', '3 secret', '5 secret']);
});

test('a secret is found in letters that YAML alone reads, in a comment, and where the rest is faulty', () => {
	expect(found(`title: "\\x67hp_${take(36)}"\n`)).toEqual(['1 secret']);
	expect(found(`# ${TOKEN}\n`)).toEqual(['1 secret']);
	expect(found(`titel: "${TOKEN}"\n`)).toContain('1 secret');
});

test('mailboxes that it allows, roles, and what a line accepts with a reason are none', () => {
	const text = `title: "Cases"
description: "Ask a.person@lamp.io or support@lamp.dev, 010-2345-6789" # <!-- odap-allow: personal-data because a public hotline -->
allowedMailboxes: [a.person@lamp.io]
`;
	expect(
		parseKnowledgeBase(text).findings.filter(({ check, severity }) => check !== 'x' && severity !== 'note'),
	).toEqual([]);
});
