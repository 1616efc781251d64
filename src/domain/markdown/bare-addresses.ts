import type { Nodes, RootContent } from 'mdast';
import type { Data, Processor } from 'unified';
import { nodesOf } from './nodes-of.ts';

type SyntaxExtension = NonNullable<Data['micromarkExtensions']>[number];
type TreeExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;
type Transform = NonNullable<TreeExtension['transforms']>[number];

/** What remark-gfm reads as a bare address, by the name of its construct, and what stands in each of them. */
const SIGNS: Readonly<Record<string, RegExp>> = {
	emailAutolink: /@/,
	protocolAutolink: /http/i,
	wwwAutolink: /www/i,
};

/** What stands in everything that remark-gfm's own look at the finished tree makes a link of. */
const ANY_SIGN = /@|http|www/i;

/** The constructs for bare addresses that find nothing in a text. */
export function needlessConstructs(text: string): string[] {
	return Object.keys(SIGNS).filter((name) => SIGNS[name]?.test(text) === false);
}

/**
 * Spares remark-gfm, used before, its search for bare addresses where there are none. It tries each word for a mailbox,
 * which is a fifth of the time that parsing takes, and walks the finished tree four times.
 * @param needless Names of constructs that find nothing.
 */
export function spareBareAddresses(this: Processor, needless: readonly string[]): void {
	const data = this.data();
	const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
	data.micromarkExtensions = micromarkExtensions.map((it) => withoutConstructs(it, needless));
	data.fromMarkdownExtensions = fromMarkdownExtensions.flat().map(withSparingTransforms);
}

function withoutConstructs(extension: SyntaxExtension, names: readonly string[]): SyntaxExtension {
	const kept = Object.entries(extension.text ?? {}).flatMap(([code, constructs = []]) => {
		const left = [constructs].flat().filter(({ name = '' }) => !names.includes(name));
		return left.length > 0 ? [[code, left] as const] : [];
	});
	return { ...extension, text: Object.fromEntries(kept) };
}

/** Only the extension for bare addresses changes finished trees. */
function withSparingTransforms(extension: TreeExtension): TreeExtension {
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
	for (const node of nodesOf<Nodes>(block))
		if (node.type === 'text' && ANY_SIGN.test(node.value)) return true;
	return false;
}
