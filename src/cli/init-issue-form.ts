import { join } from 'node:path';
import { inLanguage, type Text } from '#domain/text/localised';
import { issueForm } from '#init/issue-form';
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
	const { knowledgeBase } = readSettings(folder.settings);
	const place = await initPlace(folder.root);
	const [name, text] = issueForm(knowledgeBase);
	const path = join(place.top, name);
	const left = writeAllOrNone(new Map([[path, text]]));
	if (left.length > 0) sayLeft(new Map([[place.shown(path), { path, text }]]), knowledgeBase.language);
	else say(place.shown(path));
	say(inLanguage(NEXT, knowledgeBase.language));
	return exitCode.ok;
}

const NEXT: Text = {
	en: 'Commit it. From then on “New issue” on GitHub offers the form; `odap import` makes a postmortem of an issue, as the first line of the file says.',
	ko: '커밋하면 GitHub의 “New issue”에 양식이 나타납니다. 작성된 이슈는 `odap import`로 포스트모템이 됩니다. 방법은 파일 첫 줄에 있습니다.',
};
