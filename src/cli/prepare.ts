// Run by npm once the packages are installed, so that the first build does not wait for its templates.
import { join } from 'node:path';
import { packageFolder } from '#store/package-version';
import { readSettings } from '#store/read-settings';
import { openTemplates } from './open-templates.ts';

const { base } = readSettings(join(packageFolder, 'kb.yaml')).knowledgeBase;
const templates = await openTemplates(base);
templates.discard();
