/** Marks, in the list of contents, the part of the page that is being read. */
export function followContents(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
	const parts = links.flatMap((link) => {
		const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		return heading ? [{ link, heading }] : [];
	});
	if (parts.length === 0) return;
	const mark = () => {
		const read = parts.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3);
		for (const { link } of parts) {
			if (link === read?.link) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	};
	const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
	for (const { heading } of parts) observer.observe(heading);
}
