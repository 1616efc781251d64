/**
 * Runs a task for the latest value only: while one is under way, the values that come in replace each other, and
 * the last of them runs next. So typing is never ahead of the answers by more than one.
 */
export function latestOnly<T>(
	task: (value: T, isLatest: () => boolean) => Promise<void>,
): (value: T) => void {
	let waiting: { readonly value: T } | undefined;
	let isRunning = false;
	let count = 0;
	const run = async (): Promise<void> => {
		isRunning = true;
		while (waiting) {
			const { value } = waiting;
			const own = count;
			waiting = undefined;
			await task(value, () => own === count);
		}
		isRunning = false;
	};
	return (value) => {
		waiting = { value };
		count++;
		if (!isRunning) void run();
	};
}
