#!/usr/bin/env node
import { keepCompiledModules } from '#store/compile-cache';

keepCompiledModules();
const [{ runProgram }, { exitCode }, { reportSilence }] = await Promise.all([
	import('./program.ts'),
	import('./exit-code.ts'),
	import('./failure.ts'),
]);

// Node ends without a word where something that is waited for can no longer answer, as when the search indexer died.
process.exitCode = exitCode.misuse;
process.once('exit', reportSilence);
const code = await runProgram(process.argv);
process.off('exit', reportSilence);
// After a failure, pages may still be rendering into a folder that is gone.
if (code === exitCode.misuse) process.exit(code);
process.exitCode = code;
