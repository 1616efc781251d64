import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-version.ts';

/** The commit that this copy of Odapnote was made from, where Git knows it. Written down when it is compiled. */
export function ownCommit(): string | undefined {
	if (!existsSync(join(packageFolder, '.git'))) return undefined;
	const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], {
		cwd: packageFolder,
		encoding: 'utf8',
	});
	return status === 0 ? stdout.trim() : undefined;
}
