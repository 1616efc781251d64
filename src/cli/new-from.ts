import { join, relative } from 'node:path';
import { resolveToday } from '#build/today';
import { korean } from '#domain/text/particle';
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
	const { knowledgeBase } = readSettings(folder.settings);
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
	return new Misuse({
		en: `Unexpected \`--${option}\` beside \`--from\`, expected it from the file. Leave it out, and change the draft.`,
		ko: `\`--from\`을 쓰면 \`--${option}\`에 적을 것을 파일에서 읽습니다. 옵션을 빼고, 만들어진 초안을 고치세요.`,
	});
}

function notOne(path: string, count: number): Misuse {
	if (count === 0)
		return new Misuse({
			en: `Unexpected file \`${path}\`, expected one of a kind that \`odap import\` reads, such as Markdown or HTML. Save it as one of them.`,
			ko: korean`\`${path}\`은(는) \`odap import\`가 읽는 파일이 아닙니다. 마크다운이나 HTML로 저장하세요.`,
		});
	return new Misuse({
		en: `Unexpected \`${path}\` with ${count} files or incidents, expected one. Run \`odap import ${path}\`.`,
		ko: `\`${path}\`에 파일이나 장애가 ${count}건 있습니다. 한 건이어야 합니다. \`odap import ${path}\`를 실행하세요.`,
	});
}
