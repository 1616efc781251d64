import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePostmortems } from '#bench/generate';

/** A small knowledge base with all that a site has: both languages, a draft, an address of its own. */
export function writeKnowledgeBase(root: string, count: number): void {
	mkdirSync(join(root, 'postmortems'), { recursive: true });
	writeFileSync(join(root, 'kb.yaml'), 'title: "Trust"\nurl: https://kb.example/\ntimezone: Asia/Seoul\n');
	const postmortems = generatePostmortems(count);
	for (const { name, text } of postmortems) writeFileSync(join(root, 'postmortems', name), text);
	writeFileSync(
		join(root, 'postmortems', '2026-01-01-draft.md'),
		'---\ntitle: "A draft"\nstatus: draft\ndate: 2026-01-01\n---\n',
	);
}

/** One more postmortem: what makes the new site another than the old one. */
export function addPostmortem(root: string, number: number): void {
	const added = generatePostmortems(number).at(-1);
	if (added) writeFileSync(join(root, 'postmortems', `2026-02-02-added-${number}.md`), added.text);
}
