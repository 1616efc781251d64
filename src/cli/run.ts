import { exitCode } from './exit-code.ts';
import { isReaderGone, reportFailure, reportSilence } from './failure.ts';
import { runProgram } from './program.ts';

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
