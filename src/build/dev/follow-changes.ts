import type { FSWatcher } from 'chokidar';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { watchContent } from './watch-content.ts';

/** Editors write a file in several steps; this is longer than they take. */
const QUIET_MILLISECONDS = 40;

/**
 * Calls for what has changed once a knowledge base has come to rest, never twice at the same time.
 * @param onChange Is given the one file that was changed and nothing else, or nothing where more happened.
 */
export function followChanges(
	folder: KnowledgeBaseFolder,
	onChange: (file?: string) => Promise<void>,
): FSWatcher {
	let changed = new Set<string>();
	let isMore = false;
	let timer: NodeJS.Timeout | undefined;
	let isBusy = false;
	const tell = async () => {
		if (isBusy) return;
		isBusy = true;
		while (changed.size > 0) {
			const [file] = changed;
			const only = isMore || changed.size > 1 ? undefined : file;
			changed = new Set();
			isMore = false;
			await onChange(only);
		}
		isBusy = false;
	};
	return watchContent(folder).on('all', (event, path) => {
		changed.add(path);
		isMore ||= event !== 'change';
		clearTimeout(timer);
		timer = setTimeout(tell, QUIET_MILLISECONDS);
	});
}
