import type { ElementContent } from 'hast';
import type { Code } from 'mdast';
import { elementAt, textNode } from './hast.ts';
import { highlight, knownLanguage, MAX_HIGHLIGHTED_CHARACTERS } from './highlight.ts';
import type { Rendering } from './render-context.ts';
import type { State } from './rendering-state.ts';

/** A code block: coloured where the language is known, always reachable by keyboard for scrolling. Diagrams stay code. */
export function renderCode(state: State, node: Code, _parent: unknown, rendering: Rendering) {
	const code = `${node.value.replace(/\r\n?/g, '\n')}\n`;
	const language = knownLanguage(node.lang);
	const properties = language ? { className: ['hljs', `language-${language}`] } : {};
	const children = language ? colour(code, language, rendering) : [textNode(code)];
	return elementAt(state, node, 'pre', { tabIndex: 0 }, [
		elementAt(state, node, 'code', properties, children),
	]);
}

function colour(code: string, language: string, rendering: Rendering): ElementContent[] {
	rendering.highlightedCharacters += code.length;
	const isWithinLimit = rendering.highlightedCharacters <= MAX_HIGHLIGHTED_CHARACTERS;
	return (isWithinLimit ? highlight(code, language) : undefined) ?? [textNode(code)];
}
