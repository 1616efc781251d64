import { runProgram } from '#cli/program';
import { type Outcome, plainEnvironment } from './odap.ts';

interface Surroundings {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** What belongs to the whole process can be lent to one command only. */
let isRunning = false;

/**
 * Runs a command as `odap` does, but in this process, where the program is loaded already. What only a process of its
 * own shows (signals, threads that die, pipes, the exit itself) wants `odap`.
 */
export async function runOdap(
	args: readonly string[],
	{ cwd, env = {} }: Surroundings = {},
): Promise<Outcome> {
	if (isRunning) throw new Error('A command runs in this process already: wait for its end, or use `odap`.');
	isRunning = true;
	const { env: environment, stdout, stderr } = process;
	const folder = process.cwd();
	const { write: writeOut } = stdout;
	const { write: writeError } = stderr;
	const out = collector();
	const error = collector();
	try {
		process.env = { ...plainEnvironment(), ...env };
		if (cwd !== undefined) process.chdir(cwd);
		stdout.write = out.write;
		stderr.write = error.write;
		const code = await runProgram([process.execPath, 'odap', ...args]);
		return { code, out: out.text(), error: error.text() };
	} finally {
		stdout.write = writeOut;
		stderr.write = writeError;
		process.chdir(folder);
		process.env = environment;
		isRunning = false;
	}
}

/** Takes what is written to a stream, as text. */
function collector(): { readonly write: typeof process.stdout.write; text(): string } {
	const chunks: Buffer[] = [];
	const write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
		chunks.push(Buffer.from(chunk as string));
		const done = rest.at(-1);
		if (typeof done === 'function') queueMicrotask(() => done());
		return true;
	};
	return { write, text: () => Buffer.concat(chunks).toString('utf8') };
}
