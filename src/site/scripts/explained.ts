/**
 * What a term means is shown while it is pointed at or focused. The meanings are fetched at the first touch of a page
 * that has any; Escape takes one away, without moving either.
 */
export function explainTerms(): void {
	const { classList } = document.documentElement;
	const show = () => {
		fetchMeanings();
		classList.remove('explains-nothing');
	};
	addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') classList.add('explains-nothing');
	});
	addEventListener('pointerover', show, { passive: true });
	addEventListener('focusin', show);
}

function fetchMeanings(): void {
	const page = document.querySelector<HTMLElement>('[data-meanings]');
	const address = page?.dataset['meanings'];
	if (!page || address === undefined) return;
	delete page.dataset['meanings'];
	const sheet = document.createElement('link');
	sheet.rel = 'stylesheet';
	sheet.href = address;
	document.head.append(sheet);
}
