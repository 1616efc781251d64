import type { z } from 'zod';
import { TrackerFault, type TrackerTrouble } from './fault.ts';

/** How to reach a tracker's programming interface. */
export interface Connection {
	/** The beginning of every address that is asked, without a slash at its end. */
	readonly api: string;
	readonly headers: Readonly<Record<string, string>>;
	/** A slower answer is none. */
	readonly milliseconds?: number;
}

const PATIENCE_MILLISECONDS = 20_000;

/**
 * Asks once, follows nowhere, and takes only an answer of the expected shape.
 * @throws TrackerFault
 */
export async function ask<Answer>(
	connection: Connection,
	path: string,
	shape: z.ZodType<Answer>,
	body?: unknown,
): Promise<Answer> {
	const { host } = new URL(connection.api);
	const { status, headers, text } = await exchange(connection, path, host, body);
	const trouble = troubleOf(status, headers, text);
	if (trouble) throw new TrackerFault(host, trouble);
	const answer = shape.safeParse(parsed(text));
	if (answer.success) return answer.data;
	throw new TrackerFault(host, { kind: 'unreadable' });
}

async function exchange(
	{ api, headers, milliseconds = PATIENCE_MILLISECONDS }: Connection,
	path: string,
	host: string,
	body: unknown,
) {
	try {
		const response = await fetch(api + path, {
			method: body === undefined ? 'GET' : 'POST',
			headers: {
				'user-agent': 'odapnote',
				...headers,
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			// A token goes to the host that it was meant for, and no further.
			redirect: 'manual',
			signal: AbortSignal.timeout(milliseconds),
		});
		return { status: response.status, headers: response.headers, text: await response.text() };
	} catch (error) {
		throw new TrackerFault(host, isTimeout(error) ? { kind: 'slow' } : unreachable(error));
	}
}

function isTimeout(error: unknown): boolean {
	return error instanceof Error && error.name === 'TimeoutError';
}

/** The message of such an error may quote a header: only the code of the operating system is passed on. */
function unreachable(error: unknown): TrackerTrouble {
	const cause = error instanceof Error ? error.cause : undefined;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
	return { kind: 'unreachable', ...(code !== undefined && /^[A-Z_0-9]+$/.test(code) && { code }) };
}

function troubleOf(status: number, headers: Headers, text: string): TrackerTrouble | undefined {
	if (status >= 200 && status < 300) return undefined;
	if (status >= 300 && status < 400) return { kind: 'moved' };
	if (status === 429 || isUsedUp(status, headers)) return { kind: 'limited' };
	if (status === 401 || status === 403) return { kind: 'forbidden', status };
	if (status === 404 || status === 410) return { kind: 'missing', status };
	if (status >= 500) return { kind: 'broken', status };
	return { kind: 'refused', status, fields: fieldsIn(text) };
}

/** GitHub answers 403 where it means 429. */
function isUsedUp(status: number, headers: Headers): boolean {
	return status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after'));
}

/** Jira names the fields as keys of `errors`, GitHub in a list. */
function fieldsIn(text: string): string[] {
	const answer = parsed(text);
	const errors =
		typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined;
	const names = Array.isArray(errors)
		? errors.map((each) => (each as { field?: unknown } | null)?.field)
		: Object.keys(errors ?? {});
	return names.filter((name): name is string => typeof name === 'string' && /^[\w.-]{1,60}$/.test(name));
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
