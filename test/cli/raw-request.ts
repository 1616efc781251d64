import { connect } from 'node:net';

/** What a server answers to bytes that no client would send: its status, headers and body, or nothing at all. */
export interface RawAnswer {
	readonly status: number | undefined;
	readonly head: string;
	readonly body: string;
}

/** Sends a request as it is written and reads until the server closes the connection. */
export function rawRequest(port: number, request: string): Promise<RawAnswer> {
	return new Promise((done, failed) => {
		const socket = connect(port, 'localhost');
		let answer = '';
		socket.setEncoding('latin1');
		socket.on('data', (data) => (answer += data));
		socket.on('error', (error) => (answer === '' ? failed(error) : undefined));
		socket.on('close', () => done(parse(answer)));
		socket.write(request, 'latin1');
	});
}

/** A request that asks for the connection to be closed after it. */
export function getText(path: string, headers: readonly string[] = [], method = 'GET'): string {
	const lines = headers.some((line) => /^host:/i.test(line)) ? headers : ['Host: localhost', ...headers];
	return [`${method} ${path} HTTP/1.1`, ...lines, 'Connection: close', '', ''].join('\r\n');
}

function parse(answer: string): RawAnswer {
	const [head = '', ...body] = answer.split('\r\n\r\n');
	const status = /^HTTP\/1\.1 (\d+)/.exec(head)?.[1];
	return { status: status === undefined ? undefined : Number(status), head, body: body.join('\r\n\r\n') };
}
