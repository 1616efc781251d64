import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { sealOf } from '#store/state-seal';

/** The bytes that lie in the cache under a name that tells all that they are made of; made, and kept, where they do not. */
export async function keptBytes(cached: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
	const known = readChecked(cached);
	if (known !== undefined) return known;
	const bytes = await make();
	await keep(cached, bytes);
	return bytes;
}

/** A cache that cannot be written is no fault. */
async function keep(cached: string, bytes: Uint8Array): Promise<void> {
	try {
		mkdirSync(dirname(cached), { recursive: true });
		await writeFileAtomic(cached, Buffer.concat([sealOf(bytes), bytes]));
	} catch {}
}

/** The cache may be deleted, damaged or forged at any time: bytes without this machine's seal are made again. */
function readChecked(cached: string): Buffer | undefined {
	try {
		const content = readFileSync(cached);
		const bytes = content.subarray(32);
		return sealOf(bytes).equals(content.subarray(0, 32)) ? bytes : undefined;
	} catch {
		return undefined;
	}
}
