import { dirname, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';

/** What `kb.yaml` may name for its look, and the team's own checks. */
const OWN_FILE = /\.(?:css|svg|png|jpe?g|gif|webp|avif)$|[\\/]odap\.config\.(?:js|mjs|ts)$/i;

/**
 * Watches what a knowledge base is read from. The root is watched for these alone, so that `postmortems/` and
 * `kb.yaml` are seen too where they are made later, or come back after they were gone.
 */
export function watchContent({ root, postmortems, settings }: KnowledgeBaseFolder): FSWatcher {
	const isContent = (path: string) =>
		[root, settings, postmortems].includes(path) ||
		path.startsWith(postmortems + sep) ||
		(dirname(path) === root && OWN_FILE.test(path));
	return watch(root, {
		ignoreInitial: true,
		followSymlinks: false,
		ignored: (path) => !isContent(path),
	});
}
