import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryDeterminism } from './determinism.ts';
import { type Figure, full, quick, type Scale } from './figure.ts';
import { tryHostileFiles } from './hostile-files.ts';
import { tryKills } from './kills.ts';
import { tryMutations } from './mutations.ts';
import { tryPairs } from './pairs.ts';
import { tryPatterns } from './patterns.ts';
import { tryFalseFindings, tryPlantedSecrets } from './secrets.ts';
import { tryWrites } from './writes.ts';

/*
 * Tries the promises of SECURITY.md at a scale that tests cannot afford, and prints what was reached. `--quick` tries
 * less of each; names of rows (`kills`, `secrets` …) try only those. Ends with 1 where a target was missed.
 */
const trials: Readonly<Record<string, (scale: Scale, folder: string) => Promise<Figure>>> = {
	mutations: tryMutations,
	secrets: tryPlantedSecrets,
	'false-findings': tryFalseFindings,
	patterns: tryPatterns,
	'hostile-files': tryHostileFiles,
	determinism: tryDeterminism,
	pairs: tryPairs,
	kills: tryKills,
	writes: tryWrites,
};
const MOST_FAULTS_SHOWN = 40;
const folder = mkdtempSync(join(tmpdir(), 'odapnote-trust-'));
const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('-'));
const scale = args.includes('--quick') ? quick : full;

try {
	print(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`);
	for (const [name, attempt] of Object.entries(trials)) {
		if (names.length > 0 && !names.includes(name)) continue;
		const start = performance.now();
		show(name, await attempt(scale, join(folder, name)), (performance.now() - start) / 1_000);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function show(name: string, { what, target, reached, isMet, faults = [] }: Figure, seconds: number): void {
	if (!isMet) process.exitCode = 1;
	print(
		`${isMet ? 'met   ' : 'MISSED'} ${name}: ${what}: ${reached} (target ${target}; ${seconds.toFixed(0)} s)`,
	);
	for (const fault of faults.slice(0, MOST_FAULTS_SHOWN)) print(`         ${fault}`);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
