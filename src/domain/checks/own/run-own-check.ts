import type { CheckFinding } from '#domain/checks/check';
import { EXAMPLE_NAME, exampleText } from '#domain/checks/example';
import { parseFile } from '#domain/checks/parse-file';
import type { Finding } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { limitFindings } from '#domain/parse/limit-findings';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { phrase, type Said } from '#domain/text/phrase';
import { deepFreeze } from './deep-freeze.ts';
import type { OwnExample, OwnSubject } from './own-check.ts';
import { EXAMPLE_TODAY } from './own-example.ts';
import type { ReadOwnCheck } from './read-own-check.ts';
import { readOwnFindings } from './read-own-findings.ts';
import {
	andOnMore,
	badExampleFindsNothing,
	exampleUnread,
	goodExampleFinds,
	type Occasion,
	onPostmortem,
	talkedNonsense,
	threw,
} from './run-troubles.ts';
import type { CodePlace, Trouble } from './trouble.ts';

/** A postmortem with its file's text. */
export interface OwnFile {
	readonly postmortem: Postmortem;
	readonly text: string;
}

/** Everything that a check may be told, frozen. */
export interface OwnLibrary {
	/** Sorted by id. */
	readonly files: readonly OwnFile[];
	readonly knowledgeBase: KnowledgeBase;
	/** `YYYY-MM-DD`. */
	readonly today: string;
}

export interface OwnResult {
	/** By path. */
	readonly findings: readonly (readonly [path: string, findings: readonly Finding[]])[];
	readonly troubles: readonly Trouble[];
}

/** What the caller knows of thrown things: what they say, and where in the team's code. */
export type Explain = (thrown: unknown) => { readonly reason: string; readonly at?: CodePlace | undefined };

/**
 * Runs a team's check on some of the postmortems, one after the other.
 * @param onNext Is told before each at which it is, from 0.
 */
export function runOwnCheck(
	check: ReadOwnCheck,
	library: OwnLibrary,
	{ paths, examples }: { readonly paths: ReadonlySet<string>; readonly examples: Tried },
	explain: Explain,
	onNext: (index: number) => void = () => {},
): OwnResult {
	const asked = library.files.filter(({ postmortem }) => paths.has(postmortem.path));
	const subjectOf = subjects(library);
	const failures: Trouble[] = [...examples.failures];
	const findings = asked.flatMap((file, index) => {
		onNext(index);
		const { path } = file.postmortem;
		const outcome = runOn(check, subjectOf(file), library, explain, onPostmortem(path));
		if ('message' in outcome) {
			failures.push(outcome);
			return [];
		}
		const found = outcome.map((finding) => ({ check: check.facts.id, ...finding }));
		return found.length === 0 ? [] : [[path, limitFindings(found)] as const];
	});
	const [first, ...others] = failures;
	return { findings, troubles: [...(first ? [andOnMore(first, others.length)] : []), ...examples.verdicts] };
}

/** What became of a check's examples: those on which it failed, and what is wrong with what it found. */
export interface Tried {
	readonly failures: readonly Trouble[];
	readonly verdicts: readonly Trouble[];
}

/** Runs a check's examples as the tests that they are. */
export function tryExamples(check: ReadOwnCheck, knowledgeBase: KnowledgeBase, explain: Explain): Tried {
	const { id } = check.facts;
	const { good, bad } = check.examples;
	const outcomes = [
		tryExample(check, good, knowledgeBase, explain, 'good', (found) => {
			const [first] = found;
			return first && goodExampleFinds(id, check.at, first.message);
		}),
		tryExample(check, bad, knowledgeBase, explain, 'bad', (found) =>
			found.length === 0 ? badExampleFindsNothing(id, check.at) : undefined,
		),
	];
	return {
		failures: outcomes.flatMap(({ failure }) => failure ?? []),
		verdicts: outcomes.flatMap(({ verdict }) => verdict ?? []),
	};
}

function tryExample(
	check: ReadOwnCheck,
	example: OwnExample,
	knowledgeBase: KnowledgeBase,
	explain: Explain,
	name: 'good' | 'bad',
	judge: (findings: readonly CheckFinding[]) => Trouble | undefined,
): { readonly failure?: Trouble; readonly verdict?: Trouble | undefined } {
	const settings =
		example.settings === undefined ? knowledgeBase : parseKnowledgeBase(example.settings).knowledgeBase;
	const own = example.name ?? EXAMPLE_NAME;
	const texts: Record<string, string> = { [own]: exampleText(example), ...example.beside };
	const parsed = Object.entries(texts).map(([file, text]) => ({
		text,
		...parseFile({ path: `postmortems/${file}`, text }, settings),
	}));
	const [first] = parsed;
	if (first?.postmortem === undefined) {
		const [fault] = first?.findings ?? [];
		return { verdict: exampleUnread(check.facts.id, check.at, name, fault?.message ?? '') };
	}
	const files = parsed
		.flatMap(({ postmortem, text }) => (postmortem ? [{ postmortem, text }] : []))
		.toSorted((one, other) => (one.postmortem.id < other.postmortem.id ? -1 : 1));
	const library = deepFreeze({ files, knowledgeBase: settings, today: example.today ?? EXAMPLE_TODAY });
	const file = { postmortem: first.postmortem, text: first.text };
	const on = ON_EXAMPLE[name];
	const outcome = runOn(check, subjects(library)(file), library, explain, on);
	return 'message' in outcome ? { failure: outcome } : { verdict: judge(outcome) };
}

const ON_EXAMPLE: Readonly<Record<'good' | 'bad', Said>> = {
	good: phrase('runOwnCheck.good'),
	bad: phrase('runOwnCheck.bad'),
};

function subjects({ files, knowledgeBase, today }: OwnLibrary): (file: OwnFile) => OwnSubject {
	const all = Object.freeze(files.map(({ postmortem }) => postmortem));
	const byId = new Map(all.map((postmortem) => [postmortem.id, postmortem]));
	const find = Object.freeze((id: string) => byId.get(id));
	return ({ postmortem, text }) => Object.freeze({ postmortem, text, all, find, knowledgeBase, today });
}

function runOn(
	check: ReadOwnCheck,
	subject: OwnSubject,
	{ files }: OwnLibrary,
	explain: Explain,
	on: Said,
): CheckFinding[] | Trouble {
	const occasion: Occasion = { check: check.facts.id, on, at: check.at };
	try {
		const returned: unknown = check.run(subject);
		const textOf = (path: string) => files.find(({ postmortem }) => postmortem.path === path)?.text;
		const findings = readOwnFindings(returned, subject.text, textOf);
		return Array.isArray(findings) ? findings : talkedNonsense(occasion, findings);
	} catch (error) {
		const { reason, at = check.at } = explain(error);
		return threw({ ...occasion, at }, reason);
	}
}
