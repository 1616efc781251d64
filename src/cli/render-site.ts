import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { SiteLibrary } from '#domain/library/hand-over';
import { astroConfig, type SiteConfig } from './astro-config.ts';
import { announceLibrary } from './site-library.ts';

/** A site whose pages are being bundled: they are rendered as soon as there is a library, or never. */
export interface StartedSite {
	/** Renders every page. @throws when a page cannot be rendered or written. */
	render(library: SiteLibrary): Promise<void>;
	/** Ends without a page. What was written until then stays. */
	abandon(): Promise<void>;
}

/** Begins a site in `outDir`, and touches nothing outside of it and of `state`. */
export function startSite(site: SiteConfig): StartedSite {
	const library = Promise.withResolvers<SiteLibrary>();
	announceLibrary(library.promise);
	const built = buildPages(site);
	// Whoever asks for the pages learns of a fault, and nobody before.
	built.catch(() => {});
	return {
		render: (made) => {
			library.resolve(made);
			return built;
		},
		abandon: () => {
			library.reject(new Error('There is no library to show.'));
			return built.catch(() => {});
		},
	};
}

async function buildPages(site: SiteConfig): Promise<void> {
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	mkdirSync(join(site.state, 'astro'), { recursive: true });
	// Astro puts its prerendering bundle into the working directory where the output is not in it.
	process.chdir(dirname(site.outDir));
	const { build } = await import('astro');
	const config = astroConfig(site);
	await build({
		...config,
		logLevel: 'error',
		integrations: [...(config.integrations ?? []), withStrandedStyles(site.outDir)],
		vite: {
			...config.vite,
			// Vite's own word for it follows `NODE_ENV`, and the pages' policy hangs on it.
			define: { 'import.meta.env.IS_PUBLISHED': 'true' },
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
