/** What is loaded before odap to try it where something goes wrong. */
export type Hook = 'fail-write' | 'no-code-from-strings' | 'shift-clock' | 'note-opened';

/** The environment in which Node loads a hook before its program, with the settings of that hook. */
export function withHook(
	hook: Hook,
	settings: Readonly<Record<string, string>> = {},
): Record<string, string> {
	const file = new URL(`./hooks/${hook}.mjs`, import.meta.url);
	return { ...settings, NODE_OPTIONS: `--import=${file.href}` };
}
