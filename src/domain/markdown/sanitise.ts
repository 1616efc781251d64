import type { Root } from 'hast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import { unified } from 'unified';

/** Everything that content may be on a page. What is not named here does not exist. */
const schema: Schema = {
	tagNames:
		'a aside blockquote br code del details div em figcaption figure h1 h2 h3 h4 h5 h6 hr img li ol p pre section span strong summary sup table tbody td th thead tr ul'.split(
			' ',
		),
	attributes: {
		a: [
			// URL parsers drop tabs and line ends and read `\` as `/`, which would make `/\t/…` lead to another host.
			['href', /^(?:https?:\/\/|mailto:|\/(?!\/)|#)[^\p{Cc}\\]*$/u],
			['rel', 'noopener'],
			['id', /^fnref-/],
			['className', 'data-footnote-backref', 'zoom'],
			'title',
			'dataFootnoteRef',
			'dataFootnoteBackref',
			['ariaDescribedBy', 'footnote-label'],
			'ariaLabel',
		],
		aside: [
			['className', 'callout', /^callout-(?:note|tip|important|warning|caution)$/],
			['role', 'note'],
		],
		code: [['className', 'hljs', /^language-[a-z0-9+#-]+$/]],
		h1: ['id'],
		h2: ['id', ['className', 'visually-hidden']],
		h3: ['id'],
		h4: ['id'],
		h5: ['id'],
		h6: ['id'],
		img: [
			['src', /^\/(?!\/)[^\s\\]*$/],
			'alt',
			'title',
			['width', /^\d+$/],
			['height', /^\d+$/],
			['loading', 'lazy'],
			['decoding', 'async'],
		],
		li: [
			['id', /^fn-/],
			['className', 'task-list-item'],
		],
		ol: [['start', /^\d+$/]],
		p: [['className', 'callout-title']],
		pre: [
			['className', 'raw-html'],
			['tabIndex', 0],
		],
		section: ['dataFootnotes', ['className', 'footnotes', 'table-scroll'], ['tabIndex', 0], 'ariaLabel'],
		span: [
			['className', /^hljs-[\w-]+$/, /^[a-z]+_$/, 'link-refused', 'image-refused', 'raw-html', 'task-box'],
			['role', 'img'],
			'ariaLabel',
		],
		td: [['className', /^align-(?:left|center|right)$/]],
		th: [
			['className', /^align-(?:left|center|right)$/],
			['scope', 'col'],
		],
		ul: [['className', 'contains-task-list']],
	},
	strip: ['script', 'style', 'template', 'noscript'],
	// None of the library's own rules: addresses are held to the patterns above, ids are given out by ourselves.
	protocols: {},
	ancestors: {},
	required: {},
	clobberPrefix: '',
	allowComments: false,
	allowDoctypes: false,
};

const processor = unified().use(rehypeSanitize, schema).freeze();

/** The tree without anything but plain, inert HTML of our own making. Positions stay on every node. */
export function sanitise(root: Root): Root {
	return processor.runSync(root) as Root;
}
