import { join } from 'node:path';
import { writeSearchIndex } from '#search/writer/write-search-index';
import { type ClassFigures, figuresOf, lostAgainst, type Outcome, outcomesOf } from './corpus-scores.ts';
import { type JudgedCorpus, readJudgedCorpus } from './judged-corpus.ts';
import { askedSearch, plainSearch, writePlainIndex } from './searches.ts';

/** Which halves of the judgements are looked at. */
export type Half = 'learnt' | 'held-out';

interface Compared {
	readonly corpus: JudgedCorpus;
	readonly ours: readonly Outcome[];
	readonly plain: readonly Outcome[];
}

/** Compares search with plain Pagefind over the corpora in some folders; told by language, and by half. */
export async function compareCorpora(
	folders: readonly string[],
	halves: readonly Half[],
	work: string,
	print: (line: string) => void,
): Promise<void> {
	const compared: Compared[] = [];
	for (const folder of folders) {
		const corpus = readJudgedCorpus(folder);
		const { name, library, judgements, unread } = corpus;
		print(`${name}: ${library.postmortems.length} pages (${unread} unread), ${judgements.length} queries`);
		compared.push(await compare(corpus, join(work, name)));
	}
	for (const half of halves) {
		for (const language of ['ko', 'en'] as const) {
			const own = compared.filter(({ corpus }) => corpus.language === language);
			const of = (outcomes: readonly Outcome[]) =>
				outcomes.filter(({ judgement }) => judgement.isHeldOut === (half === 'held-out'));
			const [ours, plain] = [of(own.flatMap((each) => each.ours)), of(own.flatMap((each) => each.plain))];
			if (ours.length > 0) printHalf(`${language}, ${half}`, ours, plain, print);
		}
	}
}

async function compare(corpus: JudgedCorpus, folder: string): Promise<Compared> {
	const [ours, plain] = [`${folder}-ours`, `${folder}-plain`];
	await writeSearchIndex(corpus.library, ours);
	await writePlainIndex(corpus.library, plain);
	return {
		corpus,
		ours: await outcomesOf(corpus, await askedSearch(ours, corpus.library)),
		plain: await outcomesOf(corpus, await plainSearch(plain, corpus.language)),
	};
}

function printHalf(
	title: string,
	ours: readonly Outcome[],
	plain: readonly Outcome[],
	print: (line: string) => void,
): void {
	print('');
	print(
		`${title.padEnd(20)}  queries   recall    of first five   in first three   in first five   (plain Pagefind)`,
	);
	const theirs = figuresOf(plain);
	for (const figures of figuresOf(ours)) {
		const other = theirs.find(({ kind }) => kind === figures.kind);
		const columns = (['recall', 'inFirstFive', 'firstThree', 'firstFive'] as const).map((key) =>
			told(key, figures, other),
		);
		print(`${figures.kind.padEnd(20)} ${String(figures.count).padStart(8)}   ${columns.join('      ')}`);
	}
	const lost = lostAgainst(plain, ours);
	const worse = lost.filter(({ isToSomethingWorse }) => isToSomethingWorse).map(({ query }) => query);
	print(
		`first by plain Pagefind and not in our ten: ${lost.length}, to no answer: ${worse.join(', ') || 'none'}`,
	);
	if (process.argv.includes('--misses')) for (const line of missesOf(ours)) print(line);
}

function told(
	key: keyof Omit<ClassFigures, 'kind'>,
	ours: ClassFigures,
	plain: ClassFigures | undefined,
): string {
	return `${ours[key].toFixed(2)} (${(plain?.[key] ?? 0).toFixed(2)})`;
}

function missesOf(outcomes: readonly Outcome[]): string[] {
	const isMiss = ({ judgement: { kind }, rank, recall, inFirstFive }: Outcome) =>
		kind === 'known'
			? rank === 0 || rank > 3
			: kind === 'questions'
				? rank === 0 || rank > 5
				: recall < 0.9 || inFirstFive < 0.9;
	return outcomes.filter(isMiss).map(
		({ judgement: { kind, query, answers }, rank, recall, inFirstFive, found }) =>
			`  ${kind} ${query}: first at ${rank} of ${found.length}, ${answers.size} answers, recall ${recall.toFixed(2)}, first five ${inFirstFive.toFixed(2)} [${found
				.slice(0, 5)
				.map((id) => id.slice(11, 50))
				.join(' ')}]`,
	);
}
