import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileFiles } from '#test/trust/hostile-files';
import type { Figure, Scale } from './figure.ts';
import { runOdap, TODAY } from './run-odap.ts';

const MOST_SECONDS = 5;
const MOST_MEGABYTES = 512;
const REPORT = new URL('../report-usage.mjs', import.meta.url).href;

/** Checks each hostile file alone, in a process of its own, and names the slowest and the largest. */
export async function tryHostileFiles({ pairs }: Scale, root: string): Promise<Figure> {
	const own = (await measureFile(root, '')).megabytes;
	const files = Object.entries(hostileFiles()).filter((_, at) => pairs >= 20 || at % 8 === 0);
	const crashes: string[] = [];
	const measured: { name: string; seconds: number; megabytes: number }[] = [];
	for (const [name, content] of files) {
		const { crash, ...figures } = await measureFile(root, content);
		if (crash !== undefined) crashes.push(`${name}: ${crash}`);
		measured.push({ name, ...figures });
	}
	const slowest = measured.toSorted((one, other) => other.seconds - one.seconds)[0];
	const largest = measured.toSorted((one, other) => other.megabytes - one.megabytes)[0];
	const excesses = measured
		.filter(({ seconds, megabytes }) => seconds > MOST_SECONDS || megabytes - own > MOST_MEGABYTES)
		.map(({ name, seconds, megabytes }) => `${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
	return {
		what: `${files.length} hostile files, each checked alone: processor time and memory of the whole program`,
		target: `${MOST_SECONDS} s, ${MOST_MEGABYTES} MB`,
		reached: `slowest ${slowest?.seconds.toFixed(1)} s (${slowest?.name}), largest ${largest?.megabytes.toFixed(0)} MB (${largest?.name}), of which ${own.toFixed(0)} MB are the program’s own`,
		isMet: excesses.length + crashes.length === 0,
		faults: [...crashes, ...excesses],
	};
}

async function measureFile(root: string, content: string | Uint8Array) {
	rmSync(root, { recursive: true, force: true });
	mkdirSync(join(root, 'postmortems'), { recursive: true });
	writeFileSync(join(root, 'postmortems', '2026-03-14-hostile.md'), content);
	const usage = join(root, 'usage.json');
	const env = { NODE_OPTIONS: `--import=${REPORT}`, BENCH_USAGE_FILE: usage };
	const { code, error } = await runOdap(['check', '--root', root, ...TODAY], { env });
	const { peakMegabytes, cpuSeconds } = JSON.parse(readFileSync(usage, 'utf8'));
	const isSound = code !== null && code <= 1 && error === '';
	return {
		seconds: Number(cpuSeconds),
		megabytes: Number(peakMegabytes),
		...(isSound ? {} : { crash: `ended with ${code}: ${error.slice(0, 200)}` }),
	};
}
