import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { styleFetches } from './style-fetches.ts';

/** Elements that run something, hold HTML, or let others in. */
const ACTIVE = new Set([
	'script',
	'handler',
	'listener',
	'foreignobject',
	'iframe',
	'object',
	'embed',
	'audio',
	'video',
	'canvas',
	'discard',
]);

const ANIMATING = new Set(['animate', 'set', 'animatetransform', 'animatemotion', 'animatecolor']);

/** An SVG that is nothing but a picture, or what makes it more than that; `malformed` where it is no SVG at all. */
export type SvgReading =
	| { readonly width: number; readonly height: number }
	| { readonly danger: Phrase }
	| 'malformed';

/** Looks through an SVG: opened by itself it is a page that runs scripts. */
export function readSvg(source: string): SvgReading {
	// A declaration may name other files, or spell out what is only put together when it is read.
	if (/<!DOCTYPE[^>]*\[/i.test(source) || /<!ENTITY/i.test(source))
		return { danger: phrase('readSvg.danger') };
	const instruction = /<\?(?!xml\s)[^\s?>]*/i.exec(source)?.[0];
	if (instruction !== undefined)
		return {
			danger: phrase('readSvg.instruction', quoted(instruction)),
		};
	try {
		const { root } = parseXml(source);
		if (root === null || localName(root.name) !== 'svg') return 'malformed';
		const danger = dangerOf(root);
		return danger ? { danger } : sizeOf(root);
	} catch {
		return 'malformed';
	}
}

/** As browsers take it: by its width and height, else by its view box. */
function sizeOf({ attributes }: XmlElement): { readonly width: number; readonly height: number } {
	const [, , boxWidth, boxHeight] = (attributes['viewBox'] ?? '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const width = lengthOf(attributes['width']) ?? boxWidth;
	const height = lengthOf(attributes['height']) ?? boxHeight;
	return width && height ? { width, height } : { width: 300, height: 150 };
}

function lengthOf(length: string | undefined): number | undefined {
	const [, number] = /^\s*(\d*\.?\d+)(?:px|pt|mm|cm|in|em|rem)?\s*$/.exec(length ?? '') ?? [];
	return number === undefined ? undefined : Number(number);
}

function dangerOf(element: XmlElement): Phrase | undefined {
	const name = localName(element.name);
	if (ACTIVE.has(name)) return phrase('readSvg.dangerOf', quoted(element.name));
	for (const [attribute, value] of Object.entries(element.attributes)) {
		const danger = dangerOfAttribute(name, attribute, value);
		if (danger) return danger;
	}
	const [fetched] = name === 'style' ? styleFetches(element.text) : [];
	if (fetched) return reference(fetched.source);
	for (const child of element.children as XmlNode[]) {
		const danger = child instanceof XmlElement ? dangerOf(child) : undefined;
		if (danger) return danger;
	}
	return undefined;
}

function dangerOfAttribute(element: string, attribute: string, value: string): Phrase | undefined {
	const name = localName(attribute);
	if (
		name.startsWith('on') ||
		(ANIMATING.has(element) && name === 'attributename' && /href|^on/i.test(value))
	)
		return phrase('readSvg.dangerOfAttribute', quoted(attribute));
	if (/^xmlns(?::|$)/i.test(attribute))
		return /xhtml/i.test(value) ? phrase('readSvg.htmlInside') : undefined;
	if (name === 'base' || name === 'src') return reference(value);
	if (name === 'href')
		return /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp|avif);)/i.test(value) ? undefined : reference(value);
	const [fetched] = styleFetches(value);
	return fetched && reference(fetched.source);
}

function reference(address: string): Phrase {
	return phrase('readSvg.reference', quoted(address));
}

function localName(name: string): string {
	return name.toLowerCase().replace(/^.*:/, '');
}
