import type { Language } from '#domain/text/localised';
import { phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import { say } from './terminal.ts';

/** What to do with a new postmortem. */
export function sayWhatIsNext(path: string, root: string, language: Language): void {
	const check = commandLine('check', root);
	const dev = commandLine('dev', root);
	say(path);
	say(said(phrase('newWords.next', check, dev), language));
}

/** As this user can type it: through npm where npm started this program, since `odap` is then on no path of theirs. */
function commandLine(command: string, root: string): string {
	const at = root === '.' ? '' : ` --root ${/\s/.test(root) ? `"${root}"` : root}`;
	if (process.env.npm_lifecycle_event === undefined) return `odap ${command}${at}`;
	return `npm run ${command}${at === '' ? '' : ` --${at}`}`;
}
