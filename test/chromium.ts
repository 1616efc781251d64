import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds the browser for the tests: `CHROMIUM_PATH`, then the usual names and places, then Debian's package where
 * this process may install it. Otherwise says what to do.
 */
export function findChromium(): { readonly path: string } | { readonly problem: string } {
	const named = process.env['CHROMIUM_PATH'];
	if (named)
		return isExecutable(named)
			? { path: named }
			: { problem: `CHROMIUM_PATH names \`${named}\`, which cannot be run.` };
	const found = installed() ?? installFromDebian();
	return found
		? { path: found }
		: {
				problem:
					'No Chromium was found, and it could not be installed here. Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program, and run the tests again.',
			};
}

function installed(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...candidates, ...PLACES].find(isExecutable);
}

function installFromDebian(): string | undefined {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
	process.stdout.write('No Chromium was found: installing Debian’s package.\n');
	const apt = (...args: string[]) =>
		spawnSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0;
	apt('update');
	return apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
		? installed()
		: undefined;
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
