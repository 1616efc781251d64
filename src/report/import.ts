import type { Language, Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import type { ImportedDocument, ImportReport } from '#importers/import-document';
import { visible } from './visible.ts';

/** A file of a known kind that could not be read, and why. */
export interface UnreadSource {
	readonly path: string;
	readonly problem: Text;
}

/** What an import did. */
export interface ImportOutcome {
	readonly written: readonly ImportedDocument[];
	readonly unread: readonly UnreadSource[];
	/** Sources that were brought here before, as these call them. */
	readonly skipped: readonly string[];
	/** Files of no known kind. */
	readonly ignored: number;
	readonly isDryRun: boolean;
}

/** Names of persons are offered by how often they occur: the first few are most of the work. */
const MOST_NAMES = 8;

/** The report of an import: what of each file was read as what, and what to do next. */
export function formatImport(
	outcome: ImportOutcome,
	format: 'text' | 'json',
	language: Language,
	mapFile: string,
): string {
	if (format === 'json') return `${JSON.stringify(toJson(outcome), null, '\t')}\n`;
	const lines = [
		...outcome.written.flatMap((each) => fileLines(each, language)),
		...outcome.unread.map(({ path, problem }) => `${visible(path)}\n  ${problem[language]}`),
		'',
		...summaryLines(outcome, language),
		...questionLines(outcome.written, language, mapFile),
		...nextLines(outcome, language),
	];
	return `${lines.join('\n')}\n`;
}

function toJson({ written, unread, skipped, ignored, isDryRun }: ImportOutcome) {
	return {
		written: written.map(({ path, report }) => ({ path, ...report })),
		unread,
		skipped,
		ignored,
		isDryRun,
	};
}

/** What of one file was read as what. */
export function fileLines({ path, report }: ImportedDocument, language: Language): string[] {
	const words = WORDS[language];
	const counts = [
		words.times(report.timed, report.milestones),
		words.causes(report.causes),
		words.countermeasures(report.countermeasures, report.owned),
		words.lessons(report.lessons),
		report.severity,
	].filter(Boolean);
	return [
		`${visible(path)}  ← ${visible(report.source)}`,
		`  ${counts.length > 0 ? counts.join(', ') : words.nothing}`,
		...(report.isRead ? [] : [`  ${words.kept}`]),
		...(report.day === undefined ? [`  ${words.noDay}`] : []),
		...(report.untimed > 0 ? [`  ${words.untimed(report.untimed)}`] : []),
		...(report.zones.length > 0 ? [`  ${words.zone(report.zones.join(', '))}`] : []),
		...(report.prose.length > 0 ? [`  ${words.prose(report.prose.map(visible).join(', '))}`] : []),
	];
}

function summaryLines(
	{ written, unread, skipped, ignored, isDryRun }: ImportOutcome,
	language: Language,
): string[] {
	const words = WORDS[language];
	const having = (has: (report: ImportReport) => boolean) =>
		written.filter(({ report }) => has(report)).length;
	return [
		words.total(written.length, isDryRun),
		...(skipped.length > 0 ? [words.skipped(skipped.length)] : []),
		...(unread.length > 0 ? [words.unread(unread.length)] : []),
		...(ignored > 0 ? [words.ignored(ignored)] : []),
		...(written.length > 0
			? [
					words.have(
						having(({ severity }) => severity !== undefined),
						having(({ causes }) => causes > 0),
						having(({ timed }) => timed > 0),
						having(({ owned }) => owned > 0),
					),
				]
			: []),
	];
}

/** What only the team can say, as it is to be written into the map. */
function questionLines(written: readonly ImportedDocument[], language: Language, mapFile: string): string[] {
	const reports = written.map(({ report }) => report);
	const severities = reports.flatMap(({ unread }) =>
		unread.filter(({ name }) => /sev|심각|등급/i.test(name)),
	);
	const maps = [
		...mapLines('severities', mostFrequent(severities.map(({ value }) => value)), 'sev2'),
		...mapLines('people', mostFrequent(reports.flatMap(({ owners }) => owners)), 'platform'),
		...mapLines('zones', mostFrequent(reports.flatMap(({ zones }) => zones)), 'Europe/Berlin'),
	];
	return maps.length === 0
		? []
		: ['', WORDS[language].questions(mapFile), ...maps.map((line) => `  ${line}`)];
}

function mapLines(key: string, words: readonly string[], example: string): string[] {
	if (words.length === 0) return [];
	return [`${key}:`, ...words.map((word) => `  ${JSON.stringify(word)}: ${example}`)];
}

function mostFrequent(words: readonly string[]): string[] {
	const groups = [...Map.groupBy(words, (word) => word)];
	return groups
		.sort(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))
		.slice(0, MOST_NAMES)
		.map(([word]) => word);
}

function nextLines({ written, isDryRun }: ImportOutcome, language: Language): string[] {
	if (written.length === 0) return [];
	const { next } = WORDS[language];
	return ['', ...(isDryRun ? next.dryRun : next.written)];
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const WORDS = {
	en: {
		times: (timed: number, milestones: number) =>
			timed > 0 &&
			`${plural(timed, 'time', 'times')}${milestones > 0 ? ` (${plural(milestones, 'milestone', 'milestones')})` : ''}`,
		causes: (count: number) => count > 0 && plural(count, 'cause', 'causes'),
		countermeasures: (count: number, owned: number) =>
			count > 0 &&
			`${plural(count, 'countermeasure', 'countermeasures')}${owned > 0 ? ` (${owned} with an owner)` : ''}`,
		lessons: (count: number) => count > 0 && plural(count, 'lesson', 'lessons'),
		nothing: 'nothing but prose',
		kept: 'Kept word for word below "From the original": its lists could not be read.',
		noDay: 'No day was found: it is a draft. Write `date:` and rename the file.',
		untimed: (count: number) =>
			`${plural(count, 'entry of the timeline has', 'entries of the timeline have')} no time that can be read.`,
		zone: (zones: string) =>
			`Unexpected zone ${zones}, which means several: it is a draft until you say which.`,
		prose: (headings: string) => `stayed prose: ${headings}`,
		total: (count: number, isDryRun: boolean) =>
			`${plural(count, 'postmortem', 'postmortems')} ${isDryRun ? 'would be written; nothing was' : 'written'}.`,
		skipped: (count: number) =>
			`${plural(count, 'source is', 'sources are')} here already, and stayed as ${count === 1 ? 'it is' : 'they are'}.`,
		unread: (count: number) => `${plural(count, 'file', 'files')} could not be read; the rest went on.`,
		ignored: (count: number) =>
			`${plural(count, 'other file is', 'other files are')} of no kind that is known here.`,
		have: (severity: number, causes: number, times: number, owners: number) =>
			`With a severity: ${severity}. With causes: ${causes}. With times: ${times}. With owners: ${owners}.`,
		questions: (file: string) =>
			`Only you can say what these mean. Write it into ${file} and run the import again:`,
		next: {
			written: [
				'Next:',
				'  1. `odap check` names secrets and data of persons, which must go before anything is published.',
				'  2. `odap dev` shows the pages. What a file lacks is a note: fill in what is worth it.',
				'  3. Where a file is as good as one of your own, remove its line `imported:`.',
			],
			dryRun: ['Run it without `--dry-run` to write these.'],
		},
	},
	ko: {
		times: (timed: number, milestones: number) =>
			timed > 0 && `시각 ${timed}개${milestones > 0 ? `(마일스톤 ${milestones}개)` : ''}`,
		causes: (count: number) => count > 0 && `원인 ${count}개`,
		countermeasures: (count: number, owned: number) =>
			count > 0 && `대책 ${count}개${owned > 0 ? `(담당 있음 ${owned}개)` : ''}`,
		lessons: (count: number) => count > 0 && `교훈 ${count}개`,
		nothing: '본문만 있음',
		kept: '목록을 읽을 수 없어 "원문에서" 아래에 그대로 두었습니다.',
		noDay: '날짜를 찾지 못해 초안으로 두었습니다. `date:`를 적고 파일 이름을 바꾸세요.',
		untimed: (count: number) => `타임라인 항목 ${count}개에 읽을 수 있는 시각이 없습니다.`,
		zone: (zones: string) =>
			korean`시간대 ${zones}은(는) 여러 뜻으로 쓰입니다. 어느 것인지 정할 때까지 초안입니다.`,
		prose: (headings: string) => `본문으로 남은 섹션: ${headings}`,
		total: (count: number, isDryRun: boolean) =>
			isDryRun
				? `포스트모템 ${count}개를 쓸 예정입니다. 아직 쓴 것은 없습니다.`
				: `포스트모템 ${count}개를 썼습니다.`,
		skipped: (count: number) => `${count}개는 이미 가져왔으므로 그대로 두었습니다.`,
		unread: (count: number) => `파일 ${count}개는 읽지 못했습니다. 나머지는 계속 처리했습니다.`,
		ignored: (count: number) => `그 밖의 파일 ${count}개는 아는 형식이 아닙니다.`,
		have: (severity: number, causes: number, times: number, owners: number) =>
			`심각도 있음 ${severity}개, 원인 있음 ${causes}개, 시각 있음 ${times}개, 담당 있음 ${owners}개.`,
		questions: (file: string) => `다음 말의 뜻은 팀만 알 수 있습니다. ${file}에 적고 다시 가져오세요:`,
		next: {
			written: [
				'다음 순서:',
				'  1. `odap check` 명령은 비밀 정보와 개인 정보를 알려 줍니다. 공개하기 전에 없애야 합니다.',
				'  2. `odap dev` 명령으로 페이지를 봅니다. 빠진 것은 참고로만 알려 주니, 채울 만한 것만 채웁니다.',
				'  3. 직접 쓴 것만큼 갖춰진 파일에서는 `imported:` 줄을 지웁니다.',
			],
			dryRun: ['실제로 쓰려면 `--dry-run` 없이 실행하세요.'],
		},
	},
} satisfies Record<Language, unknown>;
