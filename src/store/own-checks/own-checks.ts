import { readFileSync } from 'node:fs';
import { neverLoaded, notLoaded } from '#domain/checks/own/config-troubles';
import type { OwnCheckFacts } from '#domain/checks/own/own-check-facts';
import type { OwnFile, OwnResult } from '#domain/checks/own/run-own-check';
import { type Occasion, onPostmortem, tookTooLong, wentDown } from '#domain/checks/own/run-troubles';
import type { Trouble } from '#domain/checks/own/trouble';
import type { Finding } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { phrase } from '#domain/text/phrase';
import { CheckThread, type Silence } from './check-thread.ts';
import { type FoundConfig, findOwnConfig } from './find-own-config.ts';
import type { LoadedConfig } from './messages.ts';
import { type FaultyCode, placeTroubles } from './place-troubles.ts';

const LOAD_SECONDS = 10;

/** What a check may take, and for each postmortem on top. */
const CHECK_SECONDS = 5;
const SECONDS_EACH = 0.005;

/** What the team's checks are run on. */
export interface OwnSubjects {
	/** Every postmortem with its text. */
	readonly files: readonly OwnFile[];
	/** Whose findings are wanted. */
	readonly paths: readonly string[];
	readonly knowledgeBase: KnowledgeBase;
	readonly today: string;
}

/** What the team's checks have found. */
export interface OwnFindings {
	readonly checks: readonly OwnCheckFacts[];
	/** By path. */
	readonly findings: ReadonlyMap<string, readonly Finding[]>;
	/** Files of the configuration with what is wrong with them. */
	readonly code: readonly FaultyCode[];
}

/**
 * The checks that a team has in `odap.config.js` of a folder, run in a thread of their own. Where there is none,
 * nothing is started. The thread stays for the next time: postmortems that have not changed are not handed over again.
 */
export class OwnChecks {
	readonly #folder: string;
	#thread: CheckThread | undefined;
	#loaded: LoadedConfig | undefined;
	#source: string | undefined;
	#known = new Map<string, OwnFile['postmortem']>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Runs every check. What fails of the team's code is told, and never thrown. */
	async run(subjects: OwnSubjects): Promise<OwnFindings> {
		const config = findOwnConfig(this.#folder);
		if (config === undefined) return NOTHING_OWN;
		if (config.trouble) return this.#told(config, [config.trouble]);
		const { checks, troubles } = await this.#load(config);
		const results: OwnResult[] = [];
		for (const check of checks) results.push(await this.#runOne(check, subjects, config));
		const findings = new Map<string, readonly Finding[]>();
		for (const [path, found] of results.flatMap((each) => each.findings))
			findings.set(path, [...(findings.get(path) ?? []), ...found]);
		const all = [...troubles, ...results.flatMap((each) => each.troubles)];
		return { ...this.#told(config, all), checks: checks.map(({ facts }) => facts), findings };
	}

	async close(): Promise<void> {
		await this.#thread?.end();
		this.#forget();
	}

	#told(config: FoundConfig, troubles: readonly Trouble[]): OwnFindings {
		return { ...NOTHING_OWN, code: placeTroubles(config, this.#folder, troubles) };
	}

	/** Loads the configuration, again where its text is another. */
	async #load(config: FoundConfig): Promise<LoadedConfig> {
		const source = config.file + readFileSync(config.file, 'utf8');
		if (source !== this.#source) await this.close();
		this.#source = source;
		if (this.#loaded && this.#thread) return this.#loaded;
		const thread = new CheckThread();
		const outcome = await thread.ask({ ask: 'load', file: config.file }, LOAD_SECONDS * 1_000);
		if ('kind' in outcome) return { checks: [], troubles: [{ ...silentLoad(outcome), at: topOf(config) }] };
		this.#thread = thread;
		this.#known = new Map();
		this.#loaded = outcome.answer as LoadedConfig;
		return this.#loaded;
	}

	async #runOne(
		{ facts: { id }, at }: LoadedConfig['checks'][number],
		subjects: OwnSubjects,
		config: FoundConfig,
	): Promise<OwnResult> {
		// A check before this one may have taken the thread with it.
		const { troubles } = await this.#load(config);
		if (this.#thread === undefined) return { findings: [], troubles };
		const seconds = CHECK_SECONDS + Math.ceil(SECONDS_EACH * subjects.files.length);
		const handed = await this.#handOver(subjects, this.#thread);
		const thread = this.#thread;
		const question = { ask: 'run', check: id, paths: new Set(subjects.paths) } as const;
		const outcome = handed ?? (await thread.ask(question, seconds * 1_000));
		if ('answer' in outcome) return outcome.answer as OwnResult;
		this.#forget();
		const occasion = { check: id, on: whereOf(thread.progress, subjects), at };
		return { findings: [], troubles: [silentRun(outcome, occasion, seconds)] };
	}

	async #handOver(
		{ files, knowledgeBase, today }: OwnSubjects,
		thread: CheckThread,
	): Promise<Silence | undefined> {
		const changed = files.filter(({ postmortem }) => this.#known.get(postmortem.path) !== postmortem);
		const paths = files.map(({ postmortem }) => postmortem.path);
		const question = { ask: 'library', files: changed, paths, knowledgeBase, today } as const;
		const outcome = await thread.ask(question, LOAD_SECONDS * 1_000 + files.length * 10);
		if ('kind' in outcome) return outcome;
		this.#known = new Map(files.map(({ postmortem }) => [postmortem.path, postmortem]));
		return undefined;
	}

	#forget(): void {
		this.#thread = undefined;
		this.#loaded = undefined;
	}
}

/** Where a team has no checks of its own. */
export const NOTHING_OWN: OwnFindings = { checks: [], findings: new Map(), code: [] };

function topOf({ file }: FoundConfig) {
	return { file, line: 1, column: 1 };
}

function silentLoad(silence: Silence): Trouble {
	return silence.kind === 'time' ? neverLoaded(LOAD_SECONDS) : notLoaded(silence.reason);
}

function silentRun(silence: Silence, occasion: Occasion, seconds: number): Trouble {
	return silence.kind === 'time' ? tookTooLong(occasion, seconds) : wentDown(occasion, silence.reason);
}

function whereOf(progress: number, { files, paths }: OwnSubjects) {
	const asked = new Set(paths);
	const sorted = files
		.map(({ postmortem }) => postmortem)
		.filter(({ path }) => asked.has(path))
		.sort((one, other) => (one.id < other.id ? -1 : 1));
	const path = sorted[progress]?.path;
	return path === undefined ? phrase('ownChecks.whereOf') : onPostmortem(path);
}
