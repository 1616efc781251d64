import { sourceVersion } from './source-version.ts';

/** Everything that decides what a postmortem is parsed to. */
export const PARSER_FOLDERS = ['schemas', 'src/domain', 'src/locales', 'src/store'];

let known: string | undefined;

/** Two programs with equal versions parse alike, on the same Node. In a package it is written down. */
export function parserVersion(): string {
	known ??= sourceVersion(PARSER_FOLDERS);
	return known;
}
