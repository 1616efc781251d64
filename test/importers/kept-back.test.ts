import { describe, expect, test } from 'vitest';
import { parseFile } from '#domain/checks/parse-file';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { FoundDocument } from '#importers/found';
import { html } from '#importers/html';
import type { ImportedDocument } from '#importers/imported-document';
import { importers } from '#importers/importers';
import { errorsIn, importText, readImported } from './import.ts';

const { knowledgeBase } = parseKnowledgeBase('');

/** What a public site would say of it; nothing where it is a draft, or where an error about a mark keeps it from one. */
function shownOf(result: ImportedDocument): string {
	const { postmortem, published = postmortem } = parseFile(result, knowledgeBase);
	if (readImported(result).status === 'draft') return '';
	if (errorsIn(result).some((error) => /^(?:internal-mark|chip-place)/.test(error))) return '';
	return JSON.stringify(published);
}

/** A write-up with a customer's name at one place. */
function writeUp({ head = '', lead = '', row = '', actions = '', end = '' }): string {
	return `${head}# Checkout outage\n\n${lead}Nobody could pay for 40 minutes.\n\n## Timeline\n\n- 16:05 Alert\n${row}- 16:45 Rolled back\n\n## Action items\n\n${actions}- Add a test\n\n${end}\n`;
}

const WAX = 'Waxwing called us.';

describe('what its author marked is not published by an import', () => {
	test.each([
		['a code of another case', writeUp({ lead: `\`Internal\` ${WAX}\n\n` })],
		['a code that says more', writeUp({ end: `\`internal only\` ${WAX}` })],
		['a code behind a label', writeUp({ end: `Details: \`internal\`\n\n- ${WAX}` })],
		['a code behind a Korean label', writeUp({ end: `상세: \`internal\`\n\n- ${WAX}` })],
		['a code that words lead to', writeUp({ row: '- 16:20 Waxwing is restricted to `internal`\n' })],
		['a code in brackets', writeUp({ end: `\`[internal]\` ${WAX}` })],
		['a code in Korean', writeUp({ end: `\`내부용\` ${WAX}` })],
		['a code in bold', writeUp({ end: `**\`internal\`** ${WAX}` })],
		['a code behind the label of a fact', writeUp({ end: `Impact: \`internal\` ${WAX}` })],
		['a code at the end of a row', writeUp({ row: '- 16:20 Waxwing called `internal`\n' })],
		['a code before the time of a row', writeUp({ row: '- `internal` 16:20 Waxwing called\n' })],
		['a code in a task', writeUp({ actions: '- [ ] `internal` Pay Waxwing\n' })],
		['a code in the name of a footnote', writeUp({ end: `It rang[^1].\n\n[^1]: \`internal\` ${WAX}` })],
		['a code at the end of a line in bold', writeUp({ end: `**Customers \`internal\`**\n\n${WAX}` })],
		[
			'a code in the heading of what becomes the lead',
			`# T\n\n## Summary \`internal\`\n\n${WAX}\n\n## Facts\n\nIt fell.\n`,
		],
		[
			'a bracket behind what becomes the lead',
			`# T\n\n## Summary (internal)\n\n${WAX}\n\n## Facts\n\nIt fell.\n`,
		],
		['a bracket behind a heading', writeUp({ end: `## Impact on customers (internal)\n\n${WAX}` })],
		['a word behind a long heading', writeUp({ end: `## Customers who called - internal only\n\n${WAX}` })],
		['a bracket behind a row', writeUp({ row: '- 16:20 Waxwing called us (internal only)\n' })],
		['a bracket behind the clock of a row', writeUp({ row: '- 16:20 (internal) Waxwing called\n' })],
		[
			'a column of a table',
			writeUp({ end: '| Step | Visibility |\n|---|---|\n| Waxwing called | internal |' }),
		],
		[
			'a column of the timeline',
			writeUp({
				row: '\n| Time | Audience | Event |\n|---|---|---|\n| 16:20 | internal | Waxwing called |\n| 16:22 | public | Page |\n',
			}),
		],
		['a line of facts', writeUp({ lead: 'Date: 2026-03-14\nClassification: confidential\n\n', end: WAX })],
		['a line of facts in bold', writeUp({ lead: '**Visibility:** internal only\n\n', end: WAX })],
		[
			'a row of facts',
			writeUp({ lead: '| Field | Value |\n|---|---|\n| Classification | Internal |\n\n', end: WAX }),
		],
		['a Korean fact', writeUp({ lead: '보안 등급: 대외비\n\n', end: WAX })],
		['a box of Notion', writeUp({ end: `<aside>\n🔒 Internal: ${WAX}\n</aside>` })],
		['a panel of Confluence', writeUp({ end: `{panel:title=Internal}\n${WAX}\n{panel}` })],
		['a visibility', writeUp({ head: '---\nvisibility: internal\n---\n', end: WAX })],
		['an audience', writeUp({ head: '---\naudience: internal\n---\n', end: WAX })],
		['a team', writeUp({ head: '---\nvisibility: team\n---\n', end: WAX })],
		['a field of the mark’s name', writeUp({ head: '---\nconfidential: true\n---\n', end: WAX })],
		['what is not public', writeUp({ head: '---\npublic: false\n---\n', end: WAX })],
		['a tag', writeUp({ head: '---\ntags: [payments, internal]\n---\n', end: WAX })],
		['a draft of a site', writeUp({ head: '+++\ndraft = true\n+++\n', end: WAX })],
		['a field within another', writeUp({ head: '---\nmeta:\n  visibility: internal\n---\n', end: WAX })],
		['a comment of the front matter', writeUp({ head: '---\ndate: 2026-03-14 # internal\n---\n', end: WAX })],
		['a Korean field', writeUp({ head: '---\n공개범위: 내부\n---\n', end: WAX })],
		['a condition of Liquid', writeUp({ end: `{% if internal %}\n${WAX}\n{% endif %}` })],
		['a condition on a page', writeUp({ end: `{%- unless page.public -%}\n${WAX}\n{% endunless %}` })],
		['a comment of Liquid', writeUp({ end: `{% comment %}\n${WAX}\n{% endcomment %}` })],
		['a condition of Handlebars', writeUp({ end: `{{#if staff_only}}\n${WAX}\n{{/if}}` })],
		['a shortcode of Hugo', writeUp({ end: `{{< internal >}}\n${WAX}\n{{< /internal >}}` })],
		['a comment of MDX', writeUp({ end: `{/* ${WAX} */}` })],
		['a component', writeUp({ end: `<InternalOnly>\n\n${WAX}\n\n</InternalOnly>` })],
	])('%s', (_, text) => {
		expect(text).toContain('Waxwing');
		const result = importText(text);
		expect(shownOf(result)).not.toContain('Waxwing');
		expect(result.text).toContain('Waxwing');
		expect(result.report.keptBack).toBeDefined();
	});

	test('a field that says so is told', () => {
		const { report } = importText(writeUp({ head: '---\nvisibility: internal\n---\n' }));
		expect(report.keptBack).toEqual({ name: 'visibility', value: 'internal' });
	});
});

test.each([
	['a line', writeUp({ end: `Internal: ${WAX}` }), 'draft'],
	['a code', writeUp({ end: `\`internal\` ${WAX}` }), 'draft'],
	['the end of a line', writeUp({ row: '- 16:20 Waxwing called (내부용)\n' }), 'draft'],
	['a field', writeUp({ head: '---\nvisibility: internal\n---\n', end: WAX }), 'draft'],
	['nothing', writeUp({ end: WAX }), 'review'],
])(
	'a write-up that must not be parsed, marked by %s, is a draft only where it is marked',
	(_, text, status) => {
		const result = importText(`${text}\n${'> '.repeat(200)}x\n`);
		expect(result.text).toContain(`status: ${status}\n`);
		expect(result.report.keptBack !== undefined).toBe(status === 'draft');
	},
);

test.each([
	['a zone', writeUp({ end: 'The zone `internal` held Waxwing.' })],
	['a host', writeUp({ end: '`internal-lb` had Waxwing as a target.' })],
	['who noticed', writeUp({ end: 'Detection: internal\n\nWaxwing' })],
	['a heading', writeUp({ end: '## Internal communication\n\nWaxwing' })],
	[
		'a template of other things',
		writeUp({ end: '{% if page.toc %}x{% endif %} {{ internal }} {/* truncate */} Waxwing' }),
	],
	['a template in code', writeUp({ end: 'Waxwing\n\n```\n{% if internal %}\n```\n\nand `{% comment %}`' })],
	['a public page', writeUp({ head: '---\nvisibility: public\ndraft: false\n---\n', end: 'Waxwing' })],
	[
		'a column of who acted',
		writeUp({ row: '\n| Time | Who | Event |\n|---|---|---|\n| 16:20 | internal | Waxwing called |\n' }),
	],
])('no mark: %s', (_, text) => {
	const result = importText(text);
	expect(shownOf(result)).toContain('Waxwing');
	expect(errorsIn(result)).toEqual([]);
	expect(result.report.keptBack).toBeUndefined();
});

describe('what a tool keeps from most stays so', () => {
	const at = '2026-03-14T16:20:00Z';
	test.each([
		[
			'a confidential issue of GitLab',
			'gitlab',
			{ iid: 1, title: 'T', description: 'Waxwing', created_at: at, confidential: true },
		],
		[
			'an internal note of GitLab',
			'gitlab',
			{
				iid: 1,
				title: 'T',
				description: 'It fell.',
				created_at: at,
				notes: [{ body: 'Waxwing\n\nWaxwing', created_at: at, internal: true }],
			},
		],
		[
			'an internal comment of Jira',
			'jira',
			{
				key: 'OPS-1',
				fields: {
					summary: 'T',
					description: 'It fell.',
					created: at,
					comment: {
						comments: [
							{ created: at, body: 'Waxwing', visibility: { type: 'role', value: 'Administrators' } },
						],
					},
				},
			},
		],
		[
			'an issue of GitLab with a label',
			'gitlab',
			{ iid: 1, title: 'T', description: 'Waxwing', created_at: at, labels: ['incident', 'internal'] },
		],
		[
			'an issue of GitHub with a label',
			'github',
			{
				number: 1,
				title: 'T',
				body: 'Waxwing',
				url: 'https://a.example/1',
				labels: [{ name: 'Confidential' }],
			},
		],
		[
			'an event of FireHydrant',
			'firehydrant',
			{
				id: '1',
				name: 'T',
				summary: 'It fell.',
				milestones: [{ type: 'started', occurred_at: at }],
				events: [{ occurred_at: at, visibility: 'private_to_org', data: { body: 'Waxwing' } }],
			},
		],
		[
			'an event of Rootly',
			'rootly',
			[
				{ id: '1', type: 'incidents', attributes: { title: 'T', summary: 'It fell.', started_at: at } },
				{
					type: 'incident_events',
					attributes: { event: 'Waxwing', occurred_at: at, visibility: 'internal' },
				},
			],
		],
		[
			'an issue of Jira with a level of security',
			'jira',
			{
				key: 'OPS-1',
				fields: { summary: 'T', description: 'Waxwing', created: at, security: { name: 'Internal' } },
			},
		],
		[
			'a private incident',
			'incident-io',
			{
				id: '1',
				name: 'T',
				reference: 'INC-1',
				incident_status: {},
				summary: 'Waxwing',
				created_at: at,
				visibility: 'private',
			},
		],
	])('%s', (_, id, record) => {
		const text = JSON.stringify([record]);
		const source = { path: 'x.json', text, beside: [], folder: '', near: () => undefined };
		const importer = importers.find((each) => each.id === id);
		const [found] = importer?.read(source) ?? [];
		const result = importText(found?.markdown ?? '', found as FoundDocument);
		expect(result.text).toContain('Waxwing');
		expect(shownOf(result)).not.toContain('Waxwing');
	});
});

describe('what a page marks stays so', () => {
	test.each([
		['a class', '<div class="note internal"><p>Waxwing called.</p></div>'],
		['a class of a paragraph', '<p class="internal">Waxwing called.</p>'],
		['a field of data', '<section data-visibility="internal"><p>Waxwing called.</p></section>'],
		['a comment', '<!-- internal --><p>Waxwing called.</p><!-- /internal -->'],
		['what is hidden', '<div hidden><p>Waxwing called.</p></div>'],
		['a hidden item', '<ul><li>One</li><li hidden="">Waxwing called.</li></ul>'],
		['what a style hides', '<p style="color: red; display:none">Waxwing called.</p>'],
		['words that a style hides', '<p>It fell. <span style="visibility: hidden">Waxwing called.</span></p>'],
		['a field of the page, its name behind', '<meta content=internal name=visibility><p>Waxwing called.</p>'],
		['a field of the page', '<meta name="visibility" content="internal"><p>Waxwing called.</p>'],
	])('%s', (_, text) => {
		expect(shownOf(importPage(text))).not.toContain('Waxwing');
	});

	test.each([
		['what a style shows', '<p style="display: block">Waxwing called.</p>'],
		['what hides nothing', '<div hidden></div><p>Waxwing called.</p>'],
	])('%s is no mark', (_, text) => {
		expect(shownOf(importPage(text))).toContain('Waxwing');
	});

	test('a link within the wiki is no mark', () => {
		expect(shownOf(importPage('<p><a class="internal" href="/x">Waxwing</a> called.</p>'))).toContain(
			'Waxwing',
		);
	});
});

function importPage(body: string): ImportedDocument {
	const text = `<html><body><h1>Outage</h1><p>It fell on 2026-03-14.</p>${body}</body></html>`;
	const [found] = html.read({ path: 'x.html', text, beside: [], folder: '', near: () => undefined });
	return importText(found?.markdown ?? '', found as FoundDocument);
}

test('a box before code or bold is no text of the item', () => {
	const { text } = importText(writeUp({ actions: '- [x] **Pin** it\n- [ ] `capacity` is checked\n' }));
	expect(text).toContain('1. `#action-1` `done:unknown` **Pin** it');
	expect(text).not.toContain('[ ]');
});
