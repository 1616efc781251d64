import type { Heading, InlineCode, Paragraph, PhrasingContent } from 'mdast';
import type { Finding } from '#domain/findings/diagnostic';
import { flatText } from './flat-text.ts';
import { doubtfulMark } from './internal-finding.ts';
import { looksLikeMark } from './internal-spelling.ts';
import { behindKind, endsWithMark, lineWithMark } from './internal-text.ts';
import { isBlankText, nodeRange } from './nodes.ts';

/** What a reader would take for a mark: at the end of a text, at the start of a line or a sentence, alone in bold. */
export function doubtfulPlace({ children }: Heading | Paragraph): Finding | undefined {
	const last = children.findLast((child) => !isBlankText(child));
	if (last === undefined) return undefined;
	const text = flatText(children);
	const end = endsWithMark(text);
	if (end && (end.isSentence || end.firmness !== 'weak'))
		return doubtfulMark(endOf(text), nodeRange(last), 'place');
	const [head = ''] = text.split('\n', 1);
	const title = behindKind(head) === undefined ? undefined : endsWithMark(head);
	if (title && title.firmness !== 'weak')
		return doubtfulMark(endOf(head), nodeRange(children[0] ?? last), 'place');
	const line = lineWithMark(text);
	if (line !== undefined) return doubtfulMark(line, nodeRange(children[0] ?? last), 'place');
	for (const [index, node] of children.entries()) {
		const code = markWithin(node, { isLast: node === last, isAlone: children.length === 1 });
		if (!code) continue;
		const behind = flatText(children.slice(index + 1));
		if (node === last || node !== code || beginsThought(children.slice(0, index), behind))
			return doubtfulMark(code.value, nodeRange(node), 'place');
	}
	return undefined;
}

/**
 * A code that looks like the mark: itself, alone in bold, or the end of a link that the text ends with, or of a line
 * in bold, which stands for a heading.
 */
function markWithin(
	node: PhrasingContent,
	{ isLast, isAlone }: { isLast: boolean; isAlone: boolean },
): InlineCode | undefined {
	const isWhole = node.type === 'strong' && (isAlone || node.children.length === 1);
	const end = isWhole || (isLast && node.type === 'link') ? node.children.at(-1) : undefined;
	const code = end ?? node;
	return code.type === 'inlineCode' && looksLikeMark(code) ? code : undefined;
}

/**
 * Behind a hard line break, the end of a line that ends a sentence, a label that is set off, or a sentence or a label
 * that a new one follows; and where a callout's title ends.
 */
function beginsThought(nodes: readonly PhrasingContent[], behind: string): boolean {
	const before = flatText(nodes);
	if (/\u{2028}[ \t]*$|[.!?:。다요][ \t]*\n[ \t]*$/u.test(before)) return true;
	if (behindKind(before) !== undefined && /^[ \t]*\n/.test(behind)) return true;
	const label = labelOf(nodes);
	if (label === 'set off') return true;
	if (label !== undefined || /^[^:\n]{1,40}[:：]\s*$|\n[ \t]*$/u.test(before))
		return /^\s+[\p{Lu}\p{Script=Hangul}]/u.test(behind);
	return (
		/(?:[.!?;。]|[다요]\.|^\s*(?:note|nb|참고|비고|메모))[ \t]*$/iu.test(before) && /^\s+\p{Lu}/u.test(behind)
	);
}

/** Words in marks that stand for a label at the head of a line, as in `_see_ …`, and whether a sign sets it off: `**Vendor** – …`. */
function labelOf(nodes: readonly PhrasingContent[]): 'bare' | 'set off' | undefined {
	const begin = nodes.findLastIndex(
		(node) => node.type === 'break' || (node.type === 'text' && /\n\s*$/.test(node.value)),
	);
	const [label, ...signs] = nodes.slice(begin + 1).filter((node) => !isBlankText(node));
	if (label?.type !== 'strong' && label?.type !== 'emphasis') return undefined;
	if (signs.length === 0) return /[:：]\s*$/u.test(flatText([label])) ? 'set off' : 'bare';
	return /^\s*(?:[:：]|[-–—|]{1,3}|[([（【])\s*$/u.test(flatText(signs)) ? 'set off' : undefined;
}

/** So much of a text is shown of which the end is in doubt, in letters. */
const LONGEST_END = 20;

/** The end of a text, from a word on, as a finding shows it. */
export function endOf(text: string): string {
	const whole = text.trim();
	return whole.length <= LONGEST_END ? whole : whole.slice(-LONGEST_END).replace(/^\S+\s+/, '');
}
