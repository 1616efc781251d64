/** The page on which a postmortem is written: it fetches what it needs, or says what to do instead. */
async function start(form: HTMLFormElement): Promise<void> {
	try {
		const { startWriting } = await import('./write.ts');
		await startWriting(form);
	} catch {
		const failed = document.querySelector<HTMLElement>('[data-failed]');
		if (failed) failed.hidden = false;
	}
}

const form = document.querySelector<HTMLFormElement>('[data-write]');
if (form) void start(form);
