/** Runs the work, and once more if it was asked for while it ran: never twice at the same time. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
	let isRunning = false;
	let isAskedFor = false;
	return async () => {
		isAskedFor = true;
		if (isRunning) return;
		isRunning = true;
		try {
			while (isAskedFor) {
				isAskedFor = false;
				await work();
			}
		} finally {
			isRunning = false;
		}
	};
}
