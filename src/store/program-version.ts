import { sourceVersion } from './source-version.ts';

/** Everything that decides what a site is made to. */
const PROGRAM_FOLDERS = ['schemas', 'src'];

let known: string | undefined;

/** Two programs with equal versions make the same site of the same files, on the same Node. In a package it is written down. */
export function programVersion(): string {
	known ??= sourceVersion(PROGRAM_FOLDERS);
	return known;
}
