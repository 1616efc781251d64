import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATE_FOLDERS } from '#build/compile/template-folders';
import { packageFolder } from '#store/package-version';

/** Everything that every site says, whatever its postmortems are: what is built into the program. */
export function programTexts(): string[] {
	return TEMPLATE_FOLDERS.flatMap((folder) =>
		readdirSync(join(packageFolder, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
	);
}
