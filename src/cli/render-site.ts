import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
		vite: {
			...config.vite,
			// The bundle runs in the output folder, from where it would find no package.
			environments: { prerender: { resolve: { noExternal: true } } },
		},
	});
}
