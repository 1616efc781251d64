import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, with a trailing separator. A compiled module lies as deep in it as this one. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The compiled pages of the site. */
export const templatesFolder = join(packageFolder, 'compiled', 'templates');

/** The command and its threads, compiled. */
export const programFolder = join(packageFolder, 'compiled', 'program');

/** The version in `package.json`. */
export function packageVersion(): string {
	const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
	return String(version);
}
