import { z } from 'zod';
import { textSchema } from './term.ts';
import { linkedAddressSchema } from './web-address.ts';

const colourSchema = z.string().regex(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/);

/** The name of a file beside `kb.yaml`, with one of these extensions. */
function ownFile(extensions: string) {
	return z.string().regex(new RegExp(`^[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.-]*\\.(?:${extensions})$`, 'u'));
}

/** The keys of `kb.yaml` by which a site looks and speaks like its team. */
export const lookKeys = {
	logo: ownFile('svg|png|jpe?g|gif|webp|avif')
		.optional()
		.describe(
			'The picture in the header: the name of a file beside `kb.yaml` (svg, png, jpg, gif, webp, avif). One about as wide as high stands before the title, a wider one in its place.',
		),
	accent: z
		.union([
			colourSchema,
			z.strictObject({
				light: colourSchema.describe('In the light scheme, such as `"#1b3f95"`.'),
				dark: colourSchema.describe('In the dark scheme, such as `"#a9c3ff"`.'),
			}),
		])
		.optional()
		.describe(
			'The colour of links and of all else that can be followed, in quotes: `"#1b3f95"`, or `{ light: "#1b3f95", dark: "#a9c3ff" }`. One alone is that of the light scheme; the dark one is made from it.',
		),
	announcement: z
		.string()
		.trim()
		.min(1)
		.max(500)
		.optional()
		.describe('What stands on top of each page: a paragraph of Markdown of at most 500 characters.'),
	links: z
		.array(
			z.strictObject({
				title: textSchema.describe('What readers see.'),
				url: linkedAddressSchema.describe('An address with `https://`, or `mailto:` and a mailbox.'),
			}),
		)
		.max(6)
		.optional()
		.describe(
			'Links in the header, six at most: `[{ title: "Runbooks", url: "https://runbooks.example.com" }]`.',
		),
	footer: z
		.string()
		.trim()
		.min(1)
		.max(2000)
		.optional()
		.describe(
			'What stands at the foot of each page: paragraphs and lists of Markdown, of at most 2,000 characters.',
		),
	styles: ownFile('css')
		.optional()
		.describe('Your own style sheet, loaded after ours: the name of a file beside `kb.yaml`.'),
	texts: z
		.record(z.string(), z.string().trim().min(1))
		.optional()
		.describe(
			'Words of the interface to say otherwise, by their keys: `{ postmortems.title: "Incident reviews" }`.',
		),
};
