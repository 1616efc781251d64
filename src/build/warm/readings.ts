/** What was asked of a library: a part of it, what one of its maps says of a key, or the body of a postmortem. */
export type Reading = string;

/** Notes what is asked while a page is made. One page at a time. */
export class Readings {
	#noted: Set<Reading> | undefined;

	note(reading: Reading): void {
		this.#noted?.add(reading);
	}

	async whatIsRead<Value>(work: () => Promise<Value>): Promise<{ value: Value; readings: Reading[] }> {
		const noted = new Set<Reading>();
		this.#noted = noted;
		try {
			return { value: await work(), readings: [...noted].sort() };
		} finally {
			this.#noted = undefined;
		}
	}
}
