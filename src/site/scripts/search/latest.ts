/**
 * Runs a task for the latest value only: while one is under way, the values that come in replace each other, and
 * the last of them runs next. So typing is never ahead of the answers by more than one.
 */
export function latestOnly<T>(
	task: (value: T, isLatest: () => boolean) => Promise<void>,
): (value: T) => void {
	let waiting: { readonly value: T } | undefined;
	let isRunning = false;
	const run = async (): Promise<void> => {
		isRunning = true;
		while (waiting) {
			const { value } = waiting;
			waiting = undefined;
			await task(value, () => waiting === undefined);
		}
		isRunning = false;
	};
	return (value) => {
		waiting = { value };
		if (!isRunning) void run();
	};
}
