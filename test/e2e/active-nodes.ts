import type { Page } from 'playwright-core';

/** Never on a page, whoever wrote it. */
const NEVER =
	'base, embed, frame, frameset, iframe, math, marquee, object, applet, body body, [srcdoc], [formaction]';
/** Only templates may make these. */
const NOT_IN_CONTENT =
	'script, style, link, meta, template, noscript, title, svg, form, input, button, select, textarea, video, audio, source, details, dialog, slot, [style]';

/**
 * What is active within the elements of a selector, with the number of the case it is in: elements and attributes
 * that run or fetch, addresses of other schemes, names that hide a property of the window, and markup that becomes
 * another tree when it is parsed again.
 */
export async function findActiveNodes(
	page: Page,
	selector: string,
	made: 'content' | 'page',
): Promise<string[]> {
	const forbidden = made === 'content' ? `${NEVER}, ${NOT_IN_CONTENT}` : NEVER;
	return await page.evaluate(lookIn, { selector, forbidden, names: await windowProperties(page) });
}

const propertiesOf = new WeakMap<Page, readonly string[]>();

/** The names that a page’s own scripts may rely on: those of an empty window. */
async function windowProperties(page: Page): Promise<readonly string[]> {
	const known = propertiesOf.get(page);
	if (known) return known;
	const blank = await page.context().newPage();
	const names = await blank.evaluate(() => {
		const found = new Set<string>();
		for (let object: object | null = window; object; object = Object.getPrototypeOf(object))
			for (const name of Object.getOwnPropertyNames(object)) found.add(name);
		return [...found];
	});
	await blank.close();
	propertiesOf.set(page, names);
	return names;
}

/** Runs in the page, and so refers to nothing outside. */
function lookIn({
	selector,
	forbidden,
	names,
}: {
	readonly selector: string;
	readonly forbidden: string;
	readonly names: readonly string[];
}): string[] {
	const properties = new Set(names);
	const schemes = new Set(['http:', 'https:', 'mailto:']);
	const faults: string[] = [];
	const report = (element: Element, what: string) => {
		const number = element.closest('[data-case]')?.getAttribute('data-case') ?? 'none';
		faults.push(`${location.href} case ${number}: ${what} ${element.outerHTML.slice(0, 160)}`);
	};
	const checkAttribute = (element: Element, { name, value }: Attr) => {
		if (name.startsWith('on')) report(element, `handler ${name}`);
		if (name.startsWith('data-pagefind')) report(element, name);
		if ((name === 'id' || name === 'name') && properties.has(value)) report(element, `hides ${value}`);
		if (
			['href', 'src', 'srcset', 'cite', 'poster', 'action', 'ping', 'background', 'xlink:href'].includes(name)
		) {
			const address = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined;
			if (value !== '' && !(address && (schemes.has(address.protocol) || address.origin === location.origin)))
				report(element, `address ${value}`);
		}
	};
	for (const root of document.querySelectorAll(selector)) {
		for (const element of root.querySelectorAll('*')) {
			if (element.matches(forbidden)) report(element, 'active');
			if (!element.closest('input, select, form'))
				for (const it of element.attributes) checkAttribute(element, it);
		}
		const template = document.createElement('template');
		template.innerHTML = root.innerHTML;
		if (template.innerHTML !== root.innerHTML) report(root, 'changes when parsed again');
	}
	return faults;
}
