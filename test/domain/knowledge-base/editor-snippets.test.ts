import { expect, test } from 'vitest';
import { editorSnippets, type Snippet } from '#domain/knowledge-base/editor-snippets';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { checkTexts } from '#test/check-text';

const SETTINGS =
	'title: "Notes"\nroles: [{ id: team }]\ncategories: [{ id: dns, label: { en: DNS, ko: DNS } }]\n';

function snippetsOf(settings = SETTINGS): Record<string, Snippet> {
	return editorSnippets(parseKnowledgeBase(settings).knowledgeBase);
}

/** What VS Code inserts when the author takes the first choice everywhere. */
function expand(snippet: Snippet | undefined): string {
	return (snippet?.body ?? [])
		.join('\n')
		.replaceAll(`\${CURRENT_YEAR}`, '2026')
		.replaceAll(`\${CURRENT_MONTH}`, '03')
		.replaceAll(`\${CURRENT_DATE}`, '14')
		.replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
		.replace(/\$\{\d+:([^}]*)\}/g, '$1')
		.replace(/\$\{\d+\}/g, '')
		.replace(/\$0/g, 'text');
}

test.each(['en', 'ko'])('what the snippets write is a draft without errors: %s', (language) => {
	const settings = `${SETTINGS}language: ${language}\n`;
	const snippets = snippetsOf(settings);
	const item = (name: string) => expand(snippets[name]);
	const text = expand(snippets['postmortem'])
		.replace(/^- $/m, item('timeline item'))
		.replace(/^1\. $/m, item('cause item'))
		.replace(
			/^1\. $/m,
			item('countermeasure item').replace('for:cause', 'for:short-name').replace('#short', '#other'),
		)
		.replace(/^- $/m, '- A lesson.');
	expect(text).not.toMatch(/\$\{|^(?:-|1\.) $/m);
	const found = checkTexts({ '2026-03-14-x.md': text }, settings);
	expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('every term of the vocabulary is a chip, a team’s own too, with its definition', () => {
	const snippets = snippetsOf();
	expect(snippets['dns']).toMatchObject({ prefix: 'dns', body: ['`dns`'] });
	expect(snippets['done']?.body[0]).toMatch(/^`done:\$/);
	expect(snippets['change-management']?.description).toMatch(/^Change management: ./);
	expect(snippets['owner:']?.body).toEqual([`\`owner:\${1:platform}\``]);
	for (const { body } of Object.values(snippets)) expect(body.length).toBeGreaterThan(0);
});
