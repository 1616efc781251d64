import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '#bench/measure';
import { hostileFiles } from '#test/trust/hostile-files';
import type { Figure, Scale } from './figure.ts';
import { ODAP, TODAY } from './run-odap.ts';

const MOST_SECONDS = 5;
const MOST_MEGABYTES = 512;
/** Ends with 0 whatever is found: the faults of these files are what is wanted. */
const ACCEPT =
	'--import=data:text/javascript,process.on("exit",()=>{if(process.exitCode===1)process.exitCode=0})';

/** Checks each hostile file alone, in a process of its own, and names the slowest and the largest. */
export async function tryHostileFiles({ pairs }: Scale, root: string): Promise<Figure> {
	const files = Object.entries(hostileFiles()).filter((_, at) => pairs >= 20 || at % 8 === 0);
	const measured: { name: string; seconds: number; megabytes: number }[] = [];
	for (const [name, content] of files) {
		rmSync(root, { recursive: true, force: true });
		mkdirSync(join(root, 'postmortems'), { recursive: true });
		writeFileSync(join(root, 'postmortems', '2026-03-14-hostile.md'), content);
		process.env['NODE_OPTIONS'] = ACCEPT;
		const { seconds, peakMegabytes } = await measure(
			{ command: [ODAP, 'check', '--root', root, ...TODAY] },
			1,
		);
		delete process.env['NODE_OPTIONS'];
		measured.push({ name, seconds, megabytes: peakMegabytes });
	}
	const slowest = measured.toSorted((one, other) => other.seconds - one.seconds)[0];
	const largest = measured.toSorted((one, other) => other.megabytes - one.megabytes)[0];
	const faults = measured
		.filter(({ seconds, megabytes }) => seconds > MOST_SECONDS || megabytes > MOST_MEGABYTES)
		.map(({ name, seconds, megabytes }) => `${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
	return {
		what: `${files.length} hostile files, each checked alone, start of the program included`,
		target: `${MOST_SECONDS} s, ${MOST_MEGABYTES} MB`,
		reached: `slowest ${slowest?.seconds.toFixed(1)} s (${slowest?.name}), largest ${largest?.megabytes.toFixed(0)} MB (${largest?.name})`,
		isMet: faults.length === 0,
		faults,
	};
}
