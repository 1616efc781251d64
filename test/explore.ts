import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/**
 * `npm run explore -- [MINUTES]`: tries every property on values that no run has tried, again and again, until one fails
 * or the minutes (10) are over. What fails comes with its seed and path: it goes into the test as an example.
 */
const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) {
	process.stderr.write(`Unexpected \`${process.argv[2]}\`, expected minutes, such as 10.\n`);
	process.exit(2);
}

const end = Date.now() + minutes * 60_000;
const files = globSync('test/**/*.test.ts').filter((path) =>
	readFileSync(path, 'utf8').includes('fc.assert('),
);
let rounds = 0;
while (Date.now() < end) {
	const seed = String(Date.now() % 2 ** 31);
	const { status } = spawnSync('vitest', ['run', '--project', 'unit', '--reporter=dot', ...files], {
		stdio: 'inherit',
		env: { ...process.env, PROPERTY_SEED: seed },
		shell: process.platform === 'win32',
	});
	if (status !== 0) {
		process.stdout.write(`\nFailed in round ${rounds + 1}, with PROPERTY_SEED=${seed}.\n`);
		process.exit(1);
	}
	rounds += 1;
}
process.stdout.write(`\n${rounds} rounds of ${files.length} files, and no property failed.\n`);
