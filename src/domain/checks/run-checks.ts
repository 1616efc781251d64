import type { Diagnostic, Finding } from '#domain/findings/diagnostic';
import { lineStartsOf, placeOf } from '#domain/findings/line-starts';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { joined, lazily } from '#domain/library/once';
import { isParsed, isUncertain, type KnownFile } from '#domain/parse/file-outline';
import type { Allowance, Postmortem } from '#domain/postmortem';
import { rememberingMask } from '#domain/safety/mask-values';
import { type Said, withValues } from '#domain/text/phrase';
import { isAllowable } from './allow-known.ts';
import type { CheckFacts, LibraryCheck } from './check.ts';
import { libraryChecks } from './checks-by-scope.ts';
import type { OwnCheckFacts } from './own/own-check-facts.ts';
import { checkById } from './registry.ts';

/** Findings of one file, with what is needed to place them. */
export interface FoundInFile {
	readonly path: string;
	readonly lineStarts: readonly number[];
	readonly findings: readonly Finding[];
	readonly allow: readonly Allowance[];
	readonly isImported: boolean;
}

/** Which findings are wanted. */
export interface Asked {
	readonly notes?: boolean;
	readonly isAsked?: (path: string) => boolean;
	/** The team's own checks, where they were run. */
	readonly own?: OwnFound | undefined;
}

/** The team's own checks, and what they found, by path. */
export interface OwnFound {
	readonly checks: readonly OwnCheckFacts[];
	readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/**
 * Runs the checks that look across postmortems and settles everything that was found: severities, places,
 * what a file accepts. Stable order: by path, place, check.
 * @param files All of the knowledge base. Of those whose findings are not wanted, an outline will do.
 * @param today `YYYY-MM-DD`; decides what is overdue.
 * @param notes Whether notes are told, too. A library that has come far has thousands, and each is looked through for secrets.
 * @param isAsked Whose findings are wanted, by path; the others are looked at only where these refer to them.
 */
export function checkLibrary(
	files: readonly KnownFile[],
	knowledgeBase: KnowledgeBase,
	today: string,
	{ notes = true, isAsked = () => true, own }: Asked = {},
): Diagnostic[] {
	const all = files
		.flatMap(({ postmortem }) => postmortem ?? [])
		.toSorted((one, other) => compare(one.id, other.id));
	const byId = new Map(all.map((postmortem) => [postmortem.id, postmortem]));
	const published = new Map(files.flatMap((file) => (file.published ? [[file.id, file.published]] : [])));
	const unread = new Set(files.filter(isUncertain).map(({ id }) => id));
	const byPath = new Map(files.map((file) => [file.path, file]));
	const mask = rememberingMask();
	const known: ReadonlyMap<string, CheckFacts> = own
		? new Map<string, CheckFacts>([...checkById, ...own.checks.map((it) => [it.id, it] as const)])
		: checkById;
	const checks = libraryChecks.filter((check) => notes || !check.tellsOnlyNotes);
	const asked = files.filter(isParsed).filter(({ path }) => isAsked(path));
	const found = asked.map((file): FoundInFile => {
		const { postmortem } = file;
		const across = postmortem
			? runLibraryChecks(checks, postmortem, {
					asPublished: file.published,
					all,
					byId,
					published,
					unread,
					knowledgeBase,
					today,
					own: own?.checks,
				})
			: [];
		return {
			...file,
			findings: [...file.findings, ...across, ...(own?.findings.get(file.path) ?? [])],
			allow: postmortem?.allow ?? [],
			isImported: postmortem?.imported !== undefined,
		};
	});
	const settled = found.flatMap((file) =>
		file.findings.flatMap((finding) => settle(finding, file, { notes, mask, byPath, known }) ?? []),
	);
	return settled.toSorted(byPlace);
}

/** What settling a finding needs to know beyond its file. */
interface Settling {
	readonly notes: boolean;
	readonly mask: (message: string) => string;
	/** For related places. */
	readonly byPath: ReadonlyMap<string, KnownFile>;
	readonly known: ReadonlyMap<string, CheckFacts>;
}

/**
 * Settles one finding; undefined for a note that is not to be told. A check may quote an address or a line that holds
 * a secret or a person's number: `mask` keeps it out of every output.
 */
function settle(
	finding: Finding,
	file: FoundInFile,
	{ notes, mask, byPath, known }: Settling,
): Diagnostic | undefined {
	const check = known.get(finding.check);
	const accepted =
		check && isAllowable(check) ? file.allow.find((entry) => entry.check === check.id) : undefined;
	const isExcused = accepted !== undefined || (file.isImported && check?.asksForMore === true);
	const severity = isExcused ? 'note' : (finding.severity ?? check?.severity ?? 'error');
	if (severity === 'note' && !notes) return undefined;
	const masked = (said: Said) => withValues(said, mask);
	const settled = {
		check: finding.check,
		severity,
		path: file.path,
		...(finding.range ? { place: placeOf(finding.range, file.lineStarts) } : {}),
		...(finding.edits ? { edits: finding.edits } : {}),
		...(accepted ? { allowedBecause: mask(accepted.because) } : {}),
		...(finding.related
			? {
					related: finding.related.map((place) => ({
						...placeRelated(place, file, byPath),
						message: masked(place.message),
					})),
				}
			: {}),
	};
	// Most runs only count their notes, and to look for secrets takes longer than all else here.
	const words = { message: () => masked(finding.message), fix: () => masked(finding.fix) };
	return joined(settled, lazily<Pick<Diagnostic, keyof typeof words>>(words));
}

type LibraryFacts = Parameters<LibraryCheck['run']>[0];

function runLibraryChecks(
	checks: readonly LibraryCheck[],
	postmortem: Postmortem,
	facts: Omit<LibraryFacts, 'postmortem'>,
): Finding[] {
	const subject = { postmortem, ...facts };
	const found: Finding[] = [];
	for (const check of checks) {
		for (const finding of check.run(subject)) found.push({ check: check.id, ...finding });
	}
	return found;
}

function placeRelated(
	place: NonNullable<Finding['related']>[number],
	file: FoundInFile,
	byPath: Settling['byPath'],
) {
	const { path, range } = place;
	const other = path === file.path ? file : byPath.get(path);
	return {
		path,
		...(range && other ? { place: placeOf(range, linesOf(other)) } : {}),
	};
}

function linesOf(file: FoundInFile | KnownFile): readonly number[] {
	return 'lineStarts' in file ? file.lineStarts : lineStartsOf(file.text);
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
	return (
		compare(one.path, other.path) ||
		(one.place?.line ?? 0) - (other.place?.line ?? 0) ||
		(one.place?.column ?? 0) - (other.place?.column ?? 0) ||
		compare(one.check, other.check)
	);
}

/** By code units: the same on every machine. */
function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
