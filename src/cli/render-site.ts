import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { SiteLibrary } from '#domain/library/hand-over';
import { astroConfig } from './astro-config.ts';
import { provideLibrary } from './site-library.ts';

/** Renders every page of the site into `outDir`, and touches nothing outside of it and of `state`. */
export async function renderSite(library: SiteLibrary, state: string, outDir: string): Promise<void> {
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	provideLibrary(library);
	mkdirSync(join(state, 'astro'), { recursive: true });
	// Astro puts its prerendering bundle into the working directory where the output is not in it.
	process.chdir(dirname(outDir));
	const { build } = await import('astro');
	const { base, url } = library.knowledgeBase;
	const config = astroConfig({ state, outDir, base, url });
	await build({
		...config,
		logLevel: 'error',
		integrations: [...(config.integrations ?? []), withStrandedStyles(outDir)],
		vite: {
			...config.vite,
			// The bundle runs in the output folder, from where it would find no package.
			environments: { prerender: { resolve: { noExternal: true } } },
		},
	});
}

/**
 * Brings style sheets over that Astro leaves behind where a path holds `#` or `%`: `vite-plugin-ssr-assets.js` of
 * Astro 7.3.5 makes a URL of such a path without encoding it, and then finds no list of them.
 */
function withStrandedStyles(outDir: string): AstroIntegration {
	return {
		name: 'odapnote:styles',
		hooks: {
			'astro:build:generated': () => {
				const stranded = join(outDir, '.prerender', '_astro');
				if (existsSync(stranded)) cpSync(stranded, join(outDir, '_astro'), { recursive: true });
			},
		},
	};
}
