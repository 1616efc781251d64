import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Packages that the checks need in the command and not in a browser, and what stands in for them there. A browser
 * checks a postmortem and does not show it: no code is coloured. It wrote the front matter itself, so that no second
 * reader need agree where it ends.
 */
const STAND_INS: Readonly<Record<string, string>> = {
	lowlight: 'lowlight',
	'gray-matter': 'gray-matter',
};

/** Halves the weight of the checks in the browser. */
export function leanBrowser(): Plugin {
	return {
		name: 'odapnote:lean-browser',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		resolveId: (source) => {
			const name = STAND_INS[source];
			return name === undefined
				? null
				: fileURLToPath(new URL(`../../site/scripts/write/stand-ins/${name}.ts`, import.meta.url));
		},
	};
}
