import type { Finding } from '#domain/findings/diagnostic';
import { wrongExtension } from './file-findings.ts';

/** What operating systems, Git and editors leave behind: never content. Other hidden files are reported. */
const LEFT_BEHIND =
	/^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.git(?:keep|ignore|attributes)|\..*\.sw[a-p]|\.#.*|.*~)$/;

/** The fault of a file's name that keeps it from being read as a postmortem. How ids look is the parser's matter. */
export function refuseFileName(name: string): Finding | undefined {
	return name.endsWith('.md') ? undefined : wrongExtension(name);
}

/** True for what is never content, in `postmortems/` and beside `index.md`. */
export function isLeftBehind(name: string): boolean {
	return LEFT_BEHIND.test(name);
}

/** Names that compare equal are one on some file system or web server: Unicode form and case do not count. */
export function comparableName(name: string): string {
	return name.normalize('NFC').toLowerCase().toUpperCase().toLowerCase();
}
