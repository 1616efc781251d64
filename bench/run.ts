import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateKnowledgeBase } from './generate.ts';
import { type Measurement, measureByTurns, type Program } from './measure.ts';
import { prepareStarlight } from './starlight.ts';

/*
 * Checks and builds generated postmortems of about 6 KB, and lets Starlight build the same thousand files on the same
 * machine, by turns. `--no-peers` leaves the peer out, which otherwise is installed on demand.
 */
const ODAP = fileURLToPath(new URL('../compiled/program/odap.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'odapnote-bench-'));

// What a user runs.
await import('#build/compile/run');
try {
	print(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`);
	print('');
	print('                                     seconds    CPU s   peak MB');
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
	for (const count of [10, 100]) {
		const root = knowledgeBase(count);
		await show(`build, ${count} files, cold`, 3, ['build', '--root', root], cold(root));
	}
	await showBesidePeer(thousand);
	await show('build, 1,000 files, parsed before', 3, ['build', '--root', thousand]);
}

async function showBesidePeer(root: string): Promise<void> {
	const ours: Program = { command: [ODAP, 'build', '--root', root], prepare: cold(root) };
	const isAlone = process.argv.includes('--no-peers');
	const peers = isAlone ? [] : [prepareStarlight(join(work, 'starlight'), root, putAway)];
	const [own, peer] = await measureByTurns([ours, ...peers], 3);
	if (own) row('build, 1,000 files, cold', own);
	if (!own || !peer) return;
	row('Starlight 0.42, 1,000 files, cold', peer);
	print(`${(own.seconds / peer.seconds).toFixed(2)} of Starlight's time`);
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
	print(`${name.padEnd(36)}${figures.map((figure) => figure.padStart(8)).join(' ')}`);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
