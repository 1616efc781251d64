import type { Element, RootContent as HtmlContent, Root as HtmlRoot } from 'hast';
import type { Range } from '#domain/findings/diagnostic';
import { toHtml, toPlainText } from '#domain/markdown/serialise';
import type { Block, Prose } from '#domain/postmortem';

/** The HTML of one list item, divided where its first paragraph ends. */
export interface RenderedItem {
	readonly prose: Prose;
	readonly detailHtml: string;
	readonly detailText: string;
}

/** One list of a section: where it stands, and which items of the postmortem it holds. */
interface ItemRun extends Omit<Extract<Block, { kind: 'items' }>, 'kind'> {
	readonly range: Range;
}

/** Looks up pieces of the rendered, sanitised tree by where they stand in the file. */
export class RenderedBody {
	private readonly root: HtmlRoot;

	constructor(root: HtmlRoot) {
		this.root = root;
	}

	/** What was rendered from a span of the file, without headings of sections. */
	prose(range: Range): Prose {
		const nodes = this.nodesIn(range);
		return { html: toHtml(nodes), text: toPlainText(nodes), range };
	}

	/** The inside of the heading that begins at `range.start`. */
	heading(range: Range): { prose: Prose; anchor: string } {
		const element = this.root.children.find((node) => startOf(node) === range.start);
		const children =
			element?.type === 'element' ? element.children.filter((child) => !isHeadingLink(child)) : [];
		const anchor = element?.type === 'element' ? String(element.properties['id'] ?? '') : '';
		return { prose: { html: toHtml(children), text: toPlainText(children), range }, anchor };
	}

	/** Rendered Markdown, and between it the lists that are read item by item, in order. */
	blocks(range: Range, lists: readonly ItemRun[]): Block[] {
		const blocks: Block[] = [];
		let from = range.start;
		for (const { range: list, ...run } of lists) {
			pushProse(blocks, this.prose({ start: from, end: list.start }));
			if (run.count > 0) blocks.push({ kind: 'items', ...run });
			from = list.end;
		}
		pushProse(blocks, this.prose({ start: from, end: range.end }));
		return blocks;
	}

	item(list: Range, itemRange: Range): RenderedItem {
		const element = this.elementAt(list)?.children.find((node) => startOf(node) === itemRange.start);
		const children = element?.type === 'element' ? element.children : [];
		const paragraph = children.findIndex((node) => node.type === 'element');
		const first = children[paragraph];
		const isParagraph = first?.type === 'element' && first.tagName === 'p';
		const prose = isParagraph ? first.children.filter((child) => !isTaskBox(child)) : [];
		const detail = isParagraph ? children.slice(paragraph + 1) : children;
		return {
			prose: { html: toHtml(prose).trim(), text: toPlainText(prose), range: itemRange },
			detailHtml: toHtml(detail).trim(),
			detailText: toPlainText(detail),
		};
	}

	/** The footnotes, which rendering adds at the end: they have no place in the file. */
	footnotesHtml(): string {
		const added = this.root.children.filter((node) => node.type === 'element' && startOf(node) === undefined);
		return toHtml(added.filter((node) => (node as Element).tagName === 'section'));
	}

	private elementAt(range: Range): Element | undefined {
		const found = this.root.children.find((node) => node.type === 'element' && startOf(node) === range.start);
		return found?.type === 'element' ? found : undefined;
	}

	private nodesIn(range: Range): HtmlContent[] {
		return this.root.children.filter((node) => {
			const start = startOf(node);
			return start !== undefined && start >= range.start && start < range.end;
		});
	}
}

function pushProse(blocks: Block[], prose: Prose): void {
	if (prose.html.trim() !== '') blocks.push({ kind: 'prose', ...prose });
}

function startOf(node: {
	position?: { start: { offset?: number | undefined } } | undefined;
}): number | undefined {
	return node.position?.start.offset;
}

/** The box of a task-list item: its place is before the item, not in its prose. */
function isTaskBox(node: HtmlContent): boolean {
	return node.type === 'element' && String(node.properties['className'] ?? '').includes('task-box');
}

function isHeadingLink(node: HtmlContent): boolean {
	return (
		node.type === 'element' &&
		node.tagName === 'a' &&
		String(node.properties['className'] ?? '').includes('heading-link')
	);
}
