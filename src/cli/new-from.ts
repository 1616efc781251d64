import { join, relative } from 'node:path';
import { resolveToday } from '#build/today';
import { phrase } from '#domain/text/phrase';
import { slugOf } from '#domain/text/slug';
import { importDocument } from '#importers/import-document';
import { fileLines } from '#report/import';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { readSettings } from '#store/read-settings';
import { type ExitCode, exitCode } from './exit-code.ts';
import { readMap, writeImported } from './import.ts';
import { readFound, sourcesIn } from './import-read.ts';
import { Misuse } from './misuse.ts';
import type { NewOptions } from './new-options.ts';
import { refuseTaken } from './new-taken.ts';
import { sayWhatIsNext } from './new-words.ts';
import { say } from './terminal.ts';

/** `odap new --from FILE`: a draft of what was written down elsewhere, read as `odap import` reads it. */
export async function newFrom(
	path: string,
	options: NewOptions,
	folder: KnowledgeBaseFolder,
): Promise<ExitCode> {
	for (const asked of SAID_BY_THE_FILE) if (options[asked] !== undefined) throw saidTwice(asked);
	const { knowledgeBase } = await readSettings(folder.settings);
	const [source, ...others] = sourcesIn([path]);
	const read = source === undefined || 'problem' in source ? (source ?? 'none') : readFound(source);
	if (read !== 'none' && 'problem' in read) throw new Misuse(read.problem);
	const found = read === 'none' ? [] : read.documents;
	const [only] = found;
	if (source === undefined || others.length > 0 || only === undefined || found.length > 1)
		throw notOne(path, others.length > 0 ? others.length + 1 : found.length);
	const made = importDocument(only, {
		knowledgeBase,
		map: readMap(folder, undefined),
		status: 'draft',
		today: resolveToday(undefined, knowledgeBase.timezone),
		...(options.language !== undefined && { language: options.language }),
		idFor: (day, title) => `${day}-${slugOf(options.slug ?? title) || 'incident'}`,
		isOwn: true,
	});
	refuseTaken(folder, made.id);
	if (!('problem' in source)) writeImported(folder, made, source);
	for (const line of fileLines(made, knowledgeBase.language)) say(line);
	const file = join(folder.root, ...made.path.split('/'));
	sayWhatIsNext(relative(process.cwd(), file) || file, options.root, knowledgeBase.language);
	return exitCode.ok;
}

const SAID_BY_THE_FILE = [
	'title',
	'date',
	'severity',
	'services',
	'impact',
	'causes',
	'template',
	'images',
] as const;

function saidTwice(option: (typeof SAID_BY_THE_FILE)[number]): Misuse {
	return new Misuse(phrase('newFrom.saidTwice', option));
}

function notOne(path: string, count: number): Misuse {
	if (count === 0) return new Misuse(phrase('newFrom.notOne', path));
	return new Misuse(phrase('newFrom.filesIncidentsOne', path, count));
}
