import type { Link, Nodes, PhrasingContent, Root, Text } from 'mdast';
import { nodesOf } from './nodes-of.ts';

declare module 'mdast' {
	interface LinkData {
		/** A bare address that Hangul, or a sign of full width, was cut from: Git hosts take it for a part of the address. */
		endsBeforeHangul?: 'particle' | 'other';
	}
}

/**
 * Ends bare addresses before a Korean particle: `https://example.org/12에서` is the address `…/12`. GitHub takes the
 * particle with it. Hangul that begins a segment, as in `…/wiki/대한민국`, stays.
 */
export function endBareAddresses(tree: Root, source: string): Root {
	if (!(HANGUL.test(source) || WIDE_SIGN.test(source)) || !/http|www\./i.test(source)) return tree;
	for (const node of nodesOf<Nodes>(tree)) {
		if (!('children' in node) || !node.children.some((child) => child.type === 'link')) continue;
		node.children = (node.children as PhrasingContent[]).flatMap((child) =>
			child.type === 'link' ? divide(child, source) : [child],
		) as typeof node.children;
	}
	return tree;
}

const HANGUL = /\p{Script=Hangul}/u;
/** Quotes, brackets and stops of other scripts: where text is set in them, they are no part of an address. */
const WIDE_SIGN = /[‘-”…、。〃〈-】〔-〟！-／：-＠［-｀｛-･]/u;

function divide(link: Link, source: string): PhrasingContent[] {
	const [text, ...others] = link.children;
	const start = link.position?.start.offset;
	if (text?.type !== 'text' || others.length > 0 || start === undefined) return [link];
	const isBare = /^(?:https?:|www\.)/i.test(text.value) && source.startsWith(text.value, start);
	const end = isBare ? addressEnd(text.value) : undefined;
	if (end === undefined) return [link];
	const { length, cause } = end;
	const [kept, rest] = [text.value.slice(0, length), text.value.slice(length)];
	const url = link.url.slice(0, link.url.length - rest.length);
	const tail: Text = { type: 'text', value: rest };
	if (link.position) {
		const { start: from, end: to } = link.position;
		const middle = { line: from.line, column: from.column + length, offset: start + length };
		link.position = { start: from, end: middle };
		tail.position = { start: middle, end: to };
		if (text.position) text.position = { start: text.position.start, end: middle };
	}
	text.value = kept;
	return [{ ...link, url, data: { ...link.data, endsBeforeHangul: cause } }, tail];
}

/** What may follow an address at once: particles, and forms of 이다, 하다 and 되다. */
const PARTICLES =
	/^(?:에서|에게|에|을|를|은|는|이|가|의|으로|로|와|과|도|만|까지|부터|처럼|보다|마다|나|랑|이나|이랑|라고|이라고|라는|이라는|서|써|조차|밖에|번|쪽|대로|입니다|이다|이며|이고|였다|였습니다|인데|인|임|에는|하고|한다|참고|참조|확인|접속|열람)+$/;

/** A digit or a closing mark, after which Hangul is hardly a part of the address. */
const CLOSED = /[0-9)\]}>'"]/;

/** Where an address ends that has Hangul behind it; undefined where it has none, or where that belongs to it. */
function addressEnd(address: string): { length: number; cause: 'particle' | 'other' } | undefined {
	const host = /^(?:https?:\/\/)?[^/?#]*/i.exec(address)?.[0].length ?? 0;
	const sign = WIDE_SIGN.exec(address)?.index;
	if (sign !== undefined)
		return (
			addressEnd(address.slice(0, sign)) ?? { length: trimmedLength(address.slice(0, sign)), cause: 'other' }
		);
	for (const { index } of address.matchAll(/(?<=[^\p{Script=Hangul}/?=&#%._~+:@-])\p{Script=Hangul}+/gu)) {
		const tail = address.slice(index);
		const words = tail.replace(/(?:[^\p{Script=Hangul}])+$/u, '');
		const isParticle = PARTICLES.test(words);
		const isEnd = !/[/?=&#%]/.test(tail);
		const isOutside = index < host || CLOSED.test(address.charAt(index - 1));
		if (!isEnd && index >= host) continue;
		if (!isParticle && !isOutside) continue;
		return { length: trimmedLength(address.slice(0, index)), cause: isParticle ? 'particle' : 'other' };
	}
	return undefined;
}

/** As GFM ends an address: without punctuation at its end, and without a closing bracket that nothing opened. */
function trimmedLength(address: string): number {
	let text = address;
	for (;;) {
		const shorter = text.replace(/[?!.,:*_~'"([{]$/, '');
		const isUnopened = shorter.endsWith(')') && shorter.split(')').length > shorter.split('(').length;
		const next = isUnopened ? shorter.slice(0, -1) : shorter;
		if (next === text) return text.length;
		text = next;
	}
}
