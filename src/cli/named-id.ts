/** The id of a postmortem as someone types it: the id itself, or the path of its file or folder. In NFC. */
export function namedId(argument: string): string {
	return argument
		.normalize('NFC')
		.replace(/(?<!\/)\/+$/, '')
		.replace(/^(?:.*\/)?postmortems\//, '')
		.replace(/(?:\/index)?\.md$/, '');
}
