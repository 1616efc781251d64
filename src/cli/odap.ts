#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { keepCompiledModules } from '#store/compile-cache';
import { findProgram } from '#store/program-files';

keepCompiledModules();
const program = findProgram();
// Then a fault is told by its place in the source.
if (process.env.DEBUG) process.setSourceMapsEnabled(true);
await import(program === undefined ? './run.ts' : pathToFileURL(program).href);
