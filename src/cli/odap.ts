#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { keepCompiledModules } from '#store/compiled-modules';
import { findProgram } from '#store/program-files';

keepCompiledModules();
const program = findProgram();
// A fault is told by its place in the source, not in what was compiled from it.
if (process.env.DEBUG) process.setSourceMapsEnabled(true);
await import(program === undefined ? './run.ts' : pathToFileURL(program).href);
