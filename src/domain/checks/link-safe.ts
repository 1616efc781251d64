import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

export const linkSafe: FileCheck = {
	id: 'link-safe',
	family: 'safety',
	severity: 'error',
	scope: 'file',
	examples: {
		good: { text: 'See [the status page](https://status.example.com/).\n' },
		bad: { text: 'See [the status page](javascript:alert(1)).\n' },
	},
	*run({ postmortem }) {
		for (const { url, range, refused } of postmortem.links) {
			if (refused === 'scheme') {
				const scheme = quoted(url.slice(0, url.indexOf(':') + 1));
				yield {
					range,
					message: phrase('linkSafe.message', scheme),
					fix: phrase('linkSafe.fix'),
				};
			}
			if (refused === 'malformed') {
				yield {
					range,
					message: phrase('linkSafe.linkAddressWithout', quoted(url)),
					fix: phrase('linkSafe.copyAddressAgain'),
				};
			}
		}
	},
};
