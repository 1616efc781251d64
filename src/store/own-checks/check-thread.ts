import { Worker } from 'node:worker_threads';
import { phrase, type Said } from '#domain/text/phrase';
import { errorCode } from '#store/error-code';
import { threadFile } from '#store/thread-file';
import type { Answer, Question } from './messages.ts';
import { explainThrown } from './team-place.ts';

/** What all the postmortems of a large knowledge base need, twice over. */
const MEGABYTES = 2_048;

/** A machine that is busy takes as many times as long for the team's code as it took to start. */
const PATIENCE = 4;

/** Why there was no answer. */
export type Silence = { readonly kind: 'time' } | { readonly kind: 'down'; readonly reason: Said };

/** The thread in which a team's code runs: what it does there ends with it, and cannot hold up or end ours. */
export class CheckThread {
	readonly #worker: Worker;
	readonly #progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	#end: Silence | undefined;
	/** How long the thread took to start: how quick the machine is at the moment. Nothing where it never did. */
	readonly #start: Promise<number | undefined>;

	constructor() {
		this.#worker = new Worker(threadFile('store/own-checks/own-checks-thread'), {
			workerData: { progress: this.#progress.buffer },
			resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
			stdout: true,
			stderr: true,
		});
		// What the code prints is for whoever writes it, and no part of a report.
		for (const stream of [this.#worker.stdout, this.#worker.stderr])
			stream.on('data', (text) => process.stderr.write(text));
		this.#worker.once('error', (error) => {
			this.#end ??= { kind: 'down', reason: reasonOf(error) };
		});
		const before = performance.now();
		this.#start = new Promise((resolve) => {
			this.#worker.once('message', () => resolve(performance.now() - before));
			this.#worker.once('exit', () => resolve(undefined));
		});
	}

	/** At which postmortem the check is, from 0; −1 at its examples. */
	get progress(): number {
		return Atomics.load(this.#progress, 0);
	}

	/**
	 * The answer to a question, or why there is none within the time: the thread is of no use then. One at a time.
	 * @param milliseconds What it may take on a quick machine. Loading our own program is nobody's time.
	 */
	async ask(question: Question, milliseconds: number): Promise<{ answer: Answer } | Silence> {
		const start = await this.#start;
		if (start === undefined) return this.#end ?? { kind: 'down', reason: ENDED };
		const { promise, resolve } = Promise.withResolvers<{ answer: Answer } | Silence>();
		const onMessage = (answer: Answer) => resolve({ answer });
		const onExit = () => resolve(this.#end ?? { kind: 'down', reason: ENDED });
		// An answer may be there already, while this thread was busy itself.
		const timer = setTimeout(
			() => setImmediate(() => resolve({ kind: 'time' })),
			milliseconds + PATIENCE * start,
		);
		this.#worker.ref();
		this.#worker.once('message', onMessage);
		this.#worker.once('exit', onExit);
		this.#worker.postMessage(question);
		try {
			const outcome = await promise;
			if ('kind' in outcome) await this.end();
			return outcome;
		} finally {
			clearTimeout(timer);
			this.#worker.off('message', onMessage);
			this.#worker.off('exit', onExit);
			this.#worker.unref();
		}
	}

	async end(): Promise<void> {
		await this.#worker.terminate();
	}
}

function reasonOf(error: unknown): Said {
	if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') return phrase('checkThread.reasonOf', MEGABYTES);
	const { reason } = explainThrown(error);
	return { en: reason, ko: reason };
}

const ENDED: Said = phrase('checkThread.ended');
