import type { IncomingMessage, ServerResponse } from 'node:http';

/** One step of a server: it answers, or leaves that to the next. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
