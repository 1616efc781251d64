import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplates } from '#build/compile/templates';
import { packageFolder, templatesFolder } from '#store/package-version';
import { temporaryFolder } from '#test/store/temporary-folder';

/** This repository in another folder, compiled as far as it is here. */
export async function packageElsewhere(name = '꾸러미 100% (1)'): Promise<string> {
	await compileTemplates();
	const folder = join(temporaryFolder(), name);
	for (const each of ['src', 'schemas', 'package.json'])
		cpSync(join(packageFolder, each), join(folder, each), { recursive: true });
	cpSync(templatesFolder, join(folder, 'compiled', 'templates'), { recursive: true });
	const packages = join(folder, 'node_modules');
	mkdirSync(packages);
	for (const each of readdirSync(join(packageFolder, 'node_modules'))) {
		if (each !== '.cache') symlinkSync(join(packageFolder, 'node_modules', each), join(packages, each));
	}
	return folder;
}

/** The command of such a package. */
export const programIn = (folder: string) => join(folder, 'src/cli/odap.ts');
