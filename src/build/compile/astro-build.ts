// A program of its own, started by `templates.ts`: what it loads and leaves in memory, a build would carry along.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import type { Plugin } from 'vite';
import { errorCode } from '#store/error-code';
import { packageFolder } from '#store/package-version';
import { astroConfig } from './astro-config.ts';
import { bundledPackages, PACKAGES_FILE } from './licences.ts';

const [folder = '.'] = process.argv.slice(2);
const state = join(folder, 'state');
mkdirSync(join(state, 'astro'), { recursive: true });
const modules = new Set<string>();
const config = astroConfig({ state, outDir: join(folder, 'compiled') });
try {
	await build({
		...config,
		output: 'server',
		// What is wrong is thrown; beside that, Astro says of every page that a server asks none for its paths.
		logLevel: 'silent',
		adapter: withEntry(),
		vite: {
			...config.vite,
			// Vite's own word for it follows `NODE_ENV`, and the pages' policy hangs on it.
			define: { 'import.meta.env.IS_PUBLISHED': 'true' },
			// Scripts find each other beside themselves, below whatever base.
			experimental: { renderBuiltUrl: () => ({ relative: true }) },
			plugins: [...(config.vite?.plugins ?? []), collectModules()],
			// What is compiled runs where it finds no package.
			environments: { ssr: { resolve: { noExternal: true } } },
		},
	});
	const packages = bundledPackages([...modules]).map((folder) => relative(packageFolder, folder));
	writeFileSync(join(folder, 'compiled', PACKAGES_FILE), JSON.stringify(packages));
} catch (error) {
	process.stderr.write(placeOfFault(error) ?? errorCode(error));
	process.exitCode = 1;
}

function collectModules(): Plugin {
	return {
		name: 'odapnote:modules',
		generateBundle(_options, bundle) {
			for (const chunk of Object.values(bundle))
				if (chunk.type === 'chunk') for (const id of chunk.moduleIds) modules.add(id);
		},
	};
}

/** Astro makes a program of its pages for an adapter only: this one hands out the files of the site. */
function withEntry(): AstroIntegration {
	const name = 'odapnote:entry';
	return {
		name,
		hooks: {
			'astro:config:done': ({ setAdapter }) => {
				setAdapter({
					name,
					entrypointResolution: 'auto',
					serverEntrypoint: fileURLToPath(new URL('../../site/entry.ts', import.meta.url)),
					supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
				});
			},
		},
	};
}

/** `file:line:column: message` of a template's fault, which Vite puts into an error of its own. */
function placeOfFault(error: unknown): string | undefined {
	const { errors = [] } = error as { readonly errors?: readonly CompilerFault[] };
	return errors.flatMap(({ loc, message }) =>
		loc ? [`${loc.file}:${loc.line}:${loc.column}: ${message}`] : [],
	)[0];
}

interface CompilerFault {
	readonly message: string;
	readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
}
