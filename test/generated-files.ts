import { readFileSync } from 'node:fs';
import { checks } from '#domain/checks/registry';
import type { Language } from '#domain/text';
import { jsonSchemas } from '#schemas/json-schemas';

const ROOT = new URL('../', import.meta.url);

/** Files, or parts of them, that are made from the code: by path from the root, with what they must say. */
export function generatedFiles(): Map<string, string> {
	const files = new Map([...jsonSchemas()].map(([name, text]) => [`schemas/json/${name}`, text]));
	files.set('README.md', withTable('README.md', 'en'));
	files.set('README.ko.md', withTable('README.ko.md', 'ko'));
	return files;
}

export function readFromRoot(path: string): string {
	return readFileSync(new URL(path, ROOT), 'utf8');
}

function withTable(path: string, language: Language): string {
	return readFromRoot(path).replace(
		/<!-- checks:begin -->[\s\S]*?<!-- checks:end -->/,
		`<!-- checks:begin -->\n${checkTable(language)}\n<!-- checks:end -->`,
	);
}

function checkTable(language: Language): string {
	const head = language === 'ko' ? '| 검사 | 정도 | 살피는 것 |' : '| check | severity | what it holds |';
	const rows = checks.map(({ id, severity, summary }) => {
		const level = language === 'ko' ? { error: '오류', warning: '경고', note: '참고' }[severity] : severity;
		return `| \`${id}\` | ${level} | ${summary[language].replaceAll('|', '\\|')} |`;
	});
	return [head, '|---|---|---|', ...rows].join('\n');
}
