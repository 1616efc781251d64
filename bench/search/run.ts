import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKnowledgeBase } from '#bench/generate';
import type { Library } from '#domain/library/library';
import type { Language } from '#domain/text/localised';
import { writeSearchIndex } from '#search/writer/write-search-index';
import { compareCorpora, type Half } from './compare-corpora.ts';
import { compilerMessages, generated, ownPostmortems, textOf } from './corpora.ts';
import { buildSite, measureInBrowser } from './in-browser.ts';
import { ENGLISH_QUERIES } from './judged-english.ts';
import { KOREAN_QUERIES } from './judged-korean.ts';
import { knownItems } from './known-items.ts';
import { type JudgedQuery, type Scores, scoreJudged, scoreKnownItems } from './scores.ts';
import { ourSearch, plainSearch, writePlainIndex } from './searches.ts';

/*
 * Measures search against plain Pagefind over the same texts in the same run: what is found, how high it stands, how
 * long indexing takes, and in a browser how much is loaded and how long a key takes. `--no-browser` leaves that out.
 * With folders of documents and judgements, it measures those alone; `--half learnt` shows no figure of the half that
 * is held out, `--misses` names the queries that fell short.
 */
const RUNS = 3;
const POSTMORTEMS = 1_000;
const BROWSER_QUERIES = ['certificate', '연결 풀', 'connection pool', '인증서'];
const SEEDS = [1, 2, 3];
const work = mkdtempSync(join(tmpdir(), 'odapnote-search-'));

const folders = process.argv.slice(2).filter((argument) => argument.includes('/'));

try {
	if (folders.length > 0) await compareCorpora(folders, halves(), work, print);
	else await compareAll();
} finally {
	rmSync(work, { recursive: true, force: true });
}

function halves(): readonly Half[] {
	const asked = process.argv[process.argv.indexOf('--half') + 1];
	return asked === 'learnt' || asked === 'held-out' ? [asked] : ['learnt', 'held-out'];
}

async function compareAll(): Promise<void> {
	await compareJudged('Korean compiler messages', 'ko', KOREAN_QUERIES);
	await compareJudged('English compiler messages', 'en', ENGLISH_QUERIES);
	await compareKnownItems();
	await compareIndexing();
	if (!process.argv.includes('--no-browser')) await measureTyping();
}

async function compareJudged(
	name: string,
	language: Language,
	queries: readonly JudgedQuery[],
): Promise<void> {
	const library = compilerMessages(language);
	const texts = new Map(library.postmortems.map((postmortem) => [postmortem.id, textOf(postmortem)]));
	print(`${name}: ${texts.size} pages, ${queries.length} judged queries`);
	print('                     recall   precision@5   MRR    found without an answer');
	const { ours, plain } = await writeBoth(library, `judged-${language}`);
	printScores('plain Pagefind', await scoreJudged(queries, texts, await plainSearch(plain, language)));
	printScores('Odapnote', await scoreJudged(queries, texts, await ourSearch(ours, library)));
	print('');
}

async function compareKnownItems(): Promise<void> {
	for (const language of ['ko', 'en'] as const) {
		const library = ownPostmortems();
		const items = SEEDS.flatMap((seed) => knownItems(library, seed)).filter(
			({ id }) => library.byId.get(id)?.language === language,
		);
		print(`Known items, own ${language} postmortems: ${items.length} queries from titles and lessons`);
		print('                     in first three   MRR');
		const { ours, plain } = await writeBoth(library, `known-${language}`);
		for (const [name, search] of [
			['plain Pagefind', await plainSearch(plain, language)],
			['Odapnote', await ourSearch(ours, library)],
		] as const) {
			const { inFirstThree, reciprocalRank } = await scoreKnownItems(items, search);
			print(
				`${name.padEnd(20)} ${inFirstThree.toFixed(3).padStart(14)} ${reciprocalRank.toFixed(3).padStart(7)}`,
			);
		}
		print('');
	}
}

async function compareIndexing(): Promise<void> {
	const library = generated(POSTMORTEMS);
	const seconds: Record<'plain' | 'ours', number[]> = { plain: [], ours: [] };
	for (let run = 0; run < RUNS; run++) {
		seconds.plain.push(await timed(() => writePlainIndex(library, join(work, `plain-${run}`))));
		seconds.ours.push(await timed(() => writeSearchIndex(library, join(work, `ours-${run}`))));
	}
	const [plain, ours] = [Math.min(...seconds.plain), Math.min(...seconds.ours)];
	print(`Indexing ${library.postmortems.length} generated postmortems, the best of ${RUNS}`);
	print(
		`plain Pagefind ${plain.toFixed(2)} s, Odapnote ${ours.toFixed(2)} s: ${(ours / plain).toFixed(2)} times`,
	);
	print('');
}

async function measureTyping(): Promise<void> {
	const root = join(work, 'site');
	generateKnowledgeBase(root, POSTMORTEMS);
	await buildSite(root);
	const figures = await measureInBrowser(join(root, 'dist'), BROWSER_QUERIES);
	print(`In a browser, ${POSTMORTEMS} generated postmortems`);
	print('                     idle KB   first KB   first ms   key ms (longest)   longest task ms');
	for (const [index, figure] of figures.entries()) {
		const { idleBytes, firstResultBytes, firstResultMilliseconds, keyMilliseconds, longestTask } = figure;
		const columns = [
			kilobytes(idleBytes).padStart(8),
			kilobytes(firstResultBytes).padStart(10),
			firstResultMilliseconds.toFixed(0).padStart(10),
			`${keyMilliseconds.median.toFixed(0)} (${keyMilliseconds.longest.toFixed(0)})`.padStart(18),
			longestTask.toFixed(0).padStart(17),
		];
		print(`${(BROWSER_QUERIES[index] ?? '').padEnd(20)}${columns.join(' ')}`);
	}
}

async function writeBoth(library: Library, name: string): Promise<{ ours: string; plain: string }> {
	const ours = join(work, `${name}-ours`);
	const plain = join(work, `${name}-plain`);
	await writeSearchIndex(library, ours);
	await writePlainIndex(library, plain);
	return { ours, plain };
}

async function timed(task: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await task();
	return (performance.now() - start) / 1_000;
}

function printScores(
	name: string,
	{ recall, precisionAt5, reciprocalRank, foundWithoutAnswer }: Scores,
): void {
	const columns = [
		recall.toFixed(3).padStart(6),
		precisionAt5.toFixed(3).padStart(13),
		reciprocalRank.toFixed(3).padStart(7),
		String(foundWithoutAnswer).padStart(11),
	];
	print(`${name.padEnd(20)} ${columns.join(' ')}`);
}

function kilobytes(bytes: number): string {
	return (bytes / 1_000).toFixed(1);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
