import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import { LANGUAGES } from '#schemas/languages';
import type { Middleware } from './middleware.ts';

/** Where a server listens, as `--host` says it: absent on this machine only, true on every address of it. */
export interface ServedHost {
	readonly host?: string | true;
}

const OPEN_HOSTS: readonly unknown[] = [true, '0.0.0.0', '::', '[::]'];
const METHODS = ['GET', 'HEAD'];

/**
 * Lets only those requests pass that a browser makes to read this server: by one of its own names, with GET or HEAD,
 * for a path. A site of others may point a name of its own at this machine (DNS rebinding) and would read what is
 * served here: it is refused by that name.
 */
export function guardRequests(served: ServedHost): Middleware {
	return (request, response, next) => {
		const { method = '', url = '' } = request;
		if (!METHODS.includes(method)) {
			response.setHeader('Allow', METHODS.join(', '));
			return refuse(response, 405, phrase('guardRequests.guardRequests'));
		}
		if (!isOwnHost(request, served)) return refuse(response, 403, phrase('guardRequests.addressNamesHost'));
		if (!url.startsWith('/')) return refuse(response, 400, phrase('guardRequests.requestTargetPath'));
		next();
	};
}

/** True where every Host header names this server. The port is not looked at: it may be forwarded. */
export function isOwnHost(request: IncomingMessage, { host }: ServedHost): boolean {
	const names = request.headersDistinct.host ?? [];
	return names.length > 0 && names.every((name) => isOwnName(nameOf(name), host));
}

function isOwnName(name: string | undefined, host: string | true | undefined): boolean {
	if (name === undefined) return false;
	if (['localhost', '127.0.0.1', '::1'].includes(name)) return true;
	if (!OPEN_HOSTS.includes(host))
		return (
			name ===
			String(host)
				.replace(/^\[|\]$/g, '')
				.toLowerCase()
		);
	// An address in figures is nobody's name: no site of others can point it here.
	return isIP(name) > 0 || [hostname(), `${hostname()}.local`].some((own) => own.toLowerCase() === name);
}

/** The name in a Host header, in lower case, without port and brackets. */
function nameOf(header: string): string | undefined {
	const match = /^(?:\[([\da-f:.]+)\]|([^:@/?#\s[\]]+))(?::\d*)?$/i.exec(header);
	return (match?.[1] ?? match?.[2])?.toLowerCase();
}

function refuse(response: ServerResponse, status: number, why: Phrase): void {
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
	response.end(LANGUAGES.map((language) => `${said(why, language)}\n`).join(''));
}
