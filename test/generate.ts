import { mkdirSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';

/** `npm run generate`: writes what is made from the code. `test/repository.test.ts` fails while any of it is stale. */
mkdirSync(new URL('../schemas/json/', import.meta.url), { recursive: true });
for (const [path, text] of generatedFiles()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
