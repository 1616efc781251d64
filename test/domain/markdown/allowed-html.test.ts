import type { Element, Properties, Root, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { sanitise } from '#domain/markdown/sanitise';
import { ELEMENTS } from './html-grammar.ts';

type Value = NonNullable<Properties[string]>;
type Attribute = readonly [name: string, value: Value];

const headingIds: readonly Attribute[] = [
	['id', 'root-cause'],
	['id', 'fnref-a'],
	['id', 'fn-a'],
];
const alignments: readonly Attribute[] = [
	['className', ['align-left']],
	['className', ['align-center']],
	['className', ['align-right']],
];

/** Every attribute that an element may carry, in each shape of value that it may have. */
const attributesOf: Readonly<Record<string, readonly Attribute[]>> = {
	a: [
		['href', 'https://example.com/a:b?c=d:e#f'],
		['href', 'http://example.com/'],
		['href', 'mailto:a@example.com'],
		['href', '/kb/postmortems/2017-08-typo/'],
		['href', '/'],
		['href', '#root-cause'],
		['rel', ['noopener']],
		['id', 'fnref-a'],
		['className', ['data-footnote-backref']],
		['title', 'In words: of any kind'],
		['dataFootnoteRef', true],
		['dataFootnoteBackref', ''],
		['ariaDescribedBy', ['footnote-label']],
		['ariaLabel', 'In words: of any kind'],
	],
	aside: [
		['className', ['callout', 'callout-note']],
		['className', ['callout', 'callout-tip']],
		['className', ['callout', 'callout-important']],
		['className', ['callout', 'callout-warning']],
		['className', ['callout', 'callout-caution']],
		['role', 'note'],
	],
	code: [['className', ['hljs', 'language-objective-c++2#']]],
	h1: headingIds,
	h2: [...headingIds, ['className', ['visually-hidden']]],
	h3: headingIds,
	h4: headingIds,
	h5: headingIds,
	h6: headingIds,
	img: [
		['src', '/kb/postmortems/2017-08-typo/%EA%B7%B8.png'],
		['alt', 'In words: of any kind'],
		['title', 'In words: of any kind'],
		['width', 640],
		['height', 480],
		['loading', 'lazy'],
		['decoding', 'async'],
	],
	li: [
		['id', 'fn-a'],
		['className', ['task-list-item']],
	],
	ol: [['start', 12]],
	p: [['className', ['callout-title']]],
	pre: [
		['className', ['raw-html']],
		['tabIndex', 0],
	],
	section: [
		['ariaLabel', 'In words: of any kind'],
		['tabIndex', 0],
		['dataFootnotes', true],
		['className', ['footnotes']],
		['className', ['table-scroll']],
	],
	span: [
		['ariaLabel', 'In words: of any kind'],
		['className', ['raw-html']],
		['className', ['hljs-title', 'function_']],
		['className', ['hljs-template-variable']],
		['className', ['hljs-l10n_X']],
		['className', ['link-refused']],
		['className', ['image-refused']],
		['className', ['task-box']],
		['role', 'img'],
	],
	td: alignments,
	th: [...alignments, ['scope', 'col']],
	ul: [['className', ['contains-task-list']]],
};

/** What no element may carry: it acts, styles, names, hides, or speaks to the search index. */
const neverAllowed: readonly Attribute[] = [
	['onClick', 'x()'],
	['onclick', 'x()'],
	['style', 'position: fixed'],
	['name', 'location'],
	['hidden', true],
	['target', '_blank'],
	['srcSet', 'https://example.com/x.png'],
	['formAction', 'https://example.com/'],
	['xLinkHref', 'https://example.com/'],
	['background', 'https://example.com/x.png'],
	['dataPagefindBody', ''],
	['dataPagefindIgnore', 'all'],
	['ariaHidden', 'true'],
	['itemProp', 'name'],
	['is', 'x-y'],
	['slot', 'x'],
	['contentEditable', true],
	['align', 'left'],
];

const everyAttribute = [
	...new Map(
		[...Object.values(attributesOf).flat(), ...neverAllowed].map((attribute) => [
			JSON.stringify(attribute),
			attribute,
		]),
	).values(),
];

test.each([...ELEMENTS])('%s stays, wherever it stands, with its own attributes and no others', (tagName) => {
	const kept = everyAttribute.filter((attribute) => carries(tagName, attribute));
	expect(new Set(kept)).toEqual(new Set(attributesOf[tagName] ?? []));
});

test('an attribute that is allowed is kept as it is', () => {
	for (const [tagName, attributes] of Object.entries(attributesOf)) {
		for (const [name, value] of attributes)
			expect(propertiesAfter(tagName, [name, value])).toEqual({ [name]: value });
	}
});

/** Values near those that are allowed. */
test.each<[tagName: string, name: string, values: readonly Value[]]>([
	[
		'a',
		'href',
		[
			'javascript:alert(1)',
			'data:text/html,x',
			'ftp://example.com/',
			'https:example.com',
			'http:/example.com',
			'//example.com/',
			'/\\example.com/',
			'/\t/example.com/',
			'/\n/example.com/',
			'https://example.com\\x',
			'#a\\b',
			'mailto:a@example.com\u0000',
			'/a\u0085b',
			' https://example.com/',
			'x#a',
			'x/y',
			'x.md',
			'',
			true,
		],
	],
	['a', 'rel', ['opener', 'noopener opener', '']],
	['a', 'id', ['fn-a', 'x-fnref-a', 'fnref', 'location']],
	['a', 'className', ['site-header', 'data-footnote-backref site-header', '']],
	['a', 'ariaDescribedBy', ['search', '']],
	[
		'aside',
		'className',
		['site-header', 'x-callout-note', 'callout-note-x', 'callout-', 'callout-Note', 'callout-title'],
	],
	['aside', 'role', ['alert', 'img', '']],
	[
		'code',
		'className',
		['site-header', 'a-language-js', 'language-', 'language-JS', 'language-a b', 'language-_'],
	],
	['h2', 'className', ['site-header', '']],
	[
		'img',
		'src',
		[
			'https://example.com/x.png',
			'//example.com/x.png',
			'/\\example.com/x.png',
			'/\t/example.com/x.png',
			'/x.png\n',
			'/a b.png',
			'x/y.png',
			'data:image/png;base64,xx',
			'',
		],
	],
	['img', 'width', ['100%', 'x1', '1x', '1.5', '-1', '']],
	['img', 'height', ['100%', 'x1', '1x', '1.5', '-1', '']],
	['img', 'loading', ['eager', '']],
	['img', 'decoding', ['sync', '']],
	['li', 'id', ['fnref-a', 'x-fn-a', 'fn', 'location']],
	['li', 'className', ['site-header', '']],
	['ol', 'start', ['x1', '1x', '1.5', '-1', '']],
	['p', 'className', ['site-header', '']],
	['pre', 'className', ['site-header', '']],
	['pre', 'tabIndex', [1, -1, '0', '']],
	['section', 'className', ['site-header', '']],
	['section', 'tabIndex', [1, -1, '0', '']],
	[
		'span',
		'className',
		[
			'site-header',
			'a-hljs-b',
			'hljs-',
			'hljs-a b',
			'hljs-é',
			'function',
			'_',
			'x-function_',
			'function_x',
			'A_',
			'',
		],
	],
	['span', 'role', ['alert', 'note', '']],
	['td', 'className', ['align-top', 'x-align-left', 'align-left-x', 'align-', '']],
	['th', 'className', ['align-top', 'x-align-left', 'align-left-x', 'align-', '']],
	['th', 'scope', ['row', '']],
	['ul', 'className', ['site-header', '']],
])('%s loses a foreign %s', (tagName, name, values) => {
	const kept = values.filter((value) => name in propertiesAfter(tagName, [name, value]));
	expect(kept).toEqual([]);
});

test('of several classes the foreign ones go', () => {
	expect(propertiesAfter('span', ['className', ['hljs-title', 'site-header', 'task-box']])).toEqual({
		className: ['hljs-title', 'task-box'],
	});
});

describe('what is not plain HTML of our own', () => {
	test.each(['script', 'style', 'template', 'noscript'])('%s goes with all that is in it', (tagName) => {
		expect(childrenAfter(element(tagName, {}, [element('em')]))).toEqual([]);
	});

	test.each(
		'* base body button dialog embed form frame frameset head html iframe input link math meta object option plaintext portal select slot svg textarea title video xmp A Script'.split(
			' ',
		),
	)('%s goes, and what is in it stays', (tagName) => {
		expect(childrenAfter(element(tagName, { id: 'x' }, [element('em')]))).toEqual([element('em')]);
	});

	test('comments, doctypes and raw HTML go', () => {
		const raw = { type: 'raw', value: '<script></script>' } as unknown as RootContent;
		expect(childrenAfter({ type: 'comment', value: 'x' }, { type: 'doctype' }, raw)).toEqual([]);
	});
});

function carries(tagName: string, attribute: Attribute): boolean {
	return Object.entries(propertiesAfter(tagName, attribute)).some(
		([, kept]) => !Array.isArray(kept) || kept.length > 0,
	);
}

/** The properties of an element that had this one, in a tree of its own. */
function propertiesAfter(tagName: string, [name, value]: Attribute): Properties {
	const [child, ...others] = childrenAfter(element(tagName, { [name]: value }));
	if (child?.type !== 'element' || others.length > 0) throw new Error(`Expected one ${tagName}.`);
	expect(child.tagName).toBe(tagName);
	return child.properties;
}

function childrenAfter(...children: RootContent[]): RootContent[] {
	const root: Root = { type: 'root', children };
	return sanitise(root).children;
}

function element(tagName: string, properties: Properties = {}, children: Element[] = []): Element {
	return { type: 'element', tagName, properties, children };
}
