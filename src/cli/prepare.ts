// Run by npm once the packages are installed, so that no command waits for what can be compiled before.
import { join } from 'node:path';
import { openTemplates } from '#build/templates/open-templates';
import { packageFolder } from '#store/package-version';
import { readSettings } from '#store/read-settings';
import { compileProgram } from './compile-program.ts';

const { base } = readSettings(join(packageFolder, 'kb.yaml')).knowledgeBase;
const [templates] = await Promise.all([openTemplates(base), compileProgram()]);
templates.discard();
