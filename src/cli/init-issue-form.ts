import { join } from 'node:path';
import { type Phrase, phrase } from '#domain/text/phrase';
import { issueForm } from '#init/issue-form';
import { said } from '#locales/said';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { readSettings } from '#store/read-settings';
import { type ExitCode, exitCode } from './exit-code.ts';
import { initPlace } from './init-place.ts';
import { sayLeft } from './init-words.ts';
import { writeAllOrNone } from './init-write.ts';
import { openFolder } from './open-folder.ts';
import { say } from './terminal.ts';

/** `odap init --issue-form`, where there is a knowledge base: in its language, with its severities. */
export async function addIssueForm(folder: KnowledgeBaseFolder): Promise<ExitCode> {
	await openFolder(folder.root);
	const { knowledgeBase } = await readSettings(folder.settings);
	const place = await initPlace(folder.root);
	const [name, text] = issueForm(knowledgeBase);
	const path = join(place.top, name);
	const left = writeAllOrNone(new Map([[path, text]]));
	if (left.length > 0) sayLeft(new Map([[place.shown(path), { path, text }]]), knowledgeBase.language);
	else say(place.shown(path));
	say(said(NEXT, knowledgeBase.language));
	return exitCode.ok;
}

const NEXT: Phrase = phrase('initIssueForm.next');
