// `npm run compile`, and what npm runs before it packs: makes everything that the package holds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder, templatesFolder } from '#store/package-version';
import { licencesOf, PACKAGES_FILE } from './licences.ts';
import { compileProgram } from './program.ts';
import { compileTemplates } from './templates.ts';

await compileTemplates();
const packages = await compileProgram();
const inTemplates: string[] = JSON.parse(readFileSync(join(templatesFolder, PACKAGES_FILE), 'utf8'));
const folders = [...packages, ...inTemplates.map((each) => join(packageFolder, each))];
writeFileSync(join(packageFolder, 'compiled', 'licences.txt'), licencesOf(folders));
