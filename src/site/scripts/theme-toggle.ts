const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The button in the header goes round: as the system has it, light, dark. The choice is remembered. */
export function enableThemeToggle(): void {
	const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
	const label = button?.querySelector('[data-theme-label]');
	if (!button || !label) return;
	const names = button.dataset['themeToggle']?.split('|') ?? [];
	const prefix = label.textContent ?? '';
	const show = () => {
		const text = `${prefix} ${names[THEMES.indexOf(current())] ?? ''}`;
		label.textContent = text;
		button.title = text;
	};
	button.addEventListener('click', () => {
		choose(THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length] ?? 'auto');
		show();
	});
	show();
}

function current(): Theme {
	const theme = document.documentElement.dataset['theme'];
	return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function choose(theme: Theme): void {
	const { dataset } = document.documentElement;
	if (theme === 'auto') delete dataset['theme'];
	else dataset['theme'] = theme;
	try {
		if (theme === 'auto') localStorage.removeItem('odap-theme');
		else localStorage.setItem('odap-theme', theme);
	} catch {
		// Storage may be forbidden: the choice then lasts for this page.
	}
}
