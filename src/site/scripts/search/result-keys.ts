/** Walks from the field through the results and back by the arrow keys. */
export function walkResults(field: HTMLInputElement, results: HTMLElement): void {
	field.addEventListener('keydown', (event) => {
		if (event.isComposing || event.key !== 'ArrowDown') return;
		const [first] = linksIn(results);
		if (!first) return;
		event.preventDefault();
		first.focus();
	});
	results.addEventListener('keydown', (event) => {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		const links = linksIn(results);
		const at = links.findIndex((link) => link.matches(':focus'));
		if (at < 0) return;
		event.preventDefault();
		const next = event.key === 'ArrowDown' ? (links[at + 1] ?? links[at]) : (links[at - 1] ?? field);
		next?.focus();
	});
}

function linksIn(results: HTMLElement): HTMLElement[] {
	return [...results.querySelectorAll<HTMLElement>('a.found-title, a.found-hit')];
}
