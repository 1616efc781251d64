import { expect, test } from 'vitest';
import { linkTarget } from '#domain/checks/link-target';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { said } from '#locales/said';
import { parseTexts, TODAY, withHead } from '#test/check-text';

const FINAL = ['severity: sev5', 'causes: [process]', 'impact: none', 'duration: 30m'];

function messages(text: string): string[] {
	const files = {
		'2026-03-14-from.md': text,
		'2026-03-01-target.md': withHead(
			'final',
			FINAL,
			'\nA lead.\n\n## 원인\n\n1. `#slip` `trigger` `process` A slip\n\n## search\n',
		),
		'2026-03-02-draft.md': withHead('draft', [], '\n## a\n'),
	};
	const all = parseTexts(files).flatMap(({ postmortem }) => postmortem ?? []);
	const postmortem = all.find(({ id }) => id === '2026-03-14-from');
	if (!postmortem) throw new TypeError('The file was not read');
	const byId = new Map(all.map((it) => [it.id, it]));
	const { knowledgeBase } = parseKnowledgeBase(undefined);
	return [
		...linkTarget.run({
			postmortem,
			all,
			byId,
			published: new Map(),
			unread: new Set<string>(),
			knowledgeBase,
			today: TODAY,
		}),
	].map(({ message, fix }) => `${said(message, 'en')} ${said(fix, 'en')}`);
}

const published = (text: string) => withHead('review', FINAL, `\n${text}\n\n## Here\n`);

test.each([
	'[a](2026-03-01-target.md)',
	'[a](2026-03-01-target.md#원인)',
	'[a](2026-03-01-target.md#search)',
	'[a](2026-03-01-target.md#cause-slip)',
	'[a](#here)',
	'[a](https://example.com/x.md)',
])('%s leads somewhere', (link) => {
	expect(messages(published(link))).toEqual([]);
});

test('a draft may lead to a draft, a published postmortem may not', () => {
	expect(messages(withHead('draft', [], '\n[a](2026-03-02-draft.md#a)\n'))).toEqual([]);
	expect(messages(published('[a](2026-03-02-draft.md)'))).toMatchInlineSnapshot(`
		[
		  "Unexpected link to the draft \`2026-03-02-draft\`, expected a published postmortem. Publish the draft first, or remove the link.",
		]
	`);
});

test('what leads nowhere is named, with what is there', () => {
	expect(
		messages(
			published('[a](2026-03-01-tarket.md) [b](2026-03-01-target.md#cause) [c](../README.md) [d](#there)'),
		),
	).toMatchInlineSnapshot(`
		[
		  "Unexpected link to \`2026-03-01-tarket\`, expected a postmortem that exists. Write the name of the file as it is in \`postmortems/\`.",
		  "Unexpected anchor \`#cause\`, expected one that is on the page of \`2026-03-01-target\`. Use one of the page's headings: \`#원인\`, \`#search\`.",
		  "Unexpected link \`../README.md\`, expected a postmortem's file, an image beside \`index.md\` or a web address. Link to \`YYYY-MM-DD-slug.md\` (from a folder, \`../YYYY-MM-DD-slug.md\`), or give the full web address.",
		  "Unexpected anchor \`#there\`, expected one that is on the page of \`2026-03-14-from\`. Write \`#here\`.",
		]
	`);
});
