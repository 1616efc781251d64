import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import type { Language } from '#domain/text/localised';
import { decodeVocabulary } from '#search/analysis/vocabulary';
import { HANGUL_VOCABULARY, OTHER_VOCABULARY } from '#search/files';
import { answerQuery } from '#search/query/answer-query';
import { type FoundPages, findPages } from '#search/query/find-pages';
import { planQuery } from '#search/query/plan-query';
import { openIndex, serveFolder } from '#search/writer/open-index';
import type { Search } from './scores.ts';

const MOST_LOADED = 20_000;

/** Our search over a written index, as the browser asks it. */
export async function ourSearch(folder: string, library: Library): Promise<Search> {
	const engine = await openIndex(folder);
	const vocabulary = decodeVocabulary(readWords(folder, HANGUL_VOCABULARY));
	const ids = idsByUrl(library);
	return async (query) => idsOf(await findPages(planQuery(query, vocabulary), engine), ids);
}

/** The same with what is typed wrongly corrected, as a reader meets it. */
export async function askedSearch(folder: string, library: Library): Promise<Search> {
	const engine = await openIndex(folder);
	const vocabulary = decodeVocabulary(readWords(folder, HANGUL_VOCABULARY));
	const others = readWords(folder, OTHER_VOCABULARY).split('\n');
	const ids = idsByUrl(library);
	return async (query) => {
		const { found } = await answerQuery(query, vocabulary, engine, async () => others);
		return idsOf(found, ids);
	};
}

function readWords(folder: string, name: string): string {
	return gunzipSync(readFileSync(join(folder, name))).toString();
}

function idsByUrl({ postmortems }: Library): ReadonlyMap<string, string> {
	return new Map(postmortems.map(({ id }) => [`/postmortems/${encodeURIComponent(id)}/`, id]));
}

async function idsOf({ pages }: FoundPages, ids: ReadonlyMap<string, string>): Promise<string[]> {
	const urls = await Promise.all(
		pages.map(async ({ matches }) => (await matches[0]?.result.load())?.url ?? ''),
	);
	return urls.map((url) => ids.get(url) ?? url);
}

/** Writes an index of the same texts as Pagefind makes it of ordinary pages, without anything of ours. */
export async function writePlainIndex({ postmortems }: Library, folder: string): Promise<void> {
	const { index, errors } = await pagefind.createIndex();
	if (!index) throw new Error(errors.join('\n'));
	for (const postmortem of postmortems) {
		await index.addHTMLFile({ url: `/${postmortem.id}/`, content: plainPage(postmortem) });
	}
	await index.writeFiles({ outputPath: folder });
	await pagefind.close();
}

interface PlainModule {
	createInstance(options: object): {
		search(query: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
	};
}

/** Plain Pagefind over such an index, on a page of the given language. */
export async function plainSearch(folder: string, language: Language): Promise<Search> {
	const prefix = `/plain-${language}-${folder.length}/`;
	serveFolder(prefix, folder);
	const module: PlainModule = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
	const global = globalThis as { document?: unknown };
	global.document = { querySelector: () => ({ getAttribute: () => language }) };
	const instance = module.createInstance({ basePath: prefix });
	delete global.document;
	return async (query) => {
		const { results } = await instance.search(query);
		const pages = await Promise.all(results.slice(0, MOST_LOADED).map((result) => result.data()));
		return pages.map(({ raw_url }) => raw_url.slice(1, -1));
	};
}

function plainPage({
	title,
	language,
	summary,
	sections,
	timeline,
	causes,
	countermeasures,
	lessons,
}: Postmortem): string {
	const items = { timeline, causes, countermeasures, lessons };
	const blocks = sections.map((section) => {
		const list = section.kind in items ? items[section.kind as keyof typeof items] : [];
		const texts = section.blocks.flatMap((block) =>
			block.kind === 'prose'
				? [`<p>${escapeHtml(block.text)}</p>`]
				: list
						.slice(block.first, block.first + block.count)
						.map(
							({ anchor, prose, detailText }) =>
								`<li id="${escapeHtml(anchor)}">${escapeHtml(`${prose.text} ${detailText}`)}</li>`,
						),
		);
		return `<h2 id="${escapeHtml(section.anchor)}">${escapeHtml(section.title.text)}</h2>${texts.join('')}`;
	});
	return `<html lang="${language}"><body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(summary?.text ?? '')}</p>${blocks.join('')}</body></html>`;
}

function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
