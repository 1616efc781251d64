import { lstatSync, statSync } from 'node:fs';
import { resolveToday } from '#build/today';
import { phrase } from '#domain/text/phrase';
import { addDays } from '#domain/time/calendar';
import type { InitAnswers } from '#init/answers';
import { startingFiles } from '#init/starting-files';
import { type KnowledgeBaseFolder, knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { listPostmortems } from '#store/list-postmortems';
import { ownRelease } from '#store/own-release';
import { type ExitCode, exitCode } from './exit-code.ts';
import { gatherInitAnswers } from './init-answers.ts';
import { sayDifferences } from './init-check.ts';
import { addIssueForm } from './init-issue-form.ts';
import type { InitOptions } from './init-options.ts';
import { absolute, type InitPlace, initPlace, nearestPath } from './init-place.ts';
import { addSamples, removeSamples, sampleFiles } from './init-samples.ts';
import { sayLeft, sayNextSteps } from './init-words.ts';
import { writeAllOrNone } from './init-write.ts';
import { Misuse } from './misuse.ts';
import { say } from './terminal.ts';

/** `odap init`: asks for what was not given, writes the files of a knowledge base, and says what to do next. */
export async function init(options: InitOptions): Promise<ExitCode> {
	const folder = knowledgeBaseFolder(options.root);
	if (options.check) return sayDifferences(folder);
	if (options.removeSamples) return removeSamples(folder);
	if (options.issueForm) return addIssueForm(folder);
	refuseFile(nearestPath(folder.root));
	const isStarted = lstatSync(folder.settings, { throwIfNoEntry: false }) !== undefined;
	if (isStarted && options.samples) return addSamples(folder);
	if (isStarted) throw alreadyStarted(folder);
	const place = await initPlace(folder.root);
	const answers = await gatherInitAnswers(options, place.remote);
	const files = filesToWrite(folder, place, answers, options.samples === true);
	const left = writeAllOrNone(files);
	for (const path of files.keys()) if (!left.includes(path)) say(place.shown(path));
	sayLeft(
		new Map(left.map((path) => [place.shown(path), { path, text: files.get(path) ?? '' }])),
		answers.language,
	);
	sayNextSteps(answers, place);
	return exitCode.ok;
}

function alreadyStarted({ settings }: KnowledgeBaseFolder): Misuse {
	return new Misuse(phrase('initCommand.alreadyStarted', settings));
}

function refuseFile(path: string): void {
	if (statSync(path).isDirectory()) return;
	throw new Misuse(phrase('initCommand.refuseFile', path));
}

/** By absolute path. Where there are postmortems already, nobody needs an example. */
function filesToWrite(
	folder: KnowledgeBaseFolder,
	place: InitPlace,
	answers: InitAnswers,
	withSamples: boolean,
): Map<string, string> {
	const yesterday = addDays(resolveToday(undefined, answers.timezone), -1);
	const isFirst = listPostmortems(folder.postmortems).length === 0;
	const wanted = startingFiles(answers, ownRelease(), place.folder, yesterday).filter(
		({ path }) => isFirst || !path.startsWith('postmortems/'),
	);
	const files = new Map(wanted.map((file) => [absolute(file, folder, place), file.text]));
	return withSamples ? new Map([...files, ...sampleFiles(folder, answers.language)]) : files;
}
