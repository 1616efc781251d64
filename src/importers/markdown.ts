import { blocksOf } from './blocks.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import type { Importer } from './importer.ts';
import { withoutHabits } from './markdown-habits.ts';

/** A write-up in Markdown, also of Notion, Outline and HackMD, with front matter of any kind or none. */
export const markdown: Importer = {
	id: 'markdown',
	label: 'Markdown',
	documented: 'https://github.github.com/gfm/',
	mayClaim: (path) => /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(path),
	claims: ({ path }) => markdown.mayClaim(path),
	read: ({ path, text, beside }) => [
		{
			id: path,
			from: markdown.label,
			labels: [],
			markdown: withoutHabits(withoutHtml(text)),
			images: beside.filter((name) => /\.(?:png|jpe?g|gif|webp|avif)$/i.test(name)),
		},
	],
};

/** A page of HTML under the name of Markdown, as wikis export them, in which no block is Markdown. */
function withoutHtml(text: string): string {
	const [head = ''] = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
	const body = text.slice(head.length);
	const isHtml =
		/<h[1-6][\s>]/i.test(body) &&
		body.length < LONGEST_PAGE &&
		blocksOf(body).every(({ node }) => node.type === 'html');
	return isHtml ? `${head}${htmlToMarkdown(body).markdown}\n` : text;
}

/** In letters. */
const LONGEST_PAGE = 1_000_000;
