import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';

/**
 * Runs every check of the project in turn, the quick ones first, and counts: each command is one, each test of
 * Vitest is one. Goes on after a failure, so that one run names everything. The last line is for CI to read.
 */
const COMMANDS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
	['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
	['types', 'tsc', '--noEmit', '-p', '.'],
	['types of pages', 'astro', 'check', '--minimumSeverity', 'warning'],
	['postmortems', 'node', 'src/cli/odap.ts', 'check'],
];

const counts = { passed: 0, failed: 0, skipped: 0 };

for (const [name, command, ...args] of COMMANDS) {
	heading(name);
	count(run(command, args) === 0);
}
runTests('unit');
heading('build');
const isBuilt = run('node', ['src/cli/odap.ts', 'build']) === 0;
count(isBuilt);
if (isBuilt) runBrowserTests();

if (counts.skipped > 0) process.stdout.write(`\n${counts.skipped} skipped\n`);
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function runBrowserTests(): void {
	const chromium = findChromium();
	if ('problem' in chromium) {
		heading('browser');
		process.stdout.write(`${chromium.problem}\n`);
		count(false);
		return;
	}
	runTests('browser', { CHROMIUM_PATH: chromium.path });
}

function runTests(project: 'unit' | 'browser', environment: Record<string, string> = {}): void {
	heading(`${project} tests`);
	const folder = mkdtempSync(join(tmpdir(), 'odapnote-tests-'));
	const report = join(folder, 'report.json');
	const status = run(
		'vitest',
		['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
		environment,
	);
	const tests = readReport(report);
	rmSync(folder, { recursive: true });
	counts.passed += tests.numPassedTests;
	counts.failed += tests.numFailedTests;
	counts.skipped += tests.numPendingTests;
	if (tests.numPassedTests + tests.numFailedTests === 0 || (status !== 0 && tests.numFailedTests === 0))
		count(false);
}

interface TestCounts {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
}

/** No report means that the runner itself ended early: that is a failure of its own. */
function readReport(path: string): TestCounts {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as TestCounts;
	} catch {
		return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
	}
}

function run(command: string, args: readonly string[], environment: Record<string, string> = {}): number {
	const result = spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
		shell: process.platform === 'win32',
	});
	if (result.error) process.stdout.write(`${command}: ${result.error.message}\n`);
	return result.status ?? 1;
}

function heading(name: string): void {
	process.stdout.write(`\n── ${name}\n`);
}

function count(isGood: boolean): void {
	counts[isGood ? 'passed' : 'failed'] += 1;
}
