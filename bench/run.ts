import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateKnowledgeBase } from './generate.ts';
import { prepareHugo } from './hugo.ts';
import { type Measurement, measureByTurns, type Program } from './measure.ts';
import { sizesOf } from './site-sizes.ts';
import { prepareStarlight } from './starlight.ts';

/*
 * Checks and builds generated postmortems of about 6 KB, and lets Starlight, and Hugo where it is installed, build the
 * same thousand files on the same machine, by turns. `--no-peers` leaves out Starlight, which otherwise is installed on
 * demand; `--large` builds 10,000 files too.
 */
const ODAP = fileURLToPath(new URL('../compiled/program/odap.js', import.meta.url));
let edits = 0;
const work = mkdtempSync(join(tmpdir(), 'odapnote-bench-'));

// What a user runs.
await import('#build/compile/run');
try {
	print(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`);
	print('');
	print('                                         seconds    CPU s   peak MB');
	await runAll();
} finally {
	rmSync(work, { recursive: true, force: true });
}

async function runAll(): Promise<void> {
	const one = knowledgeBase(1);
	const [file = ''] = readdirSync(join(one, 'postmortems'));
	await show('check, 1 file, cold', 5, ['check', join(one, 'postmortems', file), '--root', one], cold(one));
	const thousand = knowledgeBase(1_000);
	await show('check, 1,000 files, cold', 3, ['check', '--root', thousand], cold(thousand));
	await show('check, 1,000 files, parsed before', 3, ['check', '--root', thousand]);
	const named = join(thousand, 'postmortems', readdirSync(join(thousand, 'postmortems'))[500] ?? '');
	await show('check, 1 of 1,000 files', 3, ['check', named, '--root', thousand]);
	for (const count of [10, 100]) {
		const root = knowledgeBase(count);
		await show(`build, ${count} files, cold`, 3, ['build', '--root', root], cold(root));
	}
	await showBesidePeers(thousand);
	await showWarm(thousand, '1,000');
	showSizes(join(thousand, 'dist'));
	if (process.argv.includes('--large')) await showLarge();
}

async function showBesidePeers(root: string): Promise<void> {
	const ours: Program = { command: [ODAP, 'build', '--root', root], prepare: cold(root) };
	const peers = new Map<string, Program>();
	if (!process.argv.includes('--no-peers'))
		peers.set('Starlight 0.42', prepareStarlight(join(work, 'starlight'), root, putAway));
	const hugo = prepareHugo(join(work, 'hugo'), root, putAway);
	if (hugo) peers.set('Hugo and Pagefind', hugo);
	const [own, ...others] = await measureByTurns([ours, ...peers.values()], 3);
	if (!own) return;
	row('build, 1,000 files, cold', own);
	for (const [at, name] of [...peers.keys()].entries()) {
		const peer = others[at];
		if (!peer) continue;
		row(`${name}, cold`, peer);
		print(`${(own.seconds / peer.seconds).toFixed(2)} of its time`);
	}
}

/** What is there already: everything, all but one edit, and the parsed files alone. */
async function showWarm(root: string, count: string): Promise<void> {
	const build = ['build', '--root', root];
	await show(`build, ${count} files, nothing changed`, 3, build);
	await show(`build, ${count} files, one edit`, 3, build, () => editOne(root));
	await show(`build, ${count} files, parsed before`, 3, build, () => putAway(join(root, 'dist')));
}

async function showLarge(): Promise<void> {
	const root = knowledgeBase(10_000);
	await show('build, 10,000 files, cold', 1, ['build', '--root', root], cold(root));
	await showWarm(root, '10,000');
}

/** Writes a sentence into one file, another one each time. */
function editOne(root: string): void {
	const folder = join(root, 'postmortems');
	const names = readdirSync(folder).sort();
	const file = join(folder, names[names.length >> 1] ?? '');
	const edited = readFileSync(file, 'utf8').replace(
		/(\n## (?:Background|배경)\n\n)(?:Edit \d+\. )?/,
		(_, heading) => {
			edits += 1;
			return `${heading}Edit ${edits}. `;
		},
	);
	writeFileSync(file, edited);
}

function showSizes(site: string): void {
	const { megabytes, files, postmortemKilobytes, listKilobytes } = sizesOf(site);
	print('');
	print(`site of 1,000 files: ${megabytes.toFixed(0)} MB in ${files} files`);
	print(
		`page of a postmortem: ${postmortemKilobytes.toFixed(0)} KB; /postmortems/: ${listKilobytes.toFixed(0)} KB`,
	);
}

async function show(name: string, runs: number, args: readonly string[], prepare = () => {}): Promise<void> {
	const [measured] = await measureByTurns([{ command: [ODAP, ...args], prepare }], runs);
	if (measured) row(name, measured);
}

function knowledgeBase(count: number): string {
	const root = join(work, `kb-${count}`);
	generateKnowledgeBase(root, count);
	return root;
}

/** Nothing parsed and no site, as after `npm ci` in a fresh clone. */
function cold(root: string): () => void {
	return () => {
		for (const name of ['.odap', 'dist']) putAway(join(root, name));
	};
}

/** A fresh clone has nothing to delete, and a file system that has just deleted thousands of files is slow to make new ones. */
function putAway(path: string): void {
	if (!existsSync(path)) return;
	const attic = join(work, 'attic');
	mkdirSync(attic, { recursive: true });
	renameSync(path, join(attic, String(readdirSync(attic).length)));
}

function row(name: string, { seconds, cpuSeconds, peakMegabytes }: Measurement): void {
	const figures = [seconds.toFixed(2), cpuSeconds.toFixed(1), peakMegabytes.toFixed(0)];
	print(`${name.padEnd(40)}${figures.map((figure) => figure.padStart(8)).join(' ')}`);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
