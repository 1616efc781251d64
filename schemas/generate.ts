import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas into `schemas/json/`. A test fails while they are stale. */
const folder = new URL('./json/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(new URL(name, folder), text);
