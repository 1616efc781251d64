/** Puts a button beside every block of code, and beside the citation, that copies its text. */
export function offerCopies(): void {
	completeAddress();
	const texts = document.querySelector<HTMLElement>('[data-copy]')?.dataset['copy']?.split('|');
	if (!texts || !navigator.clipboard) return;
	const [copy = '', copied = ''] = texts;
	for (const code of document.querySelectorAll<HTMLElement>('pre > code')) {
		const pre = code.parentElement;
		const frame = document.createElement('div');
		frame.className = 'copyable';
		pre?.replaceWith(frame);
		frame.append(pre ?? code, copyButton(code, copy, copied));
	}
}

/** The citation names the host that the page was read from, where the knowledge base does not know its own. */
function completeAddress(): void {
	const address = document.querySelector('[data-address]');
	if (address) address.textContent = new URL(address.textContent, location.href).href;
}

function copyButton(code: HTMLElement, copy: string, copied: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'copy-button';
	button.textContent = copy;
	button.addEventListener('click', async () => {
		await navigator.clipboard.writeText((code.textContent ?? '').trimEnd());
		button.textContent = copied;
		setTimeout(() => {
			button.textContent = copy;
		}, 2000);
	});
	return button;
}
