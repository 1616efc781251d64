import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inLanguage, type Language, type Text } from '#domain/text/localised';
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
	const { language } = readSettings(folder.settings).knowledgeBase;
	const files = sampleFiles(folder, language);
	const left = writeAllOrNone(files);
	for (const path of files.keys())
		say(left.includes(path) ? `${shown(path)} ${inLanguage(words.left, language)}` : shown(path));
	say(inLanguage(words.added, language));
	return exitCode.ok;
}

/** `odap init --remove-samples`: in either language, and only what is still as it came. */
export async function removeSamples(folder: KnowledgeBaseFolder): Promise<ExitCode> {
	await openFolder(folder.root);
	const { language } = readSettings(folder.settings).knowledgeBase;
	const there = samples()
		.map(({ name, text }) => ({ path: join(folder.postmortems, name), text }))
		.filter(({ path }) => existsSync(path));
	for (const { path, text } of there) {
		const isOurs = readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text;
		if (isOurs) rmSync(path);
		say(`${shown(path)} ${inLanguage(words[isOurs ? 'removed' : 'changed'], language)}`);
	}
	if (there.length === 0) say(inLanguage(words.none, language));
	return exitCode.ok;
}

function shown(path: string): string {
	return relative(process.cwd(), path);
}

const words = {
	left: { en: '(is there already)', ko: '(이미 있습니다)' },
	added: {
		en: '`odap init --remove-samples` takes them away again.',
		ko: '`odap init --remove-samples`로 다시 지울 수 있습니다.',
	},
	removed: { en: '(removed)', ko: '(지웠습니다)' },
	changed: { en: '(left: it was changed)', ko: '(고친 파일이라 남겨 둡니다)' },
	none: { en: 'No samples are here.', ko: '견본이 없습니다.' },
} satisfies Record<string, Text>;
