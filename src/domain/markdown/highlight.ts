import type { ElementContent } from 'hast';
import { common, createLowlight } from 'lowlight';

/** Longer code is shown without colours: the grammars are not ours and their time is not bounded. */
export const MAX_HIGHLIGHTED_CHARACTERS = 20_000;

const MOST_DEPTH = 50;

let made: ReturnType<typeof createLowlight> | undefined;

/** Made when the first code is seen: what was parsed before needs none of its grammars. */
function lowlight() {
	made ??= createLowlight(common);
	return made;
}

/** The name under which a fence's language is known to the highlighter, or undefined. */
export function knownLanguage(info: string | null | undefined): string | undefined {
	const name = info?.toLowerCase();
	return name !== undefined && /^[a-z0-9+#-]{1,20}$/.test(name) && lowlight().registered(name)
		? name
		: undefined;
}

/**
 * Code as spans with `hljs-` classes: no inline style, so that a strict policy lets it through. Undefined where the
 * grammar nests them too deeply for what comes after.
 */
export function highlight(code: string, language: string): ElementContent[] | undefined {
	const children = lowlight().highlight(language, code).children as ElementContent[];
	let level = children;
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > MOST_DEPTH) return undefined;
		level = level.flatMap((node) => (node.type === 'element' ? node.children : []));
	}
	return unwrapLanguages(children);
}

/** A language within another, such as a style in HTML, comes in a span of its own that says which and colours nothing. */
function unwrapLanguages(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'element') return [node];
		const children = unwrapLanguages(node.children);
		const names = Array.isArray(node.properties.className) ? node.properties.className : [];
		const isColoured = names.some((name) => String(name).startsWith('hljs-'));
		return isColoured ? [{ ...node, children }] : children;
	});
}
