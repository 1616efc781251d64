import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageCache } from './package-cache.ts';

const KEY_BYTES = 32;

/** Beside the packages, where no knowledge base has a say. */
const KEY_FILE = join(packageCache, 'state-key');

let known: Buffer | undefined;

/**
 * The seal of bytes, one part after the other, that this program keeps in a knowledge base's state folder. A repository may bring such a folder
 * along: what it holds is believed only with a seal, which nobody can make who has not this machine's key.
 */
export function sealOf(...parts: readonly (string | Uint8Array)[]): Buffer {
	known ??= readKey() ?? makeKey();
	const seal = createHmac('sha256', known);
	for (const part of parts) seal.update(part);
	return seal.digest();
}

function readKey(): Buffer | undefined {
	try {
		const key = readFileSync(KEY_FILE);
		return key.length === KEY_BYTES ? key : undefined;
	} catch {
		return undefined;
	}
}

/** A key that cannot be kept is good for one run: then every run starts without a cache. */
function makeKey(): Buffer {
	const key = randomBytes(KEY_BYTES);
	try {
		mkdirSync(dirname(KEY_FILE), { recursive: true });
		writeFileSync(KEY_FILE, key, { flag: 'wx', mode: 0o600 });
		return key;
	} catch {
		return readKey() ?? key;
	}
}
