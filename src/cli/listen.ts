import { once } from 'node:events';
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { phrase } from '#domain/text/phrase';
import { errorCode } from '#store/error-code';
import { Misuse } from './misuse.ts';

export interface ListenOptions {
	readonly port?: number;
	/** True: on every address of this machine. Absent: on this machine only. */
	readonly host?: string | true;
}

/** The port that is tried first where none is asked for, and how many after it. */
export const DEFAULT_PORT = 4321;
const MORE_PORTS = 20;

/** Listens on the port asked for, else on the first free one from 4321 on, and returns the origin. */
export async function listen(server: Server, { port, host }: ListenOptions): Promise<string> {
	const candidates =
		port === undefined ? Array.from({ length: MORE_PORTS }, (_, more) => DEFAULT_PORT + more) : [port];
	const last = candidates.at(-1);
	for (const candidate of candidates) {
		try {
			server.listen(candidate, host === true ? undefined : (host ?? 'localhost'));
			await once(server, 'listening');
			return originOf(server, host);
		} catch (error) {
			if (errorCode(error) !== 'EADDRINUSE') throw error;
			if (candidate === last) throw portInUse(candidate);
		}
	}
	throw new Error('no port was tried');
}

function portInUse(port: number): Misuse {
	return new Misuse(phrase('listen.portInUse', port));
}

function originOf(server: Server, host: string | true | undefined): string {
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : DEFAULT_PORT;
	const name = typeof host === 'string' ? host : 'localhost';
	return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Where other machines find a server that listens on every address. */
export function networkOrigins(origin: string, { host }: ListenOptions): string[] {
	if (host !== true) return [];
	const { port } = new URL(origin);
	const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
	return addresses
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => `http://${address}:${port}`);
}
