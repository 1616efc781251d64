#!/usr/bin/env node
import { keepCompiledModules } from '#store/compile-cache';

keepCompiledModules();
const [{ runProgram }, { exitCode }, { isReaderGone, reportFailure, reportSilence }] = await Promise.all([
	import('./program.ts'),
	import('./exit-code.ts'),
	import('./failure.ts'),
]);

// Node ends without a word where something that is waited for can no longer answer, as when the search indexer died.
process.exitCode = exitCode.misuse;
process.once('exit', reportSilence);
for (const stream of [process.stdout, process.stderr]) stream.on('error', stopUnread);
const code = await runProgram(process.argv);
process.off('exit', reportSilence);
// After a failure, pages may still be rendering into a folder that is gone.
if (code === exitCode.misuse) process.exit(code);
process.exitCode = code;

/** What is printed can go nowhere. A reader that has seen enough, as `head` has, is no reason to stop. */
function stopUnread(error: unknown): void {
	if (isReaderGone(error)) return;
	process.off('exit', reportSilence);
	process.exit(reportFailure(error));
}
