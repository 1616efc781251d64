/** What a term means is shown while it is pointed at or focused: Escape takes it away, without moving either. */
export function dismissExplained(): void {
	const { classList } = document.documentElement;
	const show = () => classList.remove('explains-nothing');
	addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') classList.add('explains-nothing');
	});
	addEventListener('pointerover', show, { passive: true });
	addEventListener('focusin', show);
}
