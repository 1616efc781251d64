import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#build/checked';
import { type Audience, postmortemsFor } from '#domain/audience';
import { deriveLibrary } from '#domain/library/derive-library';
import { makeServer } from '#mcp/server';
import { packageVersion } from '#store/package-version';
import { type ExitCode, exitCode } from './exit-code.ts';
import { openFolder } from './open-folder.ts';
import { complain } from './terminal.ts';
import { untilInterrupted } from './until-interrupted.ts';

export interface McpOptions {
	readonly root: string;
	readonly audience: Audience;
	readonly today?: string;
}

/** `odap mcp`: answers until its input ends. Every answer is read anew, so that it holds what was merged meanwhile. */
export async function mcp({ root, audience, today }: McpOptions): Promise<ExitCode> {
	const folder = await openFolder(root);
	const read = async () => {
		const checked = await checkKnowledgeBase(folder, today);
		const postmortems = postmortemsFor(audience, audience === 'public' ? withoutErrors(checked) : checked);
		return deriveLibrary(postmortems, checked.knowledgeBase, checked.today);
	};
	// What is wrong with the options is said before a client waits for an answer.
	await read();
	const onerror = (error: Error) => complain(error.message);
	const connection = serveStdio(() => makeServer(packageVersion(), read), { onerror });
	const inputEnds = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve));
	await Promise.race([inputEnds, untilInterrupted()]);
	await connection.close();
	return exitCode.ok;
}

/** A build publishes nothing while there are errors: one may be a mark that hides nothing where it stands. */
function withoutErrors({ files, diagnostics }: CheckedKnowledgeBase): Pick<CheckedKnowledgeBase, 'files'> {
	const faulty = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path));
	return { files: files.filter(({ path }) => !faulty.has(path)) };
}
