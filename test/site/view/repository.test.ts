import { expect, test } from 'vitest';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { editUrl, historyUrl } from '#site/view/repository';

test.each([
	['', 'https://github.com/team/mono', 'https://github.com/team/mono/edit/main/postmortems/a.md'],
	[
		'docs/a b/',
		'https://github.com/team/mono',
		'https://github.com/team/mono/edit/main/docs/a%20b/postmortems/a.md',
	],
	[
		'docs/',
		'https://gitlab.com/team/mono.git',
		'https://gitlab.com/team/mono/-/edit/main/docs/postmortems/a.md',
	],
])('in %j of %s a file is edited where it lies', (folder, repository, expected) => {
	const { knowledgeBase } = parseKnowledgeBase(`repository: ${repository}\n`);
	const site = { knowledgeBase, folder };
	expect(editUrl(site, 'postmortems/a.md')).toBe(expected);
	expect(historyUrl(site, 'postmortems/a.md')).toBe(expected.replace('/edit/', '/commits/'));
});
