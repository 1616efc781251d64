// Loaded before odap: notes every path that it reads or writes, in TRUST_NOTES, one a line: `r path`, `w path`.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { TRUST_NOTES } = process.env;
const notes = fs.openSync(TRUST_NOTES, 'a');
const { writeSync } = fs;
const READS = ['readFile', 'readdir', 'readlink', 'createReadStream', 'opendir'];
const WRITES = {
	writeFile: 0,
	appendFile: 0,
	mkdir: 0,
	rename: 1,
	copyFile: 1,
	symlink: 1,
	rm: 0,
	unlink: 0,
	rmdir: 0,
};

for (const target of [fs, fs.promises]) {
	for (const name of [...READS, ...READS.map((read) => `${read}Sync`)]) watch(target, name, 'r', 0);
	for (const [name, at] of Object.entries(WRITES)) {
		watch(target, name, 'w', at);
		watch(target, `${name}Sync`, 'w', at);
	}
	for (const name of ['open', 'openSync'])
		watch(target, name, (flags) => (/[wa+]/.test(String(flags)) ? 'w' : 'r'), 0);
}
syncBuiltinESMExports();

function watch(target, name, kind, at) {
	const original = target[name];
	if (original === undefined) return;
	target[name] = function watched(...args) {
		const path = args[at];
		const sign = typeof kind === 'string' ? kind : kind(args[1]);
		if (typeof path === 'string' && path.startsWith('/')) writeSync(notes, `${sign} ${path}\n`);
		return original.apply(this, args);
	};
}
