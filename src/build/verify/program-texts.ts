import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '#store/package-version';

/** Where this program keeps its own words: the texts of the interface, of the checks and of the vocabulary. */
const FOLDERS = ['schemas', 'src/domain', 'src/locales', 'src/search', 'src/site'];

/** Everything that every site says, whatever its postmortems are: what is built into the program. */
export function programTexts(): string[] {
	return FOLDERS.flatMap((folder) =>
		readdirSync(join(packageFolder, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
	);
}
