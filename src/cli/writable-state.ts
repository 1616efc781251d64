import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeBuildLock } from '#build/build-lock';
import { phrase } from '#domain/text/phrase';
import { errorCode, isSystemFault } from '#store/error-code';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { meaningOf } from './failure.ts';
import { Misuse } from './misuse.ts';
import { complain, inTerminalLanguage } from './terminal.ts';

/** A knowledge base whose state folder can be written to, until it is given back. */
export interface OpenedState {
	readonly folder: KnowledgeBaseFolder;
	release(): Promise<void>;
}

/**
 * Takes the one lock for building. A checkout that cannot be written is no reason not to build elsewhere: its state is
 * then kept in a temporary folder for this one run, and the user is told.
 */
export async function openState(folder: KnowledgeBaseFolder): Promise<OpenedState> {
	try {
		const release = await takeBuildLock(folder.state);
		if (release === undefined) throw buildRuns(folder.root);
		return { folder, release };
	} catch (error) {
		if (!isSystemFault(error)) throw error;
		return withoutCache(folder, errorCode(error));
	}
}

function withoutCache(folder: KnowledgeBaseFolder, code: string): OpenedState {
	const state = mkdtempSync(join(tmpdir(), 'odapnote-state-'));
	const meaning = meaningOf(code);
	complain(inTerminalLanguage(phrase('writableState.withoutCache', folder.state, meaning, code)));
	return {
		folder: { ...folder, state },
		release: async () => rmSync(state, { recursive: true, force: true }),
	};
}

function buildRuns(root: string): Misuse {
	return new Misuse(phrase('writableState.buildRuns', root));
}
