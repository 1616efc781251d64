/** What a postmortem is called, and what it is to be called. */
export interface Renaming {
	readonly from: string;
	readonly to: string;
}

/** The file that an address stands in, before anything is renamed. */
export interface Standpoint {
	readonly id: string;
	readonly hasFolder: boolean;
	/** The path the site is served under. */
	readonly base: string;
}

/** A step of an address, and where it stands in it; that of the file's own folder stands nowhere. */
interface Step {
	readonly name: string;
	readonly start?: number;
}

/**
 * The part of an address that names the renamed postmortem, and what is to stand there: undefined where it leads
 * elsewhere, or names it by the folder that the file itself is in. However it is spelt: by file or by folder, from the
 * root or relative, with `.` and `..`, percent-encoded or in any Unicode form.
 */
export function renamedPart(
	url: string,
	standpoint: Standpoint,
	{ from, to }: Renaming,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url)) return undefined;
	const path = url.replace(/[?#].*/s, '');
	const [first, second, ...rest] = walk(path, standpoint);
	if (first?.name !== 'postmortems' || second?.start === undefined) return undefined;
	const written = path.slice(second.start).replace(/\/.*/s, '');
	const [, stem = '', extension = ''] = /^(.*?)(\.(?:md|markdown))?$/is.exec(written) ?? [];
	if (decoded(stem) !== from || (extension !== '' && rest.length > 0)) return undefined;
	const text = stem.includes('%') ? encodeURIComponent(to) : to;
	return { start: second.start, end: second.start + stem.length, text };
}

/** From the root of the knowledge base to where the path leads; empty where that is outside of it. */
function walk(path: string, { id, hasFolder, base }: Standpoint): Step[] {
	const isRooted = path.startsWith('/');
	const skipped = isRooted ? (path.startsWith(base) ? base.length : 1) : 0;
	const steps: Step[] = isRooted ? [] : [{ name: 'postmortems' }, ...(hasFolder ? [{ name: id }] : [])];
	let start = skipped;
	for (const segment of path.slice(skipped).split('/')) {
		if (segment === '..') {
			if (steps.pop() === undefined) return [];
		} else if (segment !== '.') steps.push({ name: decoded(segment), start });
		start += segment.length + 1;
	}
	return steps;
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment).normalize('NFC');
	} catch {
		return segment;
	}
}
