/**
 * Runs tasks of one name one after the other. Pagefind hands out one object for a page, whichever query asked,
 * and writes the matches of the last query into it: two loads at once would get each other's.
 */
export class TakeTurns {
	readonly #last = new Map<string, Promise<unknown>>();

	run<T>(name: string, task: () => Promise<T>): Promise<T> {
		const before = this.#last.get(name) ?? Promise.resolve();
		const now = before.then(task, task);
		this.#last.set(name, now);
		return now;
	}
}
