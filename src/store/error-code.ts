/** The operating system's code of an error, such as `EACCES`; its message where it has none. */
export function errorCode(error: unknown): string {
	const origin = originOf(error);
	if (!(origin instanceof Error)) return String(origin);
	// Where a plugin failed, the bundler has put the code aside for one of its own.
	if (hasText(origin, 'pluginCode')) return origin.pluginCode;
	if (hasText(origin, 'code')) return origin.code;
	// Vite's bundler is no part of Node and puts the operating system's words into its own.
	return /No space left on device|os error 28\b/.test(origin.message) ? 'ENOSPC' : origin.message;
}

/** True where the operating system refused something: the code is one of its own, such as `EACCES`. */
export function isSystemFault(error: unknown): boolean {
	const code = errorCode(error);
	return /^E[A-Z0-9]{2,}$/.test(code) && !code.startsWith('ERR_');
}

/** The path that the operating system complained about, where it said. */
export function errorPath(error: unknown): string | undefined {
	const origin = originOf(error);
	// Of a copy, the path is where it comes from; room is lacking where it goes to.
	if (hasText(origin, 'dest') && /^(?:ENOSPC|EDQUOT|EROFS)$/.test(errorCode(error))) return origin.dest;
	return hasText(origin, 'path') ? origin.path : undefined;
}

/** What the operating system said, where a bundler has wrapped it in errors of its own. */
function originOf(error: unknown): unknown {
	if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return error;
	return error.errors.find((inner) => hasText(inner, 'path')) ?? error;
}

function hasText<Name extends string>(value: unknown, name: Name): value is Record<Name, string> {
	return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'string';
}
