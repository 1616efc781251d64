import { checkOnce } from './check-once.ts';
import type { CheckOptions } from './check-options.ts';
import type { ExitCode } from './exit-code.ts';
import { openFolder } from './open-folder.ts';

/** `odap check`: read, mend if asked, check, report. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
	const folder = await openFolder(options.root);
	if (options.watch) return (await import('./check-watch.ts')).watchAndCheck(folder, paths, options);
	return checkOnce(folder, paths, options);
}
