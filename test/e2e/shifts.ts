import type { Page } from 'playwright-core';

declare global {
	interface Window {
		recorded: { readonly shifts: string[]; readonly violations: string[] };
	}
}

/** Notes every layout shift, also those after input, and every violation of the content security policy. */
export async function recordShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		interface Shift extends PerformanceEntry {
			readonly value: number;
			readonly sources: readonly { readonly node: Node | null }[];
		}
		const recorded = { shifts: [] as string[], violations: [] as string[] };
		window.recorded = recorded;
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
			recorded.violations.push(`${effectiveDirective} ${blockedURI}`),
		);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as Shift[]) {
				// Less than what the score is given with: a pixel of one small element.
				if (entry.value < 0.001) continue;
				const moved = entry.sources.map(({ node }) =>
					node instanceof Element ? node.outerHTML.slice(0, 80) : '',
				);
				recorded.shifts.push(`${entry.value}: ${moved.join(' | ')}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}
