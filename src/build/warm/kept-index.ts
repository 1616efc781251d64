import type { StartedIndex } from '#build/start-index';
import type { LastSite } from './last-site.ts';

/** The index of the last site, for where it would be the same again. Where it cannot be taken, it is made after all. */
export function keptIndex(last: LastSite, start: () => StartedIndex): StartedIndex {
	let started: StartedIndex | undefined;
	return {
		write: async () => {
			if (last.takeFolder('pagefind')) return;
			started = start();
			await started.write();
		},
		abandon: async () => started?.abandon(),
	};
}
