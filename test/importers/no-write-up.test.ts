import { expect, test } from 'vitest';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { otherFile } from '#importers/no-write-up';

const { knowledgeBase } = parseKnowledgeBase('');
const INCIDENT = '# Outage\n\nOn 2026-03-14 nobody could pay.\n\n## Timeline\n\n- 16:05 Alert\n';
const BLANKS = '# [Title]\n\nDate: YYYY-MM-DD\n\n## Timeline\n\n- HH:MM [What happened]\n';

test.each([
	['2026-03-14-outage.md', '\n', 'empty'],
	['PMyyyy-nnn - Postmortem template.md', BLANKS, 'template'],
	['incident-template.md', '# Incident\n\n## Timeline\n\n## Root cause\n', 'template'],
	['templates/outage.md', BLANKS, 'template'],
	['new.md', BLANKS, 'template'],
	['장애 보고서 양식.md', '# 장애 보고서\n\n- 일시: YYYY-MM-DD HH:MM\n', 'template'],
	['2026-03-14-template-rendering.md', INCIDENT, undefined],
	['email template bug.md', INCIDENT, undefined],
	['_layouts/post.html', '# {{ page.title }}\n\n{{ content }}\n', 'layout'],
	['index.html', '# {{ site.title }}\n\n{% for post in posts %}\n\n[{{ post.title }}]\n', 'layout'],
	['2026-03-14-helm.md', `${INCIDENT}\n\`{{ .Values.image }}\` was empty.\n`, undefined],
	['README.md', '# Our postmortems\n', 'about'],
	['README.md', INCIDENT, 'about'],
	['docs/about.md', '# About us\n', 'about'],
	['checkout-outage/README.md', INCIDENT, undefined],
	['checkout-outage/index.md', INCIDENT, undefined],
	['years/index.md', '# 2026\n\n- [Outage of 2026-03-14](a.md)\n', 'index'],
	['목록.md', '# 목록\n\n- 결제 장애\n', 'index'],
	['security-incident.md', INCIDENT, undefined],
])('%s', (id, markdown, expected) => {
	expect(otherFile({ id, markdown }, knowledgeBase)).toBe(expected);
});
