// Runs before the page is painted: the chosen scheme, and what is shown only where scripts run.
(() => {
	const root = document.documentElement;
	root.classList.add('has-script');
	try {
		const theme = localStorage.getItem('odap-theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch {
		// Storage may be forbidden: the system's scheme stays.
	}
})();
