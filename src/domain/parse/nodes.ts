import type { List, PhrasingContent, RootContent } from 'mdast';
import type { Range } from '#domain/findings/diagnostic';

export function isList(node: RootContent): node is List {
	return node.type === 'list';
}

export function nodeRange(node: {
	position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}): Range {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The code itself, without its backticks. */
export function codeRange(value: string, node: Range): Range {
	const ticks = Math.max(1, Math.floor((node.end - node.start - value.length) / 2));
	return { start: node.start + ticks, end: node.start + ticks + value.length };
}

export function isBlankText(node: PhrasingContent): boolean {
	return node.type === 'text' && node.value.trim() === '';
}
