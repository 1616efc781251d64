/** What a `time` element says to programs of a date as written, where its text does not say it: a rough one has a `~`. */
export function machineDate(text: string): string | undefined {
	return text.startsWith('~') ? text.slice(1) : undefined;
}
