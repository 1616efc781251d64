import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Language } from '#domain/text/localised';
import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { samples } from '#store/own-release';
import { readSettings } from '#store/read-settings';
import { type ExitCode, exitCode } from './exit-code.ts';
import { writeAllOrNone } from './init-write.ts';
import { openFolder } from './open-folder.ts';
import { say } from './terminal.ts';

/** The samples of a language, by absolute path. */
export function sampleFiles({ postmortems }: KnowledgeBaseFolder, language: Language): Map<string, string> {
	const own = samples().filter((sample) => sample.language === language);
	return new Map(own.map(({ name, text }) => [join(postmortems, name), text]));
}

/** `odap init --samples`, where there is a knowledge base already. */
export async function addSamples(folder: KnowledgeBaseFolder): Promise<ExitCode> {
	await openFolder(folder.root);
	const { language } = (await readSettings(folder.settings)).knowledgeBase;
	const files = sampleFiles(folder, language);
	const left = writeAllOrNone(files);
	for (const path of files.keys())
		say(left.includes(path) ? `${shown(path)} ${said(words.left, language)}` : shown(path));
	say(said(words.added, language));
	return exitCode.ok;
}

/** `odap init --remove-samples`: in either language, and only what is still as it came. */
export async function removeSamples(folder: KnowledgeBaseFolder): Promise<ExitCode> {
	await openFolder(folder.root);
	const { language } = (await readSettings(folder.settings)).knowledgeBase;
	const there = samples()
		.map(({ name, text }) => ({ path: join(folder.postmortems, name), text }))
		.filter(({ path }) => existsSync(path));
	for (const { path, text } of there) {
		const isOurs = readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text;
		if (isOurs) rmSync(path);
		say(`${shown(path)} ${said(words[isOurs ? 'removed' : 'changed'], language)}`);
	}
	if (there.length === 0) say(said(words.none, language));
	return exitCode.ok;
}

function shown(path: string): string {
	return relative(process.cwd(), path);
}

const words = {
	left: phrase('initSamples.left'),
	added: phrase('initSamples.added'),
	removed: phrase('initSamples.removed'),
	changed: phrase('initSamples.changed'),
	none: phrase('initSamples.none'),
} satisfies Record<string, Phrase>;
