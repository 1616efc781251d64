import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Audience } from '#domain/audience';
import { makeServer } from '#mcp/server';
import { packageVersion } from '#store/package-version';
import { type ExitCode, exitCode } from './exit-code.ts';
import { openFolder } from './open-folder.ts';
import { readLibrary } from './read-library.ts';
import { complain } from './terminal.ts';
import { untilInterrupted } from './until-interrupted.ts';

export interface McpOptions {
	readonly root: string;
	readonly audience: Audience;
	readonly today?: string;
}

/** `odap mcp`: answers until its input ends. Every answer is read anew, so that it holds what was merged meanwhile. */
export async function mcp(options: McpOptions): Promise<ExitCode> {
	const folder = await openFolder(options.root);
	const read = () => readLibrary(folder, options);
	// What is wrong with the options is said before a client waits for an answer.
	await read();
	const onerror = (error: Error) => complain(error.message);
	const connection = serveStdio(() => makeServer(packageVersion(), read), { onerror });
	const inputEnds = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve));
	await Promise.race([inputEnds, untilInterrupted()]);
	await connection.close();
	return exitCode.ok;
}
