import { fileURLToPath } from 'node:url';

/**
 * What lets a process of the program take what Node made of its thousand files before, which is half of what a small
 * command takes. Not for copies of it in folders that go away: Node would keep theirs for ever.
 */
export const keptCode = {
	NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/odapnote-tests', import.meta.url)),
} as const;
