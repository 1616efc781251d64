import type { ElementContent } from 'hast';
import type { Code } from 'mdast';
import { GROUND } from '#locales/ground/ground';
import { elementAt, textNode } from './hast.ts';
import { highlight, knownLanguage, MAX_HIGHLIGHTED_CHARACTERS } from './highlight.ts';
import type { Rendering } from './render-context.ts';
import type { State } from './rendering-state.ts';

/**
 * A code block: coloured where the language is known, always reachable by keyboard for scrolling. A diagram stays code
 * and says so: no renderer was found that draws all kinds, leaves nothing out in silence and fetches nothing.
 */
export function renderCode(state: State, node: Code, _parent: unknown, rendering: Rendering) {
	const code = `${node.value.replace(/\r\n?/g, '\n')}\n`;
	const language = knownLanguage(node.lang);
	if (node.lang?.toLowerCase() === DIAGRAM) return diagram(state, node, code, rendering);
	const properties = language ? { className: ['hljs', `language-${language}`] } : {};
	const children = language ? colour(code, language, rendering) : [textNode(code)];
	return elementAt(state, node, 'pre', { tabIndex: 0 }, [
		elementAt(state, node, 'code', properties, children),
	]);
}

const DIAGRAM = 'mermaid';

function diagram(state: State, node: Code, code: string, { context }: Rendering) {
	const properties = { className: ['hljs', `language-${DIAGRAM}`] };
	const source = elementAt(state, node, 'code', properties, [textNode(code)]);
	const caption = [textNode(GROUND[context.language].rendering.diagram)];
	return elementAt(state, node, 'figure', {}, [
		elementAt(state, node, 'pre', { tabIndex: 0 }, [source]),
		{ type: 'element', tagName: 'figcaption', properties: {}, children: caption },
	]);
}

function colour(code: string, language: string, rendering: Rendering): ElementContent[] {
	rendering.highlightedCharacters += code.length;
	const isWithinLimit = rendering.highlightedCharacters <= MAX_HIGHLIGHTED_CHARACTERS;
	return (isWithinLimit ? highlight(code, language) : undefined) ?? [textNode(code)];
}
