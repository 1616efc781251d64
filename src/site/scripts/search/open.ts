import { isTyping } from '#site/scripts/typing';

/**
 * What every page carries of search: it waits for a click, Ctrl K or a slash, and only then loads the rest.
 * Where scripts do not run, the link it watches leads to the search page.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');

async function open(): Promise<void> {
	try {
		const { openSearch } = await import('./dialog.ts');
		openSearch(link?.pathname ?? '/search/');
	} catch {
		if (link) location.href = link.href;
	}
}

link?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
	event.preventDefault();
	void open();
});

document.addEventListener('keydown', (event) => {
	const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
	const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
	if (event.isComposing || (!isShortcut && !isSlash)) return;
	event.preventDefault();
	void open();
});

async function startPage(failed: HTMLElement | null): Promise<void> {
	try {
		const { startSearchPage } = await import('./page.ts');
		startSearchPage();
	} catch {
		if (!failed) return;
		failed.hidden = false;
		failed.querySelector('button')?.addEventListener('click', () => location.reload());
	}
}

if (document.querySelector('[data-search-page]')) {
	void startPage(document.querySelector<HTMLElement>('[data-search-failed]'));
}
