import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { postmortemTemplate } from '#domain/postmortem-template';
import { phrase } from '#domain/text/phrase';
import { slugOf } from '#domain/text/slug';
import { type KnowledgeBaseFolder, knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { readSettings } from '#store/read-settings';
import { writeNewFile } from '#store/write-new-file';
import { type ExitCode, exitCode } from './exit-code.ts';
import { Misuse } from './misuse.ts';
import { gatherAnswers } from './new-answers.ts';
import { idDate } from './new-id.ts';
import type { NewOptions } from './new-options.ts';
import { refuseTaken, taken } from './new-taken.ts';
import { sayWhatIsNext } from './new-words.ts';

/** `odap new`: asks for what was not given, writes one file, and says what to do next. */
export async function newPostmortem(options: NewOptions): Promise<ExitCode> {
	const folder = existingFolder(options.root);
	if (options.from !== undefined)
		return (await import('./new-from.ts')).newFrom(options.from, options, folder);
	const { knowledgeBase } = await readSettings(folder.settings);
	const answers = await gatherAnswers(options, knowledgeBase);
	const id = `${idDate(answers.date)}-${slugOf(options.slug ?? answers.title) || 'incident'}`;
	const file = join(folder.postmortems, options.images ? join(id, 'index.md') : `${id}.md`);
	refuseTaken(folder, id);
	if (!writeNewFile(file, postmortemTemplate(answers, knowledgeBase))) throw taken(id);
	sayWhatIsNext(relative(process.cwd(), file) || file, options.root, knowledgeBase.language);
	return exitCode.ok;
}

function existingFolder(root: string): KnowledgeBaseFolder {
	const folder = knowledgeBaseFolder(root);
	if (existsSync(folder.root)) return folder;
	throw new Misuse(phrase('newCommand.existingFolder', folder.root));
}
