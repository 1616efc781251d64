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
			markdown: withoutHabits(text),
			images: beside.filter((name) => /\.(?:png|jpe?g|gif|webp|avif)$/i.test(name)),
		},
	],
};
