import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseFile } from '#domain/checks/parse-file';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { resolveKnowledgeBase } from '#domain/knowledge-base/resolve-knowledge-base';
import { deriveLibrary } from '#domain/library/derive-library';
import type { Library } from '#domain/library/library';
import { decodeVocabulary, type Vocabulary } from '#search/analysis/vocabulary';
import { HANGUL_VOCABULARY, OTHER_VOCABULARY } from '#search/files';
import { answerQuery, type Correction } from '#search/query/answer-query';
import type { Engine, EngineOptions } from '#search/query/engine';
import type { PageHits } from '#search/query/hit';
import { loadPageHits } from '#search/query/page-hits';
import { suggestQueries } from '#search/query/suggest';
import { openIndex } from '#search/writer/open-index';
import { writeSearchIndex } from '#search/writer/write-search-index';
import { TODAY } from '#test/check-text';

/** A search over a written index, asked as the browser asks it. */
export interface OpenSearch {
	readonly folder: string;
	readonly engine: Engine;
	readonly vocabulary: Vocabulary;
	/** All pages that a query finds, the best first. */
	find(query: string, options?: EngineOptions): Promise<PageHits[]>;
	/** Only their ids. */
	ids(query: string, options?: EngineOptions): Promise<string[]>;
	suggest(query: string): string[];
	/** What is answered in place of a query. */
	correct(query: string): Promise<Correction | undefined>;
	close(): void;
}

/** Postmortems by id, each the Markdown that follows a front matter; the title is its first line. */
export function libraryOf(
	texts: Readonly<Record<string, string>>,
	knowledgeBase: KnowledgeBase = resolveKnowledgeBase({}),
): Library {
	const postmortems = Object.entries(texts).flatMap(([id, text]) => {
		const [title = '', ...body] = text.trim().split('\n');
		const head = `---\ntitle: ${JSON.stringify(title.trim())}\nstatus: final\ndate: ${id.slice(0, 10)}\nseverity: sev3\nservices: [checkout-api]\n---`;
		const { postmortem } = parseFile(
			{ path: `postmortems/${id}.md`, text: `${head}\n${body.join('\n')}\n` },
			knowledgeBase,
		);
		return postmortem ?? [];
	});
	return deriveLibrary(postmortems, knowledgeBase, TODAY);
}

export async function openSearch(library: Library): Promise<OpenSearch> {
	const folder = mkdtempSync(join(tmpdir(), 'odapnote-search-'));
	await writeSearchIndex(library, folder);
	const engine = await openIndex(folder);
	const read = (name: string) => gunzipSync(readFileSync(join(folder, name))).toString();
	const vocabulary = decodeVocabulary(read(HANGUL_VOCABULARY));
	const otherWords = read(OTHER_VOCABULARY).split('\n');
	const find = async (query: string, options?: EngineOptions) => {
		const { plan, found } = await answerQuery(query, vocabulary, engine, async () => otherWords, options);
		const { pages } = found;
		const loaded = await Promise.all(pages.map((page) => loadPageHits(page, plan.phrases)));
		return loaded.filter((page) => page !== undefined);
	};
	return {
		folder,
		engine,
		vocabulary,
		find,
		ids: async (query, options) =>
			(await find(query, options)).map(({ address }) => decodeURIComponent(address.split('/')[2] ?? '')),
		suggest: (query) => suggestQueries(query, vocabulary, otherWords),
		correct: async (query) =>
			(await answerQuery(query, vocabulary, engine, async () => otherWords)).correction,
		close: () => {
			engine.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
