import type { PhrasingContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';

/** Of a text in which a hard break is a line and code keeps its backticks; pictures have words of their own. */
export function flatText(children: readonly PhrasingContent[]): string {
	return children
		.map((node) => {
			if (node.type === 'break') return '.\u{2028}\n';
			if (node.type === 'inlineCode') return `\`${node.value}\``;
			if (node.type === 'html')
				return /^<br\b/i.test(node.value) ? '.\u{2028}\n' : node.value.startsWith('<!') ? '' : '=';
			if (node.type === 'image') return '';
			return 'children' in node ? flatText(node.children) : toText(node);
		})
		.join('');
}
