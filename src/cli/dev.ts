import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { devPlugin } from '#build/dev/dev-plugin';
import { startSession } from '#build/dev/dev-session';
import { astroConfig } from '#build/templates/astro-config';
import { type ExitCode, exitCode } from './exit-code.ts';
import { DEFAULT_PORT, refuseTakenPort } from './listen.ts';
import { openFolder } from './open-folder.ts';
import { inTerminalLanguage, say } from './terminal.ts';
import { untilInterrupted } from './until-interrupted.ts';

export interface DevOptions {
	readonly root: string;
	readonly port?: number;
	/** True for `--host` alone. */
	readonly host?: string | true;
	readonly today?: string;
}

/** Astro asks no server anything, and stays in the foreground. */
const QUIET_ASTRO = {
	ASTRO_TELEMETRY_DISABLED: '1',
	ASTRO_DISABLE_UPDATE_CHECK: 'true',
	ASTRO_DEV_BACKGROUND: '0',
};

/** `odap dev`: serves the site from the library in memory, and reads it again after every change. */
export async function dev(options: DevOptions): Promise<ExitCode> {
	const folder = await openFolder(options.root);
	await refuseTakenPort(options);
	Object.assign(process.env, QUIET_ASTRO);
	mkdirSync(join(folder.state, 'astro'), { recursive: true });
	const session = await startSession(folder, options.today);
	process.chdir(folder.root);
	const { dev: serve } = await import('astro');
	const { base } = session.knowledgeBase;
	const config = astroConfig({ state: folder.state, outDir: folder.dist, base });
	const server = await serve({
		...config,
		logLevel: 'error',
		server: { port: options.port ?? DEFAULT_PORT, host: options.host ?? false },
		vite: { ...config.vite, plugins: [devPlugin(folder, session, options)] },
	});
	say(
		inTerminalLanguage({
			en: 'Serving while you write (Ctrl C ends):',
			ko: '쓰는 동안 보여 줍니다(Ctrl C로 끝냄).',
		}),
	);
	const { local, network } = server.resolvedUrls;
	for (const address of [...local, ...network]) say(new URL(base, address).href);
	await untilInterrupted();
	await server.stop();
	return exitCode.ok;
}
