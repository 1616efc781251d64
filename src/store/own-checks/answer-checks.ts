import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { deepFreeze } from '#domain/checks/own/deep-freeze';
import { definitionOf } from '#domain/checks/own/definition';
import type { ReadOwnCheck } from '#domain/checks/own/read-own-check';
import { readOwnConfig } from '#domain/checks/own/read-own-config';
import {
	type OwnFile,
	type OwnLibrary,
	runOwnCheck,
	type Tried,
	tryExamples,
} from '#domain/checks/own/run-own-check';
import { checks as known } from '#domain/checks/registry';
import { programFile } from '#store/thread-file';
import { loadTrouble } from './load-trouble.ts';
import type { Answer, LoadedConfig, Question } from './messages.ts';
import { explainThrown, placeInTeamCode } from './team-place.ts';

const port = parentPort;
if (port === null) throw new Error('The team’s checks run in a thread of their own.');

/** At which postmortem a check is, readable while it runs. */
const progress = new Int32Array(workerData.progress);

let checks: readonly ReadOwnCheck[] = [];
let library: OwnLibrary | undefined;
const files = new Map<string, OwnFile>();
/** Examples are tried once for each knowledge base. */
const tried = new Map<string, Tried>();

resolveOurselves();
// That a package.json says nothing of modules is no fault of whoever checks postmortems.
process.removeAllListeners('warning');
Error.stackTraceLimit = 50;
port.postMessage('started');
port.on('message', async (question: Question) => port.postMessage(await answer(question)));

async function answer(question: Question): Promise<Answer> {
	switch (question.ask) {
		case 'load':
			return load(question.file);
		case 'library':
			return take(question);
		case 'run':
			return run(question);
	}
}

async function load(file: string): Promise<LoadedConfig> {
	try {
		const exported: unknown = await import(pathToFileURL(file).href);
		const config = readOwnConfig(Reflect.get(Object(exported), 'default'), known, (check) =>
			placeInTeamCode(definitionOf(check)),
		);
		checks = config.checks;
		// Of the team's objects only what is data crosses over.
		const facts = JSON.parse(JSON.stringify(checks.map(({ facts, at }) => ({ facts, at }))));
		return { checks: facts, troubles: config.troubles };
	} catch (error) {
		return { checks: [], troubles: [loadTrouble(error, file)] };
	}
}

function take({
	files: changed,
	paths,
	knowledgeBase,
	today,
}: Question & { readonly ask: 'library' }): undefined {
	for (const file of changed) files.set(file.postmortem.path, deepFreeze(file));
	const wanted = new Set(paths);
	for (const path of files.keys()) if (!wanted.has(path)) files.delete(path);
	const sorted = [...files.values()].sort((one, other) => (one.postmortem.id < other.postmortem.id ? -1 : 1));
	if (JSON.stringify(library?.knowledgeBase) !== JSON.stringify(knowledgeBase)) tried.clear();
	library = { files: sorted, knowledgeBase: deepFreeze(knowledgeBase), today };
}

function run({ check: id, paths }: Question & { readonly ask: 'run' }): Answer {
	const check = checks.find(({ facts }) => facts.id === id);
	if (check === undefined || library === undefined) return { findings: [], troubles: [] };
	Atomics.store(progress, 0, -1);
	const examples = tried.get(id) ?? tryExamples(check, library.knowledgeBase, explainThrown);
	tried.set(id, examples);
	return runOwnCheck(check, library, { paths, examples }, explainThrown, (index) =>
		Atomics.store(progress, 0, index),
	);
}

/** `import … from 'odapnote'` is the one that runs, also where nothing is installed beside the configuration. */
function resolveOurselves(): void {
	const own = programFile('api/index').href;
	// Node has it since 22.15; before that the package is looked for as any other.
	module.registerHooks?.({
		resolve: (specifier, context, next) =>
			specifier === 'odapnote' ? { url: own, shortCircuit: true } : next(specifier, context),
	});
}
