import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { keptCode } from './kept-code.ts';

const PROGRAM = fileURLToPath(new URL('../../src/cli/odap.ts', import.meta.url));

export interface Outcome {
	readonly code: number | null;
	readonly out: string;
	readonly error: string;
}

interface Surroundings {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** Another copy of the program. */
	readonly program?: string;
}

/** Runs the real command, without a terminal, and waits for its end. */
export function odap(
	args: readonly string[],
	{ cwd, env = {}, program = PROGRAM }: Surroundings = {},
): Outcome {
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
		cwd,
		env: { ...plainEnvironment(), ...(program === PROGRAM && keptCode), ...env },
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	return { code: status, out: stdout, error: stderr };
}

export interface RunningOdap {
	readonly process: ChildProcess;
	/** Everything printed so far. */
	printed(): string;
	/** Waits until what is printed matches. */
	until(pattern: RegExp): Promise<string>;
}

/** Starts a command that goes on; it is ended with the test. */
export function startOdap(args: readonly string[]): RunningOdap {
	const child = spawn(process.execPath, [PROGRAM, ...args], {
		env: { ...plainEnvironment(), ...keptCode },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
	onTestFinished(async () => {
		if (child.exitCode !== null || !child.kill('SIGTERM')) return;
		await once(child, 'exit');
	});
	return {
		process: child,
		printed: () => printed,
		until: (pattern) => eventually(() => pattern.exec(printed)?.[0]),
	};
}

/** Asks again and again until there is an answer. The test's own time limit ends it. */
export async function eventually<Answer>(
	ask: () => Answer | undefined | Promise<Answer | undefined>,
): Promise<Answer> {
	for (;;) {
		const answer = await ask();
		if (answer !== undefined) return answer;
		await new Promise((resolve) => setTimeout(resolve, 30));
	}
}

/** The environment without what the test runner and CI add to it: Vite and Astro behave differently with those. */
export function plainEnvironment(): NodeJS.ProcessEnv {
	const {
		VITEST: _vitest,
		NODE_ENV: _env,
		TEST: _test,
		MODE: _mode,
		GITHUB_STEP_SUMMARY: _summary,
		npm_lifecycle_event: _script,
		...rest
	} = process.env;
	return { ...rest, NO_COLOR: '1', LC_ALL: 'C' };
}
