import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

const imageExists: FileCheck = {
	id: 'image-exists',
	family: 'links',
	severity: 'error',
	scope: 'file',
	examples: {
		good: {
			text: 'Requests fell to zero at 16:15; the graph is on [the dashboard](https://example.com/graph).\n',
		},
		bad: { text: 'The graph showed it:\n\n![Requests fell to zero at 16:15](graph.png)\n' },
	},
	*run({ postmortem }) {
		for (const { url, range, refused } of postmortem.images) {
			if (refused !== 'missing' && refused !== 'format') continue;
			yield refused === 'format'
				? {
						range,
						message: phrase('imageChecks.message', quoted(url)),
						fix: phrase('imageChecks.fix'),
					}
				: {
						range,
						message: phrase('imageChecks.imageFileBeside', quoted(url)),
						fix: postmortem.hasFolder
							? phrase('imageChecks.putFileInto')
							: phrase('imageChecks.makeFolderMove', postmortem.id),
					};
		}
	},
};

const imageRemote: FileCheck = {
	id: 'image-remote',
	family: 'links',
	severity: 'warning',
	scope: 'file',
	examples: {
		good: { text: 'The graph is on [the dashboard](https://example.com/graph.png).\n' },
		bad: { text: '![Requests fell to zero at 16:15](https://example.com/graph.png)\n' },
	},
	*run({ postmortem }) {
		for (const { url, range, refused } of postmortem.images) {
			if (refused !== 'remote') continue;
			yield {
				range,
				message: phrase('imageChecks.imageFromAnother', quoted(url)),
				fix: phrase('imageChecks.saveImageInto'),
			};
		}
	},
};

const imageAlt: FileCheck = {
	id: 'image-alt',
	family: 'links',
	severity: 'warning',
	scope: 'file',
	asksForMore: true,
	examples: {
		good: { text: '![Requests fell to zero at 16:15](https://example.com/graph.png)\n' },
		bad: { text: '![](https://example.com/graph.png)\n' },
	},
	*run({ postmortem }) {
		for (const { url, alt, range } of postmortem.images) {
			if (alt.trim() !== '') continue;
			yield {
				range,
				message: phrase('imageChecks.imageWithoutText', quoted(url)),
				fix: phrase('imageChecks.writeBetweenBrackets'),
			};
		}
	},
};

export const imageChecks: readonly FileCheck[] = [imageExists, imageRemote, imageAlt];
