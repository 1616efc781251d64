import type { FoundDocument } from './found.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import type { Importer } from './importer.ts';

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
	const { markdown: body, title, restrictions } = htmlToMarkdown(text);
	const markdown = title === '' || body.startsWith('# ') ? body : `# ${title}\n\n${body}`;
	return {
		id: path,
		from: sourceOf(text),
		...(title && { title }),
		labels: restrictions,
		markdown,
		images: beside.filter((name) => /\.(?:png|jpe?g|gif|webp|avif)$/i.test(name)),
	};
}

function sourceOf(text: string): string {
	if (/<ac:|<ri:|confluence/i.test(text)) return 'Confluence';
	return /lst-kix|docs-internal-guid|google\.com\/url\?q=|class="[^"]*\bdoc-content\b/.test(text)
		? 'Google Docs'
		: html.label;
}
