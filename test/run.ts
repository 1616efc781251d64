import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findChromium } from './chromium.ts';

/**
 * Runs every check of the project in turn, the quick ones first, and counts: each command is one, each test of
 * Vitest is one. Goes on after a failure, so that one run names everything, and names at the end once more what
 * failed: a CI log is often cut to its last lines. The very last line is for CI to read.
 */
const COMMANDS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
	['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
	['floors', 'node', 'test/house.ts'],
	['types', 'tsc', '--noEmit', '-p', '.'],
	['types of pages', 'astro', 'check', '--minimumSeverity', 'warning'],
	['postmortems', 'node', 'src/cli/odap.ts', 'check'],
];

/** How much of each failure the closing list repeats. */
const LINES_OF_A_FAILURE = 12;

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

for (const [name, command, ...args] of COMMANDS) {
	heading(name);
	count(run(command, args) === 0, name);
}
runTests('unit');
heading('build');
const isBuilt = run('node', ['src/cli/odap.ts', 'build']) === 0;
count(isBuilt, 'build');
if (isBuilt) runBrowserTests();

if (failures.length > 0) {
	heading('failed');
	for (const failure of failures) process.stdout.write(`${failure}\n`);
}
if (counts.skipped > 0) process.stdout.write(`\n${counts.skipped} skipped\n`);
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function runBrowserTests(): void {
	const chromium = findChromium();
	if ('problem' in chromium) {
		heading('browser');
		process.stdout.write(`${chromium.problem}\n`);
		count(false, 'browser tests: no Chromium');
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
		[
			'run',
			'--project',
			`${project}*`,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
		],
		environment,
	);
	const tests = readReport(report);
	rmSync(folder, { recursive: true });
	counts.passed += tests.numPassedTests;
	counts.skipped += tests.numPendingTests;
	const failed = failedIn(tests);
	for (const failure of failed) count(false, failure);
	if (failed.length === 0 && (status !== 0 || tests.numPassedTests === 0))
		count(false, `${project} tests: Vitest ended with ${status}, and its output above says why`);
}

/** What this file reads of Vitest's JSON report. */
interface TestReport {
	readonly numPassedTests: number;
	readonly numPendingTests: number;
	readonly testResults: readonly FileReport[];
}

interface FileReport {
	readonly name: string;
	readonly status: string;
	readonly message: string;
	readonly assertionResults: readonly {
		readonly status: string;
		readonly fullName: string;
		readonly failureMessages?: readonly string[] | null;
	}[];
}

/** Each failed test, and each file that failed around its tests: while loading, or in a hook. */
function failedIn(report: TestReport): string[] {
	return report.testResults.flatMap((file) => {
		const name = relative('.', file.name);
		const failed = file.assertionResults.filter((test) => test.status === 'failed');
		if (failed.length === 0 && file.status === 'failed') return [`${name}\n${indented(file.message)}`];
		return failed.map((test) => `${name}: ${test.fullName}\n${indented(test.failureMessages?.[0] ?? '')}`);
	});
}

/** The first lines of a failure that are not the runner's own: the rest stands where the test ran. */
function indented(message: string): string {
	const lines = message.split('\n').filter((line) => !line.includes('/node_modules/'));
	return lines
		.slice(0, LINES_OF_A_FAILURE)
		.map((line) => `    ${line}`)
		.join('\n');
}

/** No report means that the runner itself ended early: that is a failure of its own. */
function readReport(path: string): TestReport {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as TestReport;
	} catch {
		return { numPassedTests: 0, numPendingTests: 0, testResults: [] };
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

function count(isGood: boolean, name: string): void {
	counts[isGood ? 'passed' : 'failed'] += 1;
	if (!isGood) failures.push(name);
}
