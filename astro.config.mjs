// The commands call Astro by its API with the same function; this file is for editors and `astro check`.
import { fileURLToPath } from 'node:url';
import { astroConfig } from './src/build/compile/astro-config.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default astroConfig({ state: `${root}.odap`, outDir: `${root}dist` });
