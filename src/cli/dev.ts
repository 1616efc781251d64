import { createServer } from 'node:http';
import { DevSearch } from '#build/dev/dev-search';
import { type DevChange, DevSession } from '#build/dev/dev-session';
import { DevSite } from '#build/dev/dev-site';
import { followChanges } from '#build/dev/follow-changes';
import { LiveReload } from '#build/dev/live-reload';
import { guardRequests } from '#build/serve/guard-requests';
import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import { type ExitCode, exitCode } from './exit-code.ts';
import { reportFailure } from './failure.ts';
import { listen, networkOrigins } from './listen.ts';
import { openFolder } from './open-folder.ts';
import { printErrors } from './print-report.ts';
import { inTerminalLanguage, say } from './terminal.ts';
import { untilInterrupted } from './until-interrupted.ts';

export interface DevOptions {
	readonly root: string;
	readonly port?: number;
	/** True for `--host` alone. */
	readonly host?: string | true;
	readonly today?: string;
}

/** `odap dev`: serves the site from the library in memory, and reads again what changes. */
export async function dev(options: DevOptions): Promise<ExitCode> {
	const folder = await openFolder(options.root);
	const guard = guardRequests(options);
	const site = Promise.withResolvers<DevSite>();
	const server = createServer((request, response) => {
		const fail = (error: unknown) => {
			reportFailure(error);
			if (response.headersSent) response.destroy();
			else response.writeHead(500).end();
		};
		guard(request, response, () => {
			site.promise.then((it) => it.answer(request, response)).catch(fail);
		});
	});
	// A port that is taken is said at once.
	const origin = await listen(server, options);
	const session = await DevSession.start(folder, options.today);
	await printErrors(session.checked);
	const { base } = session.library.knowledgeBase;
	const live = new LiveReload(base);
	const search = new DevSearch(folder.state);
	search.forget(session.library);
	const shown = new DevSite({ base, session, search, live });
	site.resolve(shown);
	const watcher = followChanges(folder, async (file) => {
		await session.reload(file).then(tellChange).catch(reportFailure);
		search.forget(session.library);
		live.changed();
		// What fails is told where it is asked for.
		await shown.prepare().catch(() => {});
	});
	say(inTerminalLanguage(phrase('dev.dev')));
	for (const each of [origin, ...networkOrigins(origin, options)]) say(each + base);
	await untilInterrupted();
	await watcher.close();
	await session.close();
	server.close();
	server.closeAllConnections();
	return exitCode.ok;
}

async function tellChange({ checked, isMended, hasNewBase }: DevChange): Promise<void> {
	const { language } = checked.knowledgeBase;
	await printErrors(checked);
	if (hasNewBase) say(said(restart, language));
	if (isMended) say(said(noErrors, language));
}

const noErrors: Phrase = phrase('dev.noErrors');

const restart: Phrase = phrase('dev.restart');
