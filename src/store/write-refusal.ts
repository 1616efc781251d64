import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, errorPath, isSystemFault } from './error-code.ts';

/** More than what was lacking to a file of a site that did not find room. */
const PROBE_BYTES = 1024 * 1024;

const NO_FOLDER = new Set(['ENOENT', 'ENOTDIR']);

/** An error of the operating system with the path it is about, which it leaves out where a disk is full. */
export function withPath(path: string, error: unknown): unknown {
	if (!(error instanceof Error) || !isSystemFault(error) || errorPath(error) !== undefined) return error;
	return Object.assign(error, { path });
}

/** Writes a file with its folders. @throws the system's error, with the path. */
export async function writeIn(path: string, content: string | Uint8Array): Promise<void> {
	const write = () =>
		writeFile(path, content).catch((error) => {
			throw withPath(path, error);
		});
	// Most folders are there already.
	await write().catch(async (error) => {
		if (!NO_FOLDER.has(errorCode(error))) throw error;
		await mkdir(dirname(path), { recursive: true });
		await write();
	});
}

/**
 * What the operating system says to a write into a folder, where another program failed there and does not tell.
 * Undefined where there is nothing in the way.
 */
export function writeRefusal(folder: string): unknown {
	const probe = join(folder, `.odap-${process.pid}`);
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(probe, Buffer.alloc(PROBE_BYTES));
		return undefined;
	} catch (error) {
		return Object.assign(error as Error, { path: folder });
	} finally {
		rmSync(probe, { force: true });
	}
}
