#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled modules are kept beside the packages: a third of the start-up time. Where that cannot be written, nothing is.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/odapnote', import.meta.url)));
const { runProgram } = await import('./program.ts');

process.exitCode = await runProgram(process.argv);
