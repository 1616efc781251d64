/** A version of the package in a `package.json`. */
const DEPENDENCY = /"odapnote": *"[^"]*"/;

/**
 * The lines of a starting file that a file of the team does not hold, in their order. Lines of the team's own are no
 * difference; of `package.json` only the version counts.
 */
export function missingLines(path: string, written: string, theirs: string): string[] {
	if (path === 'package.json') {
		const version = DEPENDENCY.exec(written)?.[0] ?? '';
		return DEPENDENCY.exec(theirs)?.[0].replaceAll(' ', '') === version.replaceAll(' ', '') ? [] : [version];
	}
	const has = new Set(theirs.split(/\r?\n/).map((line) => line.trim().replace(/,$/, '')));
	return written.split('\n').filter((line) => line.trim() !== '' && !has.has(line.trim().replace(/,$/, '')));
}
