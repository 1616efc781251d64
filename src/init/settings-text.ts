import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import type { InitAnswers } from './answers.ts';

/** `kb.yaml`, with the keys that a team sets first. */
export function settingsText({ title, language, timezone, repository }: InitAnswers): string {
	const lines = [
		'# yaml-language-server: $schema=./node_modules/odapnote/schemas/json/kb.schema.json',
		`# ${said(introduction, language)}`,
		`title: ${JSON.stringify(title)}`,
		`language: ${language}`,
		`timezone: ${timezone}`,
	];
	if (repository !== undefined) {
		lines.push(`repository: ${JSON.stringify(repository)}`, ...addressOfPages(repository));
	}
	return `${lines.join('\n')}\n`;
}

const introduction: Phrase = phrase('settingsText.introduction');

/** Where GitHub Pages serves a repository, as long as it has no domain of its own. */
function addressOfPages(repository: string): string[] {
	const { hostname, pathname } = new URL(repository);
	const [owner, name, ...more] = pathname.split('/').filter(Boolean);
	if (hostname !== 'github.com' || !owner || !name || more.length > 0) return [];
	const host = `${owner.toLowerCase()}.github.io`;
	const base = name.toLowerCase() === host ? [] : [`base: /${name}/`];
	return [`url: https://${host}`, ...base];
}
