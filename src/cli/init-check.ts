import { existsSync, readFileSync } from 'node:fs';
import { type Phrase, phrase } from '#domain/text/phrase';
import { missingLines } from '#init/missing-lines';
import { startingFiles } from '#init/starting-files';
import { said } from '#locales/said';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { ownRelease } from '#store/own-release';
import { readSettings } from '#store/read-settings';
import { type ExitCode, exitCode } from './exit-code.ts';
import { absolute, initPlace } from './init-place.ts';
import { openFolder } from './open-folder.ts';
import { say } from './terminal.ts';

/** `odap init --check`: every line that this version would write and that is not there. */
export async function sayDifferences(folder: KnowledgeBaseFolder): Promise<ExitCode> {
	await openFolder(folder.root);
	const { knowledgeBase } = await readSettings(folder.settings);
	const place = await initPlace(folder.root);
	const release = ownRelease();
	const files = startingFiles(knowledgeBase, release, place.folder, '').filter(({ isTheirs }) => !isTheirs);
	let isDifferent = false;
	for (const file of files) {
		const path = absolute(file, folder, place);
		const lines = missingLines(file.path, file.text, existsSync(path) ? readFileSync(path, 'utf8') : '');
		if (lines.length === 0) continue;
		isDifferent = true;
		say(place.shown(path));
		for (const line of lines) say(`  + ${line}`);
	}
	if (!isDifferent) say(said(same(release.version), knowledgeBase.language));
	return exitCode.ok;
}

function same(version: string): Phrase {
	return phrase('initCheck.same', version);
}
