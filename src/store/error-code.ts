/** The operating system's code of an error, such as `EACCES`; its message where it has none. */
export function errorCode(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if ('code' in error && typeof error.code === 'string') return error.code;
	// Vite's bundler is no part of Node and puts the operating system's words into its own.
	return /No space left on device|os error 28\b/.test(error.message) ? 'ENOSPC' : error.message;
}

/** The path that the operating system complained about, where it said. */
export function errorPath(error: unknown): string | undefined {
	return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
}
