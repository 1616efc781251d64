import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePostmortems } from '#bench/generate';
import { parseFile } from '#domain/checks/parse-file';
import { deriveLibrary } from '#domain/library/derive-library';
import type { Library } from '#domain/library/library';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import type { Language } from '#domain/text/localised';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TODAY = '2026-01-01';
const require = createRequire(import.meta.url);

interface SourceText {
	readonly name: string;
	readonly text: string;
}

/** The project's own postmortems, Korean and English. */
export function ownPostmortems(): Library {
	const folder = join(ROOT, 'postmortems');
	const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
	return libraryOf(names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })));
}

/** Generated postmortems of about 6 KB. */
export function generated(count: number): Library {
	return libraryOf(generatePostmortems(count));
}

/** The messages of the TypeScript compiler, one a postmortem: technical sentences that every checkout has. */
export function compilerMessages(language: Language): Library {
	const sentences = language === 'ko' ? koreanMessages() : englishMessages();
	return libraryOf(
		sentences.map((sentence, index) => ({
			name: `2020-01-01-message-${String(index).padStart(4, '0')}.md`,
			text: messageFile(sentence, index, language),
		})),
	);
}

/** Every word of a postmortem that a reader sees in its text, to judge by. */
export function textOf({ title, summary, sections, lessons }: Postmortem): string {
	const prose = sections.flatMap(({ blocks }) =>
		blocks.map((block) => (block.kind === 'prose' ? block.text : '')),
	);
	return [title, summary?.text ?? '', ...prose, ...lessons.map((lesson) => lesson.prose.text)].join('\n');
}

function messageFile(sentence: string, index: number, language: Language): string {
	const escaped = sentence.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
	return [
		'---',
		`title: "${index + 1}"`,
		'status: final',
		'date: 2020-01-01',
		'severity: sev5',
		`language: ${language}`,
		'---',
		'',
		'## Message',
		'',
		escaped,
		'',
	].join('\n');
}

function koreanMessages(): string[] {
	const path = require.resolve('typescript/lib/ko/diagnosticMessages.generated.json');
	return Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
}

/** The English originals are inside the compiler, under a name that its types leave out. */
function englishMessages(): string[] {
	const { Diagnostics } = require('typescript') as { Diagnostics: Record<string, { message: string }> };
	return Object.values(Diagnostics).map(({ message }) => message);
}

function libraryOf(files: readonly SourceText[]): Library {
	const { knowledgeBase } = parseKnowledgeBase(undefined);
	const postmortems = files.flatMap(({ name, text }) => {
		const { postmortem, published } = parseFile({ path: `postmortems/${name}`, text }, knowledgeBase);
		return published ?? postmortem ?? [];
	});
	return deriveLibrary(postmortems, knowledgeBase, TODAY);
}
