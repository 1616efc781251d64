import { offerKeys } from './keys.ts';
import type { Checks } from './write/write.ts';

/*
 * What every page carries of what it loads only when asked to: the search, and the form of a new postmortem. The only
 * place that imports later, because what two places share of that would be one more file to fetch on every page.
 */

const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');

/** Where scripts do not come, the link leads to the search page. */
async function openSearch(): Promise<void> {
	try {
		const { openSearch: open } = await import('./search/dialog.ts');
		open(link?.pathname ?? '/search/');
	} catch {
		if (link) location.href = link.href;
	}
}

async function startSearchPage(): Promise<void> {
	try {
		const { startSearchPage: start } = await import('./search/page.ts');
		start();
	} catch {
		const failed = document.querySelector<HTMLElement>('[data-search-failed]');
		if (!failed) return;
		failed.hidden = false;
		failed.querySelector('button')?.addEventListener('click', () => location.reload());
	}
}

async function startWriting(form: HTMLFormElement): Promise<void> {
	try {
		const { startWriting: start } = await import('./write/write.ts');
		await start(form, loadChecks());
	} catch {
		const failed = document.querySelector<HTMLElement>('[data-failed]');
		if (failed) failed.hidden = false;
	}
}

/** The checks of the command line; undefined where they cannot be had. */
async function loadChecks(): Promise<Checks | undefined> {
	try {
		return await import('./write/checks.ts');
	} catch {
		return undefined;
	}
}

link?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
	event.preventDefault();
	void openSearch();
});
offerKeys(() => void openSearch());
if (document.querySelector('[data-search-page]')) void startSearchPage();
const form = document.querySelector<HTMLFormElement>('[data-write]');
if (form) void startWriting(form);
