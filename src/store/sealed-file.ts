import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { sealOf } from './state-seal.ts';

const SEAL_LENGTH = 64;

/**
 * The text that this machine kept in a file for a purpose; undefined where there is none, and where the file was damaged,
 * forged, or kept for another purpose.
 */
export function readSealed(file: string, purpose: string): string | undefined {
	try {
		const content = readFileSync(file, 'utf8');
		const text = content.slice(SEAL_LENGTH);
		return content.slice(0, SEAL_LENGTH) === sealFor(purpose, text) ? text : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a text, whole or not at all. That it cannot be kept is no fault. */
export async function writeSealed(file: string, purpose: string, text: string): Promise<void> {
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFileAtomic(file, sealFor(purpose, text) + text);
	} catch {}
}

function sealFor(purpose: string, text: string): string {
	return sealOf(`${purpose}\n${text}`).toString('hex');
}
