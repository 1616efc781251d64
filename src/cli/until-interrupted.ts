import { exitCode } from './exit-code.ts';
import { reportSilence } from './failure.ts';

/** Resolves when the user or the system asks the process to end. */
export function untilInterrupted(): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			// Vite ends the process by itself where it is told to, which is no silence of ours.
			process.off('exit', reportSilence);
			process.exitCode = exitCode.ok;
			resolve();
		};
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
	});
}
