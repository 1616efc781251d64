import type { Nodes, Root } from 'mdast';
import { isScalar, visit as visitYaml } from 'yaml';
import type { ReadText } from '#domain/markdown/escaped-characters';
import { nodesOf } from '#domain/markdown/nodes-of';
import { nodeRange } from './nodes.ts';
import type { SplitFile } from './split-front-matter.ts';

/** Every text of a file as it is read: scalars of the front matter, prose, alternative texts and titles. */
export function readTexts({ document, yamlStart }: SplitFile, tree: Root): ReadText[] {
	const texts: ReadText[] = [];
	visitYaml(document, (_key, node) => {
		if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
		const [start, end] = node.range;
		texts.push({ text: node.value, range: { start: yamlStart + start, end: yamlStart + end } });
	});
	for (const node of nodesOf<Nodes>(tree)) {
		if (!node.position) continue;
		const parts = [
			node.type === 'text' ? node.value : '',
			'alt' in node ? (node.alt ?? '') : '',
			'title' in node ? (node.title ?? '') : '',
		];
		for (const text of parts) if (text !== '') texts.push({ text, range: nodeRange(node) });
	}
	return texts;
}
