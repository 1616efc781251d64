/**
 * The whole language that content may be published in, as a grammar: elements, attributes and the shape of each value.
 * Written apart from the sanitiser's own list, so that a slip in one shows in the other.
 */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
	'aria-describedby': /^footnote-label$/,
	'aria-label': /^[^<]*$/,
	alt: /^/,
	class:
		/^(?:callout callout-(?:note|tip|important|warning|caution)|callout-title|table-scroll|raw-html|link-refused|image-refused|task-box|task-list-item|contains-task-list|footnotes|visually-hidden|data-footnote-backref|align-(?:left|center|right)|hljs language-[a-z0-9+#-]+|hljs-[\w-]+(?: [a-z]+_)*)$/,
	'data-footnote-backref': /^$/,
	'data-footnote-ref': /^$/,
	'data-footnotes': /^$/,
	decoding: /^async$/,
	height: /^\d+$/,
	href: /^(?:https?:\/\/[^/\\]|mailto:|\/(?![/\\])|#)/,
	id: /^/,
	loading: /^lazy$/,
	rel: /^noopener$/,
	role: /^(?:note|img)$/,
	scope: /^col$/,
	src: /^\/kb\/postmortems\/[^/]+\/[^/]+$/,
	start: /^\d+$/,
	tabindex: /^0$/,
	title: /^/,
	width: /^\d+$/,
};
export const ELEMENTS: ReadonlySet<string> = new Set(
	'a aside blockquote br code del details div em figcaption figure h1 h2 h3 h4 h5 h6 hr img li ol p pre section span strong summary sup table tbody td th thead tr ul'.split(
		' ',
	),
);
const VOID_ELEMENTS = new Set(['br', 'hr', 'img']);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>/y;

/** Everything in `html` that is not in the language: empty means that it is inert, whatever parses it. */
export function violationsOf(html: string): string[] {
	const violations: string[] = [];
	const open: string[] = [];
	for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
		TAG.lastIndex = at;
		const [tag, slash, name = '', attributes = ''] = TAG.exec(html) ?? [];
		if (tag === undefined) return [...violations, `not a tag: ${html.slice(at, at + 40)}`];
		if (!ELEMENTS.has(name)) violations.push(`element ${name}`);
		if (slash) {
			if (open.pop() !== name) violations.push(`closes ${name} out of turn`);
		} else if (!VOID_ELEMENTS.has(name)) open.push(name);
		violations.push(...attributeViolations(attributes));
		at += tag.length;
	}
	return open.length > 0 ? [...violations, `left open: ${open.join(' ')}`] : violations;
}

function attributeViolations(attributes: string): string[] {
	return [...attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].flatMap(([, name = '', value = '']) =>
		Object.hasOwn(ATTRIBUTES, name) && ATTRIBUTES[name]?.test(value) ? [] : [`attribute ${name}="${value}"`],
	);
}

/** The values of an attribute, references decoded as far as our serialiser writes them. */
export function valuesOf(html: string, attribute: string): string[] {
	return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
		value.replace(/&#x([\dA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
	);
}
