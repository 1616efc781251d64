/** Marks, in the list of contents, the part of the page that is being read. */
export function followContents(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
	const parts = links.flatMap((link) => {
		const heading = document.getElementById(anchorOf(link.hash));
		return heading ? [{ link, heading }] : [];
	});
	if (parts.length === 0) return;
	let jumpedTo: Element | null = null;
	const mark = () => {
		const read =
			parts.find(({ heading }) => heading === jumpedTo && isInSight(heading)) ??
			parts.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3);
		for (const { link } of parts) {
			if (link === read?.link) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	};
	// The last parts of a page cannot come up to its top: whoever jumps there reads them all the same, until they scroll.
	const jump = () => {
		jumpedTo = document.getElementById(anchorOf(location.hash));
		requestAnimationFrame(mark);
	};
	const leave = () => {
		jumpedTo = null;
	};
	for (const { link } of parts) link.addEventListener('click', () => requestAnimationFrame(jump));
	addEventListener('hashchange', jump);
	addEventListener('wheel', leave, { passive: true });
	addEventListener('touchmove', leave, { passive: true });
	addEventListener('keydown', leave);
	addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
	jump();
}

function anchorOf(hash: string): string {
	return decodeURIComponent(hash.slice(1));
}

function isInSight(element: Element): boolean {
	const { top } = element.getBoundingClientRect();
	return top >= 0 && top < innerHeight;
}
