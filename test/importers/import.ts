import { parseFile } from '#domain/checks/parse-file';
import { checkById } from '#domain/checks/registry';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { EMPTY_MAP, type FoundDocument, type ImportMap } from '#importers/found';
import { importDocument } from '#importers/import-document';
import type { ImportedDocument } from '#importers/imported-document';
import { baseName } from '#importers/local-images';
import { wordsOf } from '#importers/lost-words';
import { said } from '#locales/said';

const { knowledgeBase } = parseKnowledgeBase('');

/** Imports one write-up as `odap import` does, with nothing on the disk. */
export function importText(
	markdown: string,
	found: Partial<FoundDocument> = {},
	map: Partial<ImportMap> = {},
	timezone?: string,
): ImportedDocument {
	return importDocument(
		{ id: '2026-03-14-outage.md', from: 'Markdown', labels: [], images: [], ...found, markdown },
		{
			knowledgeBase,
			map: { ...EMPTY_MAP, ...map },
			status: 'review',
			today: '2026-11-29',
			idFor: (day) => `${day}-imported`,
			...(timezone && { timezone }),
		},
	);
}

/** The postmortem that the result is read as. */
export function readImported({ path, text }: ImportedDocument): Postmortem {
	const { postmortem } = parseFile({ path, text }, knowledgeBase);
	if (postmortem === undefined) throw new Error(`Not a postmortem:\n${text}`);
	return postmortem;
}

/** What would be an error of ours in the result, as `check: message`. */
export function errorsIn({ path, text, images }: ImportedDocument): string[] {
	const companions = Object.fromEntries(images.map((name) => [baseName(name), {}]));
	return parseFile({ path, text, companions }, knowledgeBase).findings.flatMap(
		({ check, severity, message }) => {
			const known = checkById.get(check);
			const isError = (severity ?? known?.severity) === 'error' && !known?.asksForMore;
			return isError && check !== 'secret' && check !== 'personal-data'
				? [`${check}: ${said(message, 'en')}`]
				: [];
		},
	);
}

/** The words of a source that stand nowhere in the result. */
export function wordsLost(source: string, { text }: ImportedDocument): string[] {
	const kept = new Set(wordsOf(text));
	return wordsOf(source).filter((word) => !kept.has(word));
}
