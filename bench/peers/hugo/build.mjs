// Hugo with plain templates and three taxonomies, and Pagefind over its pages: what a team would put together by hand.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const [folder = '.', pagefind = ''] = process.argv.slice(2);
execFileSync('hugo', ['--quiet'], { cwd: folder, stdio: 'inherit' });
execFileSync(process.execPath, [pagefind, '--site', join(folder, 'public'), '--silent'], { stdio: 'inherit' });
