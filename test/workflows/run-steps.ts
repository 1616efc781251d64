import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './repository.ts';

export interface Outcome {
	readonly step: string;
	readonly code: number | null;
	readonly out: string;
	readonly error: string;
}

export interface Runner {
	readonly workspace: string;
	/** A folder that comes first in `PATH`. */
	readonly tools: string;
	readonly environment?: Readonly<Record<string, string>>;
	/** What expressions in `env` stand for, by their text. */
	readonly expressions?: Readonly<Record<string, string>>;
}

interface Step {
	readonly name: string;
	readonly run?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly 'working-directory'?: string;
}

/** Runs the `run` steps of a job in turn, in the shell that GitHub uses, and stops at the first that fails. */
export function runSteps(workflow: string, job: string, runner: Runner): Outcome[] {
	const text = readFileSync(join(ROOT, '.github', 'workflows', workflow), 'utf8');
	const { jobs } = parse(text) as { jobs: Record<string, { steps: Step[] }> };
	return runAll(jobs[job]?.steps ?? [], runner);
}

/** The same for the steps of the action that other repositories call. */
export function runAction(runner: Runner): Outcome[] {
	const { runs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { runs: { steps: Step[] } };
	return runAll(runs.steps, runner);
}

function runAll(steps: readonly Step[], runner: Runner): Outcome[] {
	const outcomes: Outcome[] = [];
	for (const step of steps) {
		if (step.run === undefined) continue;
		const outcome = runStep({ ...step, run: step.run }, runner);
		outcomes.push(outcome);
		if (outcome.code !== 0) break;
	}
	return outcomes;
}

/** Runs a script as a runner would: `bash -e`, no terminal, nothing of ours in the environment. */
export function runScript(
	script: string,
	cwd: string,
	{ tools, environment = {} }: Runner,
): Omit<Outcome, 'step'> {
	const path = `${tools}:${join(ROOT, 'node_modules', 'node', 'bin')}:${process.env['PATH']}`;
	const env = {
		PATH: path,
		HOME: process.env['HOME'] ?? '',
		LC_ALL: 'C.UTF-8',
		CI: 'true',
		NO_COLOR: '1',
		...environment,
	};
	const options = { cwd, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
	const { status, stdout, stderr } = spawnSync(
		'bash',
		['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
		options,
	);
	return { code: status, out: stdout, error: stderr };
}

function runStep(step: Step & { readonly run: string }, runner: Runner): Outcome {
	const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, resolve(value, runner)]);
	const environment = { ...runner.environment, ...Object.fromEntries(own) };
	const cwd = join(runner.workspace, resolve(step['working-directory'] ?? '.', runner));
	return { step: step.name, ...runScript(step.run, cwd, { ...runner, environment }) };
}

function resolve(value: string, { workspace, expressions = {} }: Runner): string {
	return value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
		if (expression === 'github.workspace') return workspace;
		const known = expressions[expression];
		if (known === undefined) throw new Error(`No value for the expression ${expression}.`);
		return known;
	});
}

/** An empty file, for what a step appends to. */
export function emptyFile(path: string): string {
	writeFileSync(path, '');
	return path;
}
