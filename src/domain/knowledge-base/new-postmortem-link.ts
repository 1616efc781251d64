import type { KnowledgeBase } from '#domain/knowledge-base';
import { postmortemTemplate } from '#domain/postmortem-template';
import type { Language } from '#domain/text/localised';
import { GROUND } from '#locales/ground/ground';
import { gitHostUrl, isGitLab } from './git-host.ts';

/** Servers refuse longer addresses; GitHub's limit is about 8,190 bytes. */
const LONGEST_ADDRESS = 8000;

export interface NewFile {
	/** With its ending. */
	readonly name: string;
	readonly text: string;
	/** Where the knowledge base lies in its repository, with `/` at the end; empty at the top. */
	readonly folder: string;
}

/**
 * The Git host's editor with a new postmortem in it; where the whole text makes no address that servers take, with its
 * name alone. Absent without a repository.
 */
export function newFileLink(
	knowledgeBase: KnowledgeBase,
	{ name, text, folder }: NewFile,
): { readonly href: string; readonly isWhole: boolean } | undefined {
	const editor = gitHostUrl(knowledgeBase, 'new', `${folder}postmortems`);
	if (editor === undefined) return undefined;
	const isForGitLab = isGitLab(knowledgeBase.repository ?? '');
	const whole = editor + queryOf(name, text, isForGitLab);
	return whole.length <= LONGEST_ADDRESS
		? { href: whole, isWhole: true }
		: { href: editor + queryOf(name, '', isForGitLab), isWhole: false };
}

function queryOf(file: string, text: string, isForGitLab: boolean): string {
	const [name, value] = isForGitLab ? ['file_name', 'content'] : ['filename', 'value'];
	const filled = text === '' ? '' : `&${value}=${encodeURIComponent(text)}`;
	return `?${name}=${encodeURIComponent(file)}${filled}`;
}

export interface NewPostmortemPlace {
	readonly language?: Language;
	/** Where the knowledge base lies in its repository, with `/` at the end; empty at the top. */
	readonly folder?: string;
}

/**
 * The Git host's editor with a new file in it, named and filled in: nothing to install. Absent without a repository.
 * @param date stands in the name and in the front matter: `YYYY-MM-DD`, as a day or as these very letters.
 */
export function newPostmortemLink(
	knowledgeBase: KnowledgeBase,
	date: string,
	{ language = knowledgeBase.language, folder = '' }: NewPostmortemPlace = {},
): string | undefined {
	const editor = gitHostUrl(knowledgeBase, 'new', `${folder}postmortems`);
	if (editor === undefined) return undefined;
	const isForGitLab = isGitLab(knowledgeBase.repository ?? '');
	const full = editor + newPostmortemQuery(knowledgeBase, date, { language, template: 'full', isForGitLab });
	if (full.length <= LONGEST_ADDRESS) return full;
	return editor + newPostmortemQuery(knowledgeBase, date, { language, template: 'brief', isForGitLab });
}

interface QueryOptions {
	readonly language: Language;
	readonly template: 'full' | 'brief';
	readonly isForGitLab?: boolean;
}

/** What follows the editor's address: `?filename=…&value=…`, and on GitLab `?file_name=…&content=…`. */
export function newPostmortemQuery(
	knowledgeBase: KnowledgeBase,
	date: string,
	{ language, template, isForGitLab = false }: QueryOptions,
): string {
	const severity = knowledgeBase.severities.find(({ id }) => id === 'unknown')?.id ?? '';
	const text = postmortemTemplate(
		{
			title: GROUND[language].template.title,
			date,
			severity,
			services: [],
			impact: '',
			causes: [],
			template,
			language,
		},
		knowledgeBase,
	);
	return queryOf(`${date}-what-happened.md`, text, isForGitLab);
}
