import { isTyping } from './typing.ts';

/** A question mark shows what the keyboard can do here, and hides it again. */
export function offerKeys(): void {
	const keys = document.getElementById('odap-keys');
	document.addEventListener('keydown', (event) => {
		if (event.key !== '?' || event.isComposing || event.ctrlKey || event.metaKey || isTyping(event.target))
			return;
		if (document.querySelector('dialog[open]')) return;
		event.preventDefault();
		keys?.togglePopover();
	});
}
