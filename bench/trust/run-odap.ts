import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ODAP = fileURLToPath(new URL('../../src/cli/odap.ts', import.meta.url));
/** Decides what is overdue: a figure must not change with the day on which it is measured. */
export const TODAY = ['--today', '2026-11-22'] as const;

export interface Outcome {
	readonly code: number | null;
	readonly out: string;
	readonly error: string;
}

interface Surroundings {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** Called at once, for whoever wants to end the process. */
	onStart?(child: ChildProcess): void;
}

/** Runs the real command and waits for its end. */
export function runOdap(args: readonly string[], { cwd, env, onStart }: Surroundings = {}): Promise<Outcome> {
	const child = spawn(process.execPath, [ODAP, ...args], {
		cwd,
		env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	onStart?.(child);
	let out = '';
	let error = '';
	child.stdout.setEncoding('utf8').on('data', (data) => (out += data));
	child.stderr.setEncoding('utf8').on('data', (data) => (error += data));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, out, error }));
	});
}

export function buildOdap(root: string, surroundings?: Surroundings, ...args: string[]): Promise<Outcome> {
	return runOdap(['build', '--root', root, ...TODAY, ...args], surroundings);
}
