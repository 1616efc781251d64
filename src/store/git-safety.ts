/**
 * Nothing that a checkout says may run a program: neither its configuration (pager, signature check, file system
 * monitor, hooks, filters, external diffs, text conversion, transports of a partial clone) nor its attributes.
 */
export const SAFE_OPTIONS = [
	'--no-pager',
	...[
		'core.fsmonitor=',
		'core.hooksPath=/dev/null',
		'core.quotePath=false',
		'color.ui=false',
		'color.diff=false',
		'log.showSignature=false',
		'gpg.program=false',
		'gpg.openpgp.program=false',
		'gpg.x509.program=false',
		'gpg.ssh.program=false',
	].flatMap((option) => ['-c', option]),
];

/** What each command that compares needs, so that no program takes part in it, nor Git in a submodule. */
const SAFE_COMPARING: Readonly<Record<string, readonly string[]>> = {
	diff: ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all'],
	'diff-tree': ['--no-ext-diff', '--no-textconv'],
	log: ['--no-ext-diff', '--no-textconv', '--no-show-signature'],
	show: ['--no-ext-diff', '--no-textconv', '--no-show-signature'],
};

export function safeArguments([command = '', ...rest]: readonly string[]): string[] {
	return [command, ...(SAFE_COMPARING[command] ?? []), ...rest];
}

/** The names in `git config -z --name-only --get-regexp ^filter\.`; a name may itself hold dots. */
export function namedFilters(output: string): string[] {
	const names = output.split('\0').flatMap((key) => /^filter\.([\s\S]*)\.[^.]*$/.exec(key)?.[1] ?? []);
	return [...new Set(names)];
}

/** The environment of a git process, in which these filters run nothing and no transport is started. */
export function safeEnvironment(
	environment: NodeJS.ProcessEnv,
	filters: readonly string[],
): NodeJS.ProcessEnv {
	// A hook sets these for its own repository; the knowledge base may be in another.
	const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = environment;
	return {
		...rest,
		...withoutFilters(Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0, filters),
		GIT_OPTIONAL_LOCKS: '0',
		GIT_ALLOW_PROTOCOL: 'none',
		GIT_NO_LAZY_FETCH: '1',
		LC_ALL: 'C',
	};
}

/** By the environment, since `-c` cannot carry a name that holds `=`. */
function withoutFilters(start: number, filters: readonly string[]): NodeJS.ProcessEnv {
	const settings = filters.flatMap((name) => [
		[`filter.${name}.clean`, ''],
		[`filter.${name}.smudge`, ''],
		[`filter.${name}.process`, ''],
		[`filter.${name}.required`, 'false'],
	]);
	const entries = settings.flatMap(([key, value], index) => [
		[`GIT_CONFIG_KEY_${start + index}`, key],
		[`GIT_CONFIG_VALUE_${start + index}`, value],
	]);
	return settings.length === 0
		? {}
		: { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(start + settings.length) };
}
