import { once } from 'node:events';
import { watchContent } from '#build/dev/watch-content';
import { phrase } from '#domain/text/phrase';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { checkOnce } from './check-once.ts';
import type { CheckOptions } from './check-options.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { reportFailure } from './failure.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { inTerminalLanguage, say } from './terminal.ts';
import { untilInterrupted } from './until-interrupted.ts';

/** Editors write a file in several steps; this is longer than they take. */
const QUIET_MILLISECONDS = 80;

/** `odap check --watch`: checks now and after every change, until it is interrupted. */
export async function watchAndCheck(
	folder: KnowledgeBaseFolder,
	paths: readonly string[],
	options: CheckOptions,
): Promise<ExitCode> {
	const round = oneAtATime(async () => {
		// Editors take what stands between these two lines for all that there is to say (.vscode/tasks.json).
		say(inTerminalLanguage(phrase('checkWatch.watchAndCheck')));
		await checkOnce(folder, paths, options).catch(reportFailure);
		say(inTerminalLanguage(phrase('checkWatch.nwatchingChangesCtrl')));
	});
	const watcher = watchContent(folder);
	await once(watcher, 'ready');
	let timer: NodeJS.Timeout | undefined;
	watcher.on('all', () => {
		clearTimeout(timer);
		timer = setTimeout(round, QUIET_MILLISECONDS);
	});
	await round();
	await untilInterrupted();
	await watcher.close();
	return exitCode.ok;
}
