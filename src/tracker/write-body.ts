import { markdownLink, markdownText } from '#report/markdown-text';
import { visible } from '#report/visible';
import type { IssueText } from './tracker.ts';

/** As GitHub and GitLab read it. What authors wrote mentions nobody, refers to nothing and is no order to the host. */
export function markdownBody({ facts, note, mark }: IssueText): string {
	const lines = facts.map(({ label, text, url }) => `- ${markdownText(label)}: ${markdownLink(text, url)}`);
	return [...lines, '', markdownText(note), '', `<!-- ${mark} -->`, ''].join('\n');
}

/** As Jira reads it: its wiki notation. */
export function wikiBody({ facts, note, mark }: IssueText): string {
	const lines = facts.map(({ label, text, url }) => {
		const address = url === undefined ? '' : ` ${new URL(url).href}`;
		return `* ${wikiText(label)}: ${wikiText(text)}${address}`;
	});
	return [...lines, '', wikiText(note), '', `(${mark})`, ''].join('\n');
}

function wikiText(text: string): string {
	return visible(text).replace(/[\\{}[\]*_~^+|!?@#-]/g, '\\$&');
}
