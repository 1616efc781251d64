import { expect, test } from 'vitest';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { ImportedDocument } from '#importers/imported-document';
import { linkSiblings } from '#importers/link-siblings';
import { importText, wordsLost } from './import.ts';

const { knowledgeBase } = parseKnowledgeBase('');

/** Imports these files together and tells the texts of the first, and the addresses that lead nowhere. */
function together(files: Readonly<Record<string, string>>) {
	const made = Object.entries(files).map(([id, markdown], index): ImportedDocument => {
		const document = importText(markdown, { id });
		return { ...document, id: `2026-03-1${index}-made`, path: `postmortems/2026-03-1${index}-made.md` };
	});
	const linked = linkSiblings(made, [], knowledgeBase);
	for (const [index, markdown] of Object.values(files).entries())
		expect(wordsLost(decodeURIComponent(markdown), linked[index] as ImportedDocument)).toEqual([]);
	return linked[0] as ImportedDocument;
}

const LEAD = '# Outage on 2026-03-14\n\nNobody could pay.\n\n## Notes\n\n';
const OTHER =
	'# Typo on 2026-03-13\n\nA typo.\n\n## How did it happen?\n\nBy hand.\n\n## Root causes\n\n- A typo\n';

test.each([
	['by its old name', '[the typo](PM1%20-%20The%20typo.md)', '2026-03-11-made.md'],
	['from the folder', '[the typo](./PM1%20-%20The%20typo.md)', '2026-03-11-made.md'],
	['from the root', '[the typo](/notes/PM1%20-%20The%20typo.md)', '2026-03-11-made.md'],
	['without its ending', '[the typo](PM1%20-%20The%20typo)', '2026-03-11-made.md'],
	[
		'with a heading',
		'[the typo](PM1%20-%20The%20typo.md#how-did-it-happen)',
		'2026-03-11-made.md#how-did-it-happen',
	],
	['with a heading that is gone', '[the typo](PM1%20-%20The%20typo.md#nowhere)', '2026-03-11-made.md'],
])('a link to another file %s leads to what became of it', (_, link, address) => {
	const { text, unlinked } = together({
		'notes/a.md': `${LEAD}See ${link}.\n`,
		'notes/PM1 - The typo.md': OTHER,
	});
	expect(text).toContain(`See [the typo](${address}`);
	expect(unlinked).toEqual([]);
});

test('a link to a heading that became a list leads to the list', () => {
	const source = `${LEAD}See [why](#why-it-happened).\n\n## Why it happened\n\n- A typo\n`;
	const { text } = together({ 'a.md': source });
	expect(text).toContain('**Why it happened**');
	expect(text).toContain('See [why](#causes).');
});

test.each([
	[
		'[profile](/community/profiles/34651)',
		'See profile (`/community/profiles/34651`).',
		'/community/profiles/34651',
	],
	['[the **page**](other.md#part)', 'See the **page** (`other.md#part`).', 'other.md#part'],
	['[here](#gone)', 'See here (`#gone`).', '#gone'],
	['[home](<{{ site.url }}/a>)', 'See home (`{{ site.url }}/a`).', '{{ site.url }}/a'],
])('%s leads nowhere: it is text, and named', (link, text, address) => {
	const made = together({ 'a.md': `${LEAD}See ${link}.\n` });
	expect(made.text).toContain(text);
	expect(made.unlinked).toEqual([address]);
});

test('links to the web stay', () => {
	const source = `${LEAD}See [it](https://example.com/a#b) and [mail](mailto:ops@example.com).\n`;
	expect(together({ 'a.md': source }).text).toContain('[it](https://example.com/a#b)');
});
