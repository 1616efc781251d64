// A program of its own, started by `open-templates.ts`: what it loads and leaves in memory, a build would carry along.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { errorCode } from '#store/error-code';
import { astroConfig } from './astro-config.ts';

const [base = '/', folder = '.'] = process.argv.slice(2);
const state = join(folder, 'state');
mkdirSync(join(state, 'astro'), { recursive: true });
const config = astroConfig({ state, outDir: join(folder, 'compiled'), base });
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
			// What is compiled runs where it finds no package.
			environments: { ssr: { resolve: { noExternal: true } } },
		},
	});
} catch (error) {
	process.stderr.write(placeOfFault(error) ?? errorCode(error));
	process.exitCode = 1;
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
