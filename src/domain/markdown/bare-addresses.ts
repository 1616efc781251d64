import type { Nodes, RootContent } from 'mdast';
import type { Data, Processor } from 'unified';
import { nodesOf } from './nodes-of.ts';

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;
type Transform = NonNullable<Extension['transforms']>[number];

/** What stands in every text of which remark-gfm makes a link once the tree is made. */
const SIGN = /@|http|www/i;

/**
 * Has remark-gfm, used before, look for bare addresses only in those blocks of the finished tree that may hold one:
 * it walks the tree four times. No other extension changes finished trees.
 */
export function spareBareAddresses(this: Processor): void {
	const data = this.data();
	const { fromMarkdownExtensions = [] } = data;
	data.fromMarkdownExtensions = fromMarkdownExtensions.flat().map(withSparingTransforms);
}

function withSparingTransforms(extension: Extension): Extension {
	return { ...extension, transforms: extension.transforms?.map(onBlocksWithSigns) ?? [] };
}

function onBlocksWithSigns(transform: Transform): Transform {
	return (tree) => {
		const children = tree.children.filter(hasSign);
		if (children.length > 0) transform({ ...tree, children });
	};
}

/** Asks the texts, where escapes and references are resolved, as the transform does. */
function hasSign(block: RootContent): boolean {
	for (const node of nodesOf<Nodes>(block)) if (node.type === 'text' && SIGN.test(node.value)) return true;
	return false;
}
