import { dirname, join, relative } from 'node:path';
import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#build/checked';
import { type PlannedText, pathOf, planRename } from '#domain/library/rename/plan-rename';
import type { Postmortem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { visible } from '#report/visible';
import { uncommittedOf } from '#store/changed-files';
import { renamePostmortem } from '#store/rename-postmortem';
import { type ExitCode, exitCode } from './exit-code.ts';
import { findPostmortem } from './find-countermeasure.ts';
import { namedId } from './named-id.ts';
import { openFolder } from './open-folder.ts';
import { changedMeanwhile, faultyPlan, refuseName, taken, uncommitted } from './rename-refusals.ts';
import { reportNew } from './report-new.ts';
import { tellChanges } from './tell-changes.ts';
import { say, sayIn } from './terminal.ts';

export interface RenameOptions {
	readonly root: string;
	readonly dryRun?: true;
	/** False where the old address is not to lead to the new one. */
	readonly alias: boolean;
}

/** `odap rename`: gives a postmortem another name, wherever it is named, and keeps its old address. */
export async function renameCommand(
	oldName: string,
	newName: string,
	options: RenameOptions,
): Promise<ExitCode> {
	const folder = await openFolder(options.root);
	const checked = await checkKnowledgeBase(folder, undefined);
	const postmortem = findPostmortem(checked.files, oldName);
	const to = namedId(newName);
	refuseName(to, postmortem, checked);
	const planned = planOf(checked, postmortem, to, options);
	const paths = [postmortem.path, ...planned.map(({ path }) => path)];
	const unsaved = await uncommittedOf(folder.root, [...new Set(paths)]);
	if (unsaved.length > 0) throw uncommitted(unsaved);
	if (!options.dryRun) await write(checked, postmortem, to, planned);
	tell(checked, postmortem, to, planned);
	if (options.dryRun) return sayDry(checked);
	sayElsewhere(checked, postmortem);
	return reportNew(folder, atNewPath(checked, postmortem, to), () => true);
}

function planOf(
	{ files, texts, knowledgeBase }: CheckedKnowledgeBase,
	{ id, aliases }: Postmortem,
	to: string,
	{ alias }: RenameOptions,
): PlannedText[] {
	const kept = aliases.filter((each) => each !== to);
	const postmortems = files.flatMap(({ postmortem }) => postmortem ?? []);
	const wanted = { from: id, to, aliases: alias ? [...kept, id] : kept };
	const plan = planRename(postmortems, texts, knowledgeBase, wanted);
	if ('faulty' in plan) throw faultyPlan(plan.faulty);
	return plan.planned;
}

async function write(
	{ locations }: CheckedKnowledgeBase,
	postmortem: Postmortem,
	to: string,
	planned: readonly PlannedText[],
): Promise<void> {
	const own = locations.get(postmortem.path) ?? '';
	const from = postmortem.hasFolder ? dirname(own) : own;
	const target = join(dirname(from), postmortem.hasFolder ? to : `${to}.md`);
	const replacements = planned.map(({ path, before, after }) => ({
		file: locations.get(path) ?? path,
		before,
		after,
	}));
	const obstacle = await renamePostmortem(replacements, { from, to: target });
	if (obstacle === undefined) return;
	throw 'taken' in obstacle ? taken(obstacle.taken) : changedMeanwhile(relative('.', obstacle.changed));
}

function tell(
	{ texts }: CheckedKnowledgeBase,
	postmortem: Postmortem,
	to: string,
	planned: readonly PlannedText[],
): void {
	say(visible(`${postmortem.path} → ${pathOf(postmortem, to)}`));
	for (const { path, edits } of planned) tellChanges(path, texts.get(path) ?? '', [edits], say);
}

function sayDry({ knowledgeBase }: CheckedKnowledgeBase): ExitCode {
	const text = phrase('rename.sayDry');
	sayIn(knowledgeBase, text);
	return exitCode.ok;
}

/** Other files of the repository are other people's. */
function sayElsewhere({ knowledgeBase }: CheckedKnowledgeBase, { id }: Postmortem): void {
	const text = phrase('rename.sayElsewhere', id);
	sayIn(knowledgeBase, text);
}

/** What was found before, as it would be found now if nothing else had changed. */
function atNewPath({ diagnostics }: CheckedKnowledgeBase, postmortem: Postmortem, to: string) {
	const path = pathOf(postmortem, to);
	return {
		diagnostics: diagnostics.map((each) => (each.path === postmortem.path ? { ...each, path } : each)),
	};
}
