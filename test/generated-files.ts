import { readFileSync } from 'node:fs';
import { checks } from '#domain/checks/registry';
import { editorSnippets } from '#domain/knowledge-base/editor-snippets';
import { newPostmortemLink, newPostmortemQuery } from '#domain/knowledge-base/new-postmortem-link';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { jsonSchemas } from '#schemas/json-schemas';
import { iconStyles } from '#site/icons';
import { textKeys } from '#site/strings/text-keys';

const ROOT = new URL('../', import.meta.url);

/** Files, or parts of them, that are made from the code: by path from the root, with what they must say. */
export function generatedFiles(): Map<string, string> {
	const files = new Map([...jsonSchemas(textsNow())].map(([name, text]) => [`schemas/json/${name}`, text]));
	for (const name of ['CHECKS', 'CONTRIBUTING']) {
		files.set(`${name}.md`, withGeneratedParts(`${name}.md`, 'en'));
		files.set(`${name}.ko.md`, withGeneratedParts(`${name}.ko.md`, 'ko'));
	}
	files.set('docs/texts.md', withTextTable(readFromRoot('docs/texts.md')));
	files.set('.vscode/odapnote.code-snippets', snippets());
	files.set('src/site/styles/icons.css', iconStyles());
	return files;
}

/** What the interface says now, in both languages, by its key. */
function textsNow(): Map<string, string> {
	const korean = textKeys('ko');
	return new Map(
		[...textKeys('en')].map(([key, { text }]) => [key, `${text} · ${korean.get(key)?.text ?? ''}`]),
	);
}

function withTextTable(page: string): string {
	const korean = textKeys('ko');
	const cell = (text = '') => text.replaceAll('|', '\\|').trim();
	const rows = [...textKeys('en')].map(
		([key, { text }]) => `| \`${key}\` | ${cell(text)} | ${cell(korean.get(key)?.text)} |`,
	);
	return [
		...page.split('\n').slice(0, page.split('\n').findIndex((line) => line.startsWith('|---')) + 1),
		...rows,
		'',
	].join('\n');
}

export function readFromRoot(path: string): string {
	return readFileSync(new URL(path, ROOT), 'utf8');
}

/** In the words of this repository's own `kb.yaml`, which a team edits. */
function snippets(): string {
	const { knowledgeBase } = parseKnowledgeBase(readFromRoot('kb.yaml'));
	return `${JSON.stringify(editorSnippets(knowledgeBase), null, '\t')}\n`;
}

function withGeneratedParts(path: string, language: Language): string {
	const parts = { checks: () => checkTable(language), 'write-one': () => editorLink(language) };
	return Object.entries(parts).reduce(
		(text, [name, make]) =>
			text.replace(
				new RegExp(`<!-- ${name}:begin -->[\\s\\S]*?<!-- ${name}:end -->`),
				() => `<!-- ${name}:begin -->\n${make()}\n<!-- ${name}:end -->`,
			),
		readFromRoot(path),
	);
}

/** The link that opens the Git host's editor. Without a repository it is relative, as GitHub takes it: right in every fork. */
export function editorLink(language: Language, settings = readFromRoot('kb.yaml')): string {
	const { knowledgeBase } = parseKnowledgeBase(settings);
	const query = newPostmortemQuery(knowledgeBase, 'YYYY-MM-DD', { language, template: 'full' });
	const relative = `../../new/${knowledgeBase.branch}/postmortems${query}`;
	const address = newPostmortemLink(knowledgeBase, 'YYYY-MM-DD', { language }) ?? relative;
	const label = { en: 'Write a postmortem in the browser', ko: '브라우저에서 바로 쓰기' }[language];
	return `[**${label}**](${linkSafe(address)})`;
}

/** Brackets would end the link early. */
function linkSafe(query: string): string {
	return query.replace(/[()'*!]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

function checkTable(language: Language): string {
	const head = language === 'ko' ? '| 검사 | 정도 | 살피는 것 |' : '| check | severity | what it holds |';
	const rows = checks.map(({ id, severity }) => {
		const level = language === 'ko' ? { error: '오류', warning: '경고', note: '참고' }[severity] : severity;
		return `| \`${id}\` | ${level} | ${BOOKS[language].checks[id].summary.replaceAll('|', '\\|')} |`;
	});
	return [head, '|---|---|---|', ...rows].join('\n');
}
