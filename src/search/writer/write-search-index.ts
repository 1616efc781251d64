import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { isHangul } from '#search/analysis/hangul';
import { encodeVocabulary } from '#search/analysis/vocabulary';
import { HANGUL_VOCABULARY, LABELS, OTHER_VOCABULARY, SEARCH_WORKER } from '#search/files';
import { type AnalysedLibrary, type AnalysedPage, analyseLibrary } from './analyse-library.ts';
import { loadGaruMorphology } from './garu-morphology.ts';
import { indexPage } from './index-page.ts';
import { labelsOf } from './labels-of.ts';
import { searchWorkerScript } from './search-worker.ts';
import type { SearchableLibrary } from './searchable.ts';

const AT_ONCE = 24;
/** Of no pages Pagefind writes no index at all, which looks like a missing file; its word is one nobody can ask for. */
const NOTHING = '<html><body>ㆍ</body></html>';
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 0xff;
/** Smaller chunks than Pagefind's own: a query loads one for each of its words. */
const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
/** Pagefind's worker is a part of ours: a script that loads another waits twice. */
const PAGEFIND_WORKER = 'pagefind-worker.js';
/** What Pagefind asks for before the first query, each after the one before. */
const ASKED_FIRST = /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*\.pagefind)$/u;
/** Pagefind's own interfaces, which the site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./u;

/**
 * Writes the search index of a library into a folder that does not exist or is empty. The same library gives
 * the same bytes: pages are added one after the other, in the order of their ids.
 * @param mayWrite Nothing is written before it is fulfilled.
 * @returns how many postmortems were indexed, and the size of all files together.
 * @throws when the index cannot be written; the folder may then hold a part of it.
 */
export async function writeSearchIndex(
	library: SearchableLibrary,
	outDir: string,
	mayWrite: Promise<unknown> = Promise.resolve(),
): Promise<{ pages: number; bytes: number }> {
	const morphology = await loadGaruMorphology();
	try {
		const labels = JSON.stringify(labelsOf(library.knowledgeBase));
		const { pages: made, ...analysed } = analyseLibrary(library, morphology);
		const pages = await writePagefindIndex(made, outDir, mayWrite);
		await writeOwnFiles(analysed, outDir);
		await writeFile(join(outDir, LABELS), labels);
		return { pages, bytes: await sizeOf(outDir) };
	} finally {
		morphology.close();
	}
}

async function writePagefindIndex(
	pages: AnalysedLibrary['pages'],
	outDir: string,
	mayWrite: Promise<unknown>,
): Promise<number> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(errors.join('\n'));
	try {
		const count = await addPages(index, pages);
		await mayWrite;
		const { files, errors: faults } = await index.getFiles();
		if (faults.length > 0) throw new Error(faults.join('\n'));
		// Pagefind itself would end without a word where it cannot write.
		const used = files.filter(({ path }) => !UNUSED.test(path));
		for (const { path, content } of used) {
			if (path === PAGEFIND_WORKER) await writeWorker(outDir, content, used);
			else await writeInto(outDir, path, content);
		}
		return count;
	} finally {
		await index.deleteIndex();
		await pagefind.close();
	}
}

async function writeWorker(outDir: string, content: Uint8Array, files: readonly Written[]): Promise<void> {
	const first = files.map(({ path }) => path).filter((path) => ASKED_FIRST.test(path));
	const script = searchWorkerScript(new TextDecoder().decode(content), first.sort());
	await writeFile(join(outDir, SEARCH_WORKER), script);
}

async function writeInto(outDir: string, path: string, content: Uint8Array): Promise<void> {
	const file = join(outDir, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}

interface Written {
	readonly path: string;
}

/** Pagefind reads the size of chunks from the environment when its process starts. */
function createIndex(): ReturnType<typeof pagefind.createIndex> {
	const before = process.env[CHUNK_SIZE];
	process.env[CHUNK_SIZE] = '1000';
	const created = pagefind.createIndex({ forceLanguage: 'en' });
	if (before === undefined) delete process.env[CHUNK_SIZE];
	else process.env[CHUNK_SIZE] = before;
	return created;
}

/** Pagefind takes pages in the order in which they are sent, so a few may be under way at once. */
async function addPages(index: pagefind.PagefindIndex, pages: Iterable<AnalysedPage>): Promise<number> {
	const underWay: Promise<void>[] = [];
	let count = 0;
	for (const page of pages) {
		const added = addPage(index, page);
		added.catch(() => {});
		underWay.push(added);
		count++;
		if (underWay.length >= AT_ONCE) await underWay.shift();
	}
	await Promise.all(underWay);
	if (count === 0) await index.addHTMLFile({ url: '/', content: NOTHING });
	return count;
}

async function addPage(index: pagefind.PagefindIndex, { postmortem, facts }: AnalysedPage): Promise<void> {
	const url = `/postmortems/${encodeURIComponent(postmortem.id)}/`;
	const { errors } = await index.addHTMLFile({ url, content: indexPage(postmortem, facts) });
	if (errors.length > 0) throw new Error(`${postmortem.path}: ${errors.join('\n')}`);
}

async function writeOwnFiles(
	{ lexicon, groups, cutNames, usedGroups, counts }: Omit<AnalysedLibrary, 'pages'>,
	outDir: string,
): Promise<void> {
	const used = groups.map((group, index) => (usedGroups.has(index) ? group : []));
	await writeFile(
		join(outDir, HANGUL_VOCABULARY),
		compress(encodeVocabulary(lexicon, counts, used, cutNames)),
	);
	await writeFile(join(outDir, OTHER_VOCABULARY), compress(encodeWords(counts)));
}

/** The header names no operating system, so that every machine writes the same bytes. */
function compress(text: string): Buffer {
	const bytes = gzipSync(text, { level: 9 });
	bytes[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
	return bytes;
}

/** One word a line, the most frequent first, then by code point; what nobody would type is left out. */
function encodeWords(counts: ReadonlyMap<string, number>): string {
	return [...counts]
		.filter(([word]) => /^\p{L}[\p{L}\p{N}]{1,23}$/u.test(word) && !isHangul(word))
		.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.map(([word]) => word)
		.join('\n');
}

async function sizeOf(folder: string): Promise<number> {
	const names = await readdir(folder, { recursive: true });
	const sizes = await Promise.all(names.map(async (name) => stat(join(folder, name))));
	return sizes.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}
