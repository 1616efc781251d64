import type { Page } from 'playwright-core';

/**
 * Words of the page that stand on two lines, and cells of tables that are wider than their column. Code, and words
 * longer than any column of a telephone, may break; a word also ends at a hyphen, a slash or a dot in the middle.
 */
export function brokenParts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const LONGEST = 22;
		const isShown = (element: Element | null) =>
			element?.checkVisibility() && !element.closest('.visually-hidden, code, pre, svg, option');
		const linesOf = (node: Text, start: number, end: number) => {
			const range = document.createRange();
			range.setStart(node, start);
			range.setEnd(node, end);
			return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
		};
		const brokenIn = (node: Text) =>
			[...node.data.matchAll(/[\p{L}\p{N}]+/gu)]
				.filter(([word]) => word.length > 1 && word.length <= LONGEST)
				.filter(({ 0: word, index }) => linesOf(node, index, index + word.length) > 1)
				.map(([word]) => `${word} in ${node.parentElement?.className || node.parentElement?.tagName}`);
		const walker = document.createTreeWalker(
			document.querySelector('main') ?? document.body,
			NodeFilter.SHOW_TEXT,
		);
		const broken: string[] = [];
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			if (isShown(node.parentElement)) broken.push(...brokenIn(node));
		}
		const wide = [...document.querySelectorAll('main :is(th, td)')]
			.filter((cell) => isShown(cell) && cell.scrollWidth > cell.clientWidth + 1)
			.map(
				(cell) =>
					`${cell.className || cell.tagName} is wider than its column: ${cell.textContent?.trim().slice(0, 40)}`,
			);
		return [...broken, ...wide];
	});
}
