/** The id of a postmortem from its path: the file's name, or its folder's, in NFC and without the extension. */
export function idOfPath(path: string): string {
	const name = path.replace(/\/index\.md$/, '').replace(/\.md$/, '');
	return name.slice(name.lastIndexOf('/') + 1).normalize('NFC');
}

/** False for `kb.yaml` and the files that it names. */
export function isBelowPostmortems(path: string): boolean {
	return path.startsWith('postmortems/');
}
