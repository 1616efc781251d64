/**
 * A slash and Ctrl K open the search, and a question mark shows what the keyboard can do here, or hides it again. Where
 * one writes, signs are signs.
 */
export function offerKeys(openSearch: () => void): void {
	document.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		const { key, altKey } = event;
		const isHeld = event.ctrlKey || event.metaKey;
		const isSign = !isHeld && !isTyping(event.target);
		if ((isSign && key === '/') || (isHeld && !altKey && key.toLowerCase() === 'k')) {
			event.preventDefault();
			openSearch();
		} else if (isSign && key === '?' && !document.querySelector('dialog[open]')) {
			event.preventDefault();
			document.getElementById('odap-keys')?.togglePopover();
		}
	});
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || /^(?:input|textarea|select)$/iu.test(target.tagName))
	);
}
