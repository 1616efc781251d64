/** A version of the package in a `package.json`. */
const DEPENDENCY = /"odapnote": *"[^"]*"/;

/**
 * The lines of a starting file that a file of the team does not hold, in their order. Lines of the team's own are no
 * difference; of `package.json` only the version counts.
 */
export function missingLines(path: string, written: string, theirs: string): string[] {
	if (path === 'package.json') {
		const version = DEPENDENCY.exec(written)?.[0] ?? '';
		const own = DEPENDENCY.exec(theirs)?.[0];
		if (own === undefined) return [`"dependencies": { ${version} }`];
		return own.replaceAll(' ', '') === version.replaceAll(' ', '') ? [] : [version];
	}
	// A folder is ignored with or without the slashes around its name.
	const said = (line: string) =>
		path === '.gitignore' ? line.trim().replace(/^\/|\/$/g, '') : line.trim().replace(/,$/, '');
	const has = new Set(theirs.split(/\r?\n/).map(said));
	return written.split('\n').filter((line) => line.trim() !== '' && !has.has(said(line)));
}
