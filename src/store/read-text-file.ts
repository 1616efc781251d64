import { readFileSync } from 'node:fs';

/** The text of a small file of the team's own. @throws what the system says where it cannot be read. */
export function readTextFile(file: string): string {
	return readFileSync(file, 'utf8');
}
