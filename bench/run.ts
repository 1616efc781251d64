import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateKnowledgeBase } from './generate.ts';
import { type Measurement, measure } from './measure.ts';
import { prepareStarlight } from './starlight.ts';

/*
 * Checks and builds generated postmortems of about 6 KB, and lets Starlight build the same thousand files on the same
 * machine in the same run. `--no-peers` leaves the peer out, which otherwise is installed on demand.
 */
const ODAP = fileURLToPath(new URL('../src/cli/odap.ts', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'odapnote-bench-'));

try {
	print(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`);
	print('');
	print('                                     seconds    CPU s   peak MB');
	await runOurs();
	if (!process.argv.includes('--no-peers')) await runPeers();
} finally {
	rmSync(work, { recursive: true, force: true });
}

async function runOurs(): Promise<void> {
	const one = knowledgeBase(1);
	const [file = ''] = readdirSync(join(one, 'postmortems'));
	await show('check, 1 file, cold', 5, ['check', join(one, 'postmortems', file), '--root', one], cold(one));
	const thousand = knowledgeBase(1_000);
	await show('check, 1,000 files, cold', 3, ['check', '--root', thousand], cold(thousand));
	await show('check, 1,000 files, parsed before', 3, ['check', '--root', thousand]);
	for (const count of [10, 100, 1_000]) {
		const root = count === 1_000 ? thousand : knowledgeBase(count);
		await show(
			`build, ${count.toLocaleString('en')} files, cold`,
			count === 1_000 ? 2 : 3,
			['build', '--root', root],
			cold(root),
		);
	}
	await show('build, 1,000 files, parsed before', 2, ['build', '--root', thousand]);
}

async function runPeers(): Promise<void> {
	const { command, cwd, prepare } = prepareStarlight(join(work, 'starlight'), knowledgeBase(1_000));
	row('Starlight 0.42, 1,000 files, cold', await measure({ command, cwd, prepare }, 2));
}

async function show(name: string, runs: number, args: readonly string[], prepare = () => {}): Promise<void> {
	row(name, await measure({ command: [ODAP, ...args], prepare }, runs));
}

function knowledgeBase(count: number): string {
	const root = join(work, `kb-${count}`);
	generateKnowledgeBase(root, count);
	return root;
}

/** Deletes everything that an earlier run left. */
function cold(root: string): () => void {
	return () => {
		for (const name of ['.odap', 'dist']) rmSync(join(root, name), { recursive: true, force: true });
	};
}

function row(name: string, { seconds, cpuSeconds, peakMegabytes }: Measurement): void {
	const figures = [seconds.toFixed(2), cpuSeconds.toFixed(1), peakMegabytes.toFixed(0)];
	print(`${name.padEnd(36)}${figures.map((figure) => figure.padStart(8)).join(' ')}`);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
