import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a program took. */
export interface Measurement {
	readonly seconds: number;
	/** Of the program's own process, its threads included, its children not. */
	readonly peakMegabytes: number;
	readonly cpuSeconds: number;
}

export interface Program {
	/** The script that Node runs, and its arguments. */
	readonly command: readonly string[];
	readonly cwd?: string;
	/** Undone before each run: what makes it a cold one. */
	prepare?(): void;
}

const PRELOAD = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));

/**
 * Runs programs by turns, so that a machine that is slower for a while is it for all. Returns, for each, the run with
 * the median time. @throws when a run fails.
 */
export async function measureByTurns(programs: readonly Program[], runs: number): Promise<Measurement[]> {
	const measurements: Measurement[][] = programs.map(() => []);
	for (let run = 0; run < runs; run += 1) {
		for (const [at, program] of programs.entries()) {
			program.prepare?.();
			measurements[at]?.push(await runOnce(program));
		}
	}
	return measurements.map(medianOf);
}

function medianOf(measurements: readonly Measurement[]): Measurement {
	const sorted = measurements.toSorted((one, other) => one.seconds - other.seconds);
	return sorted[Math.floor(sorted.length / 2)] as Measurement;
}

async function runOnce({ command, cwd }: Program): Promise<Measurement> {
	const usageFile = join(tmpdir(), `odapnote-bench-${process.pid}.json`);
	const start = performance.now();
	const child = spawn(process.execPath, ['--import', PRELOAD, ...command], {
		cwd,
		env: { ...process.env, BENCH_USAGE_FILE: usageFile, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
	const [code] = await once(child, 'close');
	const seconds = (performance.now() - start) / 1000;
	if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${printed.slice(-2_000)}`);
	return { seconds, ...JSON.parse(readFileSync(usageFile, 'utf8')) };
}
