import type { FoundDocument, FoundLabel } from './found.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import type { Importer } from './importer.ts';
import { isRestriction } from './restriction.ts';

/** Pages of Confluence (exported, or in its storage format), of Google Docs, and any other in HTML. */
export const html: Importer = {
	id: 'html',
	label: 'HTML',
	documented: 'https://confluence.atlassian.com/doc/confluence-storage-format-790796544.html',
	mayClaim: (path) => /\.(?:html?|xhtml)$/i.test(path),
	claims: ({ path }) => html.mayClaim(path),
	read: ({ path, text, beside }) => (isIndex(text) ? [] : [page(path, text, beside)]),
};

/** The list of pages in front of a Confluence export. */
function isIndex(text: string): boolean {
	return (
		/<title>[^<]*<\/title>/i.test(text) && /Available Pages:/.test(text) && !/id="main-content"/.test(text)
	);
}

function page(path: string, text: string, beside: readonly string[]): FoundDocument {
	const { markdown: body, title } = htmlToMarkdown(text);
	const markdown = title === '' || body.startsWith('# ') ? body : `# ${title}\n\n${body}`;
	return {
		id: path,
		from: sourceOf(text),
		...(title && { title }),
		labels: restrictionsOf(text),
		markdown,
		images: beside.filter((name) => /\.(?:png|jpe?g|gif|webp|avif)$/i.test(name)),
	};
}

/** `<meta name="visibility" content="internal">` */
function restrictionsOf(text: string): FoundLabel[] {
	const found = text.matchAll(/<meta\s+name=["']?([\w-]{1,40})["']?\s+content=["']([^"'<>]{1,40})["']/gi);
	return [...found].map(([, name = '', value = '']) => ({ name, value })).filter(isRestriction);
}

function sourceOf(text: string): string {
	if (/<ac:|<ri:|confluence/i.test(text)) return 'Confluence';
	return /lst-kix|docs-internal-guid|google\.com\/url\?q=|class="[^"]*\bdoc-content\b/.test(text)
		? 'Google Docs'
		: html.label;
}
