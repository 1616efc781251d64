import { mkdirSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { serveFolder } from '#build/serve/serve-folder';
import type { SiteLibrary } from '#domain/library/hand-over';

/** The search index of `odap dev`: made when it is first asked for, and again when it is asked for after a change. */
export class DevSearch {
	readonly #folder: string;
	#library: SiteLibrary | undefined;
	#index: Promise<string> | undefined;
	#count = 0;

	constructor(state: string) {
		this.#folder = join(state, 'dev-search');
	}

	/** The library has changed: the next request makes a new index. */
	forget(library: SiteLibrary): void {
		this.#library = library;
		this.#index = undefined;
	}

	/** Answers a request for a file of the index, `path` within it. */
	async serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
		const folder = await this.#indexFolder();
		request.url = path;
		serveFolder(folder)(request, response, () => response.writeHead(404).end());
	}

	#indexFolder(): Promise<string> {
		this.#index ??= this.#write();
		return this.#index;
	}

	async #write(): Promise<string> {
		this.#count += 1;
		if (this.#count === 1) rmSync(this.#folder, { recursive: true, force: true });
		const folder = join(this.#folder, String(this.#count));
		mkdirSync(this.#folder, { recursive: true });
		const { writeSearchIndex } = await import('#search/writer/write-search-index');
		if (this.#library !== undefined) await writeSearchIndex(this.#library, folder);
		return folder;
	}
}
