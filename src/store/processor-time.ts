const TICK_MILLISECONDS = 100;

/** How many pieces of work run at this moment, each in a thread of its own. */
const running = new Set<symbol>();

/**
 * Runs work in a thread of its own and aborts its signal once it had so many milliseconds of the processor. Where other
 * programs keep the machine busy, the clock on the wall goes on while the work stands still: that time is not counted.
 */
export async function withinProcessorTime<Value>(
	milliseconds: number,
	work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
	const controller = new AbortController();
	const own = Symbol();
	running.add(own);
	let had = 0;
	let before = now();
	const timer = setInterval(
		() => {
			const after = now();
			// The threads share what the process had; none had more than passed.
			had += Math.min(after.wall - before.wall, (after.processor - before.processor) / running.size);
			before = after;
			if (had >= milliseconds) controller.abort();
		},
		Math.min(TICK_MILLISECONDS, milliseconds),
	);
	try {
		return await work(controller.signal);
	} finally {
		clearInterval(timer);
		running.delete(own);
	}
}

/** In milliseconds; the processor's of all threads of this process. */
export function now(): { readonly wall: number; readonly processor: number } {
	const { user, system } = process.cpuUsage();
	return { wall: performance.now(), processor: (user + system) / 1_000 };
}
