/**
 * Joins the figure of the timeline with its entries: what is pointed at or focused in one is shown in the other, as is
 * the entry whose address the page has. An entry's time copies that address.
 */
export function joinTimeline(): void {
	const markers = [...document.querySelectorAll<SVGElement>('.drawing :is(a, .tick)')];
	for (const marker of markers) {
		for (const entry of entriesOf(marker)) {
			showBoth(marker, entry);
			showBoth(entry, marker);
			entry.querySelector('a.moment-dot')?.addEventListener('click', (event) => goTo(marker, event));
		}
	}
	const showAddressed = () => {
		const id = decodeURIComponent(location.hash.slice(1));
		for (const marker of markers) marker.classList.toggle('is-addressed', idsOf(marker).includes(id));
	};
	addEventListener('hashchange', showAddressed);
	showAddressed();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a.moment-time')) copyOnClick(link);
}

/** Of the entries that a marker stands for: a link to one alone names no other. */
function idsOf(marker: SVGElement): string[] {
	const address = marker.getAttribute('href') ?? '';
	return marker.dataset['entries']?.split(' ') ?? [decodeURIComponent(address.slice(1))];
}

function entriesOf(marker: SVGElement): HTMLElement[] {
	return idsOf(marker).flatMap((id) => document.getElementById(id) ?? []);
}

function showBoth(one: Element, other: Element): void {
	for (const event of ['pointerenter', 'focusin'])
		one.addEventListener(event, () => other.classList.add('is-joined'));
	for (const event of ['pointerleave', 'focusout'])
		one.addEventListener(event, () => other.classList.remove('is-joined'));
}

/** Of the two drawings only one is shown. */
function goTo(marker: SVGElement, event: Event): void {
	if (!marker.checkVisibility()) return;
	event.preventDefault();
	marker.closest('figure')?.scrollIntoView({ block: 'center' });
	marker.focus({ preventScroll: true });
}

function copyOnClick(link: HTMLAnchorElement): void {
	const { hint, copied } = link.closest<HTMLElement>('.timeline')?.dataset ?? {};
	link.title = hint ?? '';
	link.addEventListener('click', async () => {
		if (!navigator.clipboard || link.querySelector('[role="status"]')) return;
		await navigator.clipboard.writeText(link.href);
		const said = document.createElement('span');
		said.className = 'moment-hedge';
		said.setAttribute('role', 'status');
		said.textContent = copied ?? '';
		link.append(said);
		setTimeout(() => said.remove(), 2000);
	});
}
