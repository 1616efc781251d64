import type { Html, Nodes } from 'mdast';
import { rawHtmlFinding } from '#domain/findings/raw-html-finding';
import { elementAt, textNode } from './hast.ts';
import { type Rendering, rangeOf } from './render-context.ts';
import type { State } from './rendering-state.ts';

const FLOW_PARENTS: readonly string[] = ['root', 'blockquote', 'listItem', 'footnoteDefinition'];

/** HTML is never passed on: comments are dropped, `<br>` is a line break, all else is shown as it was written. */
export function renderRawHtml(state: State, node: Html, parent: Nodes | undefined, rendering: Rendering) {
	const shown = withoutComments(node.value);
	if (shown.trim() === '') return undefined;
	if (/^<br[ \t]*\/?>$/i.test(shown)) return elementAt(state, node, 'br', {}, []);
	rendering.findings.push(rawHtmlFinding(shown, rangeOf(node)));
	return FLOW_PARENTS.includes(parent?.type ?? 'root')
		? elementAt(state, node, 'pre', { className: ['raw-html'], tabIndex: 0 }, [
				elementAt(state, node, 'code', {}, [textNode(`${shown}\n`)]),
			])
		: elementAt(state, node, 'span', { className: ['raw-html'] }, [textNode(shown)]);
}

/** Drops closed comments; one that is never closed is kept, because a page would hide all that follows it. */
function withoutComments(html: string): string {
	let kept = '';
	let from = 0;
	for (;;) {
		const start = html.indexOf('<!--', from);
		const end = start < 0 ? -1 : html.indexOf('-->', start + 2);
		if (end < 0) return kept + html.slice(from);
		kept += html.slice(from, start);
		from = end + 3;
	}
}
