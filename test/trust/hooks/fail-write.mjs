// Loaded before odap, and in each of its threads: counts what it writes below TRUST_ROOT, and makes the TRUST_FAIL_AT-th of
// it (or the first `rename NAME` and the like) fail with TRUST_CODE, as a full disk or a folder of someone else would. Writes
// the count of the main thread to TRUST_COUNT_FILE at the end.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const { TRUST_ROOT = '/', TRUST_FAIL_AT = '0', TRUST_CODE = 'ENOSPC', TRUST_COUNT_FILE } = process.env;
/** Which argument is the path that is written. */
const OPERATIONS = {
	writeFile: 0,
	appendFile: 0,
	mkdir: 0,
	mkdtemp: 0,
	rename: 1,
	copyFile: 1,
	link: 1,
	symlink: 1,
	cp: 1,
};
const originalWrite = fs.writeFileSync;
let count = 0;
let hasFailed = false;

for (const [name, at] of Object.entries(OPERATIONS)) {
	hook(fs.promises, name, at, (error) => Promise.reject(error));
	hook(fs, name, at, (error, args) => void process.nextTick(args.at(-1), error));
	hook(fs, `${name}Sync`, at, raise);
}
hookOpen(fs.promises, 'open', (error) => Promise.reject(error));
hookOpen(fs, 'open', (error, args) => void process.nextTick(args.at(-1), error));
hookOpen(fs, 'openSync', raise);
hookOpen(fs, 'createWriteStream', raise, true);
syncBuiltinESMExports();
if (TRUST_COUNT_FILE && isMainThread)
	process.on('exit', () => originalWrite(TRUST_COUNT_FILE, String(count)));

function hook(target, name, at, fail) {
	const original = target[name];
	if (original === undefined) return;
	target[name] = function hooked(...args) {
		const error = failureFor(name.replace(/Sync$/, ''), args[at]);
		return error ? fail(error, args) : original.apply(this, args);
	};
}

function hookOpen(target, name, fail, alwaysWrites = false) {
	const original = target[name];
	target[name] = function hooked(...args) {
		const writes =
			alwaysWrites || /[wa+]/.test(String(args[1])) || (typeof args[1] === 'number' && (args[1] & 3) > 0);
		const error = writes ? failureFor('open', args[0]) : undefined;
		return error ? fail(error, args) : original.apply(this, args);
	};
}

function failureFor(syscall, path) {
	const name = path instanceof URL ? path.pathname : String(path);
	if (!name.startsWith(TRUST_ROOT)) return undefined;
	count += 1;
	const isMeant = TRUST_FAIL_AT === `${syscall} ${basename(name)}` || count === Number(TRUST_FAIL_AT);
	if (!isMeant || hasFailed) return undefined;
	hasFailed = true;
	return Object.assign(new Error(`${TRUST_CODE}: ${syscall} '${name}'`), {
		code: TRUST_CODE,
		syscall,
		path: name,
	});
}

function raise(error) {
	throw error;
}
