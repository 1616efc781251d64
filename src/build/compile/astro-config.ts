import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { passthroughImageService } from 'astro/config';
import { packageFolder } from '#store/package-version';
import { leanBrowser } from './lean-browser.ts';

/** What differs from one use of the templates to the next. */
export interface SiteConfig {
	/** Where Astro and Vite may keep their own state. */
	readonly state: string;
	readonly outDir: string;
}

/**
 * Astro's configuration, whatever the command. Astro makes `.astro` in the root that it starts with, and the package
 * is to stay as it is: it starts in the state folder, and `withPackageAsRoot` moves on.
 */
export function astroConfig({ state, outDir }: SiteConfig): AstroInlineConfig {
	return {
		configFile: false,
		root: join(state, 'astro'),
		srcDir: join(packageFolder, 'src', 'site'),
		publicDir: join(packageFolder, 'src', 'site', 'public'),
		cacheDir: join(state, 'cache', 'astro'),
		outDir,
		output: 'static',
		trailingSlash: 'always',
		// The default glues inline elements together across lines.
		compressHTML: true,
		devToolbar: { enabled: false },
		// Images are made ready before they come here.
		image: { service: passthroughImageService() },
		markdown: { syntaxHighlight: false },
		build: { format: 'directory', inlineStylesheets: 'never' },
		integrations: [withPackageAsRoot()],
		vite: {
			plugins: [leanBrowser()],
			cacheDir: join(state, 'cache', 'vite'),
			// Scripts stay files, for the policy's sake.
			build: { assetsInlineLimit: 0 },
		},
	};
}

function withPackageAsRoot(): AstroIntegration {
	return {
		name: 'odapnote:root',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ root: pathToFileURL(packageFolder) });
			},
		},
	};
}
