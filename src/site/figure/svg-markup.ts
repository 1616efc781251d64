import { escapeHtml } from '#domain/text/escape-html';

type Attributes = Readonly<Record<string, string | number | false | undefined>>;

/** An element of SVG with its attributes, those without a value left out; the children are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined || value === false ? [] : [` ${key}="${escapeHtml(String(value))}"`],
	);
	const content = children.join('');
	const tag = `<${name}${written.join('')}`;
	return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** Text as the content of an element. XML has no place for control characters. */
export function textContent(text: string): string {
	return escapeHtml(text.replace(CONTROLS, ''));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
