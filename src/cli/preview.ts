import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { phrase } from '#domain/text/phrase';
import { readSettings } from '#store/read-settings';
import { type ExitCode, exitCode } from './exit-code.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { serveSite } from './serve-site.ts';
import { inTerminalLanguage, say } from './terminal.ts';
import { untilInterrupted } from './until-interrupted.ts';

export interface PreviewOptions {
	readonly root: string;
	readonly out?: string;
	readonly port?: number;
	/** True for `--host` alone. */
	readonly host?: string | true;
}

/** `odap preview`: serves the built site as a web host would, until it is interrupted. */
export async function preview(options: PreviewOptions): Promise<ExitCode> {
	const folder = await openFolder(options.root);
	const site = options.out === undefined ? folder.dist : resolve(options.out);
	if (!existsSync(join(site, 'index.html'))) throw notBuilt(site);
	const { base } = (await readSettings(folder.settings)).knowledgeBase;
	const server = await serveSite(site, base, options);
	say(inTerminalLanguage(phrase('preview.preview', site)));
	say(server.address);
	await untilInterrupted();
	await server.close();
	return exitCode.ok;
}

function notBuilt(site: string): Misuse {
	return new Misuse(phrase('preview.notBuilt', join(site, 'index.html')));
}
