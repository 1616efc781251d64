import type { checks } from './en/checks.ts';
import type * as commands from './en/commands.ts';
import type * as findings from './en/findings.ts';

type Groups = typeof findings & typeof commands;
type WordsOfChecks = typeof checks;

declare module '#domain/text/phrase' {
	interface Phrases extends Groups {}
}

declare module '#domain/findings/check-facts' {
	interface CheckWords extends WordsOfChecks {}
}
