import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MARKED_FILE } from './site-mark.ts';

/** Deletes a folder of odap's making. The mark goes last: what is left where this is interrupted is still known for what it is. */
export function discard(folder: string): void {
	const names = existsSync(folder) ? readdirSync(folder) : [];
	for (const name of [...names.filter((each) => each !== MARKED_FILE), '.'])
		rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
}
