import { inLanguage, type Text } from '#domain/text/localised';
import type { InitAnswers } from './answers.ts';

/** `kb.yaml`, with the keys that a team sets first. */
export function settingsText({ title, language, timezone, repository }: InitAnswers): string {
	const lines = [
		'# yaml-language-server: $schema=./node_modules/odapnote/schemas/json/kb.schema.json',
		`# ${inLanguage(introduction, language)}`,
		`title: ${JSON.stringify(title)}`,
		`language: ${language}`,
		`timezone: ${timezone}`,
	];
	if (repository !== undefined) {
		lines.push(`repository: ${JSON.stringify(repository)}`, ...addressOfPages(repository));
	}
	return `${lines.join('\n')}\n`;
}

const introduction: Text = {
	en: 'The settings and words of your team. Every key has a default: your editor lists them.',
	ko: '팀의 설정과 용어를 적는 파일입니다. 모든 키에는 기본값이 있고, 어떤 키가 있는지는 편집기가 보여 줍니다.',
};

/** Where GitHub Pages serves a repository, as long as it has no domain of its own. */
function addressOfPages(repository: string): string[] {
	const { hostname, pathname } = new URL(repository);
	const [owner, name, ...more] = pathname.split('/').filter(Boolean);
	if (hostname !== 'github.com' || !owner || !name || more.length > 0) return [];
	const host = `${owner.toLowerCase()}.github.io`;
	const base = name.toLowerCase() === host ? [] : [`base: /${name}/`];
	return [`url: https://${host}`, ...base];
}
