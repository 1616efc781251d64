import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findChromium } from './chromium.ts';

/**
 * Runs every check of the project, the quick ones first, and counts: each command is one, each test of Vitest is one.
 * Goes on after a failure, so that one run names everything, and names at the end once more what failed: a CI log is
 * often cut to its last lines. The very last line is for CI to read.
 */
const COMMANDS: readonly Command[] = [
	['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
	['floors', 'node', 'test/house.ts'],
	['types', 'tsc', '--noEmit', '-p', '.'],
	// Of the other files `types` tells: Astro would check each of them once more.
	[
		'types of pages',
		'astro',
		'check',
		'--minimumSeverity',
		'warning',
		'--tsconfig',
		'test/tsconfig.pages.json',
	],
	['postmortems', 'node', 'src/cli/odap.ts', 'check'],
	['build', 'node', 'src/cli/odap.ts', 'build'],
];

type Command = readonly [name: string, command: string, ...args: string[]];

/** Each of them keeps one core busy. */
const COMMANDS_AT_A_TIME = 2;

/** How much of each failure the closing list repeats. */
const LINES_OF_A_FAILURE = 12;

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

const failedCommands = await runCommands();
runTests('unit');
if (!failedCommands.includes('build')) runBrowserTests();

if (failures.length > 0) {
	heading('failed');
	for (const failure of failures) process.stdout.write(`${failure}\n`);
}
if (counts.skipped > 0) process.stdout.write(`\n${counts.skipped} skipped\n`);
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Returns the names of those that failed. What each prints stands together. */
async function runCommands(): Promise<readonly string[]> {
	const waiting = [...COMMANDS];
	const failed: string[] = [];
	const work = async (): Promise<void> => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [name, command, ...args] = next;
			const { status, printed } = await listenTo(command, args);
			heading(name);
			process.stdout.write(printed);
			count(status === 0, name);
			if (status !== 0) failed.push(name);
		}
	};
	await Promise.all(Array.from({ length: COMMANDS_AT_A_TIME }, work));
	return failed;
}

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

async function listenTo(
	command: string,
	args: readonly string[],
): Promise<{ readonly status: number; readonly printed: string }> {
	const child = spawn(command, args, { ...surroundings(), stdio: ['ignore', 'pipe', 'pipe'] });
	const printed: string[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text) => printed.push(text));
	try {
		const [status] = await once(child, 'close');
		return { status: status ?? 1, printed: printed.join('') };
	} catch (error) {
		return { status: 1, printed: `${command}: ${(error as Error).message}\n` };
	}
}

function run(command: string, args: readonly string[], environment: Record<string, string> = {}): number {
	const result = spawnSync(command, args, {
		...surroundings(environment),
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	if (result.error) process.stdout.write(`${command}: ${result.error.message}\n`);
	return result.status ?? 1;
}

function surroundings(environment: Record<string, string> = {}) {
	return {
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
		shell: process.platform === 'win32',
	};
}

function heading(name: string): void {
	process.stdout.write(`\n── ${name}\n`);
}

function count(isGood: boolean, name: string): void {
	counts[isGood ? 'passed' : 'failed'] += 1;
	if (!isGood) failures.push(name);
}
