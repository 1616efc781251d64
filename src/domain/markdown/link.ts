import type { Properties } from 'hast';
import type { Link, LinkReference, PhrasingContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { defaultHandlers } from 'remark-rehype';
import { isWithinExpansionLimit } from './expansion.ts';
import { elementAt } from './hast.ts';
import { type Rendering, rangeOf } from './render-context.ts';
import type { State } from './rendering-state.ts';
import { type ResolvedLink, resolveLink } from './resolve-link.ts';

type LinkLike = (Link | LinkReference) & { children: PhrasingContent[] };

export function renderLink(state: State, node: Link, _parent: unknown, rendering: Rendering) {
	return renderLinkTo(state, node, node, rendering);
}

export function renderLinkReference(
	state: State,
	node: LinkReference,
	_parent: unknown,
	rendering: Rendering,
) {
	const definition = state.definitionById.get(String(node.identifier).toUpperCase());
	if (!definition) return defaultHandlers.linkReference(state, node);
	return isWithinExpansionLimit(definition, rendering)
		? renderLinkTo(state, node, definition, rendering)
		: elementAt(state, node, 'span', {}, state.all(node));
}

interface Target {
	readonly url: string;
	readonly title?: string | null | undefined;
}

function renderLinkTo(state: State, node: LinkLike, target: Target, rendering: Rendering) {
	const resolved = resolveLink(target.url, rendering.context);
	record(node, target.url, resolved, rendering);
	rendering.linkDepth += 1;
	const children = state.all(node);
	rendering.linkDepth -= 1;
	if (resolved.kind === 'refused' || rendering.linkDepth > 0)
		return elementAt(
			state,
			node,
			'span',
			resolved.kind === 'refused' ? { className: ['link-refused'] } : {},
			children,
		);
	return elementAt(state, node, 'a', linkProperties(resolved, target.title), children);
}

/** Properties of a link that was not refused. */
export function linkProperties(
	resolved: Exclude<ResolvedLink, { kind: 'refused' }>,
	title?: string | null,
): Properties {
	return {
		href: resolved.href,
		...(title ? { title } : {}),
		...(resolved.kind === 'external' || resolved.kind === 'repository' ? { rel: ['noopener'] } : {}),
	};
}

function record(node: LinkLike, url: string, resolved: ResolvedLink, rendering: Rendering): void {
	const { id } = rendering.context;
	rendering.links.push({
		url,
		text: toText(node),
		range: rangeOf(node),
		...(resolved.kind === 'refused' ? { refused: resolved.reason } : {}),
		...(resolved.kind === 'anchor' ? { postmortem: { id, anchor: resolved.anchor } } : {}),
		...(resolved.kind === 'postmortem'
			? { postmortem: { id: resolved.id, ...(resolved.anchor ? { anchor: resolved.anchor } : {}) } }
			: {}),
	});
}
