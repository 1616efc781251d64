import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSecrets } from '#domain/safety/find-secrets';
import { said } from '#locales/said';
import { scanSecrets } from '#store/secrets';
import { planted } from '#test/domain/safety/planted';
import type { Figure, Scale } from './figure.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const LARGEST_BYTES = 256 * 1024;
/** Texts first; declarations, which are mostly their own documentation, fill up. */
const DOCUMENTS = [
	'**/*.{md,mdx,markdown}',
	'**/{*.txt,README,CHANGELOG,HISTORY,LICENSE,LICENCE,NOTICE}',
	'**/*.d.{ts,mts}',
];

/** Every place of a file in which a value may stand; secrets are looked for in all of it. */
const PLACES: readonly ((value: string) => string)[] = [
	(value) => value,
	(value) => `---\nimpact: "${value.replaceAll('"', '\\"').replaceAll('\n', ' ')}"\n---\n`,
	(value) => `<!-- ${value} -->`,
	(value) => `\`\`\`\n${value}\n\`\`\``,
	(value) => `- 16:05 \`started\` In the log: ${value}`,
	(value) => `> ${value.replaceAll('\n', '\n> ')}`,
	(value) =>
		`| when | what |\n| --- | --- |\n| 16:05 | ${value.replaceAll('\n', ' ').replaceAll('|', ' ')} |`,
	(value) => `${'A long line of other words. '.repeat(40)}${value}`,
	(value) => `운영 서버 로그에 남은 값: ${value}\r\n`,
];

export async function tryPlantedSecrets(): Promise<Figure> {
	const faults: string[] = [];
	let tried = 0;
	for (const [name, value] of Object.entries(planted)) {
		for (const [at, place] of PLACES.entries()) {
			const text = `# A\n\n${place(value)}\n\nB.\n`;
			tried += 1;
			const isFound =
				findSecrets(text).length > 0 || (await scanSecrets({ text, path: 'postmortems/a.md' })).length > 0;
			if (!isFound) faults.push(`${name}, place ${at}`);
		}
	}
	const share = ((tried - faults.length) / tried) * 100;
	return {
		what: `planted secrets found: ${Object.keys(planted).length} kinds in ${PLACES.length} places`,
		target: '100 %',
		reached: `${share.toFixed(1)} % (${tried - faults.length} of ${tried})`,
		isMet: faults.length === 0,
		faults,
	};
}

/** Real documents are those of the installed packages: the same ones wherever the lock file is the same. */
export async function tryFalseFindings({ documents }: Scale): Promise<Figure> {
	const all = DOCUMENTS.flatMap((pattern) => globSync(pattern, { cwd: MODULES }).sort());
	const faults: string[] = [];
	const seen = new Set<string>();
	let markdown = 0;
	for (let at = 0; at < all.length && seen.size < documents; at += 1) {
		const path = all[at] ?? '';
		if (!statSync(join(MODULES, path)).isFile()) continue;
		const text = readFileSync(join(MODULES, path), 'utf8');
		if (text.length < 200 || text.length > LARGEST_BYTES || seen.has(text)) continue;
		seen.add(text);
		if (/\.(?:mdx?|markdown)$/.test(path)) markdown += 1;
		const found = [
			...findSecrets(text).map(({ name }) => said(name, 'en')),
			...(await scanSecrets({ text, path })).map(({ message }) => said(message, 'en')),
		];
		if (found.length > 0) faults.push(`${path}: ${found.slice(0, 3).join('; ')}`);
	}
	return {
		what: `false findings of secrets in ${seen.size.toLocaleString('en')} real technical documents (${markdown} of them Markdown)`,
		target: 'at most 1 in 1,000',
		reached: `${faults.length} documents`,
		isMet: faults.length * 1_000 <= seen.size,
		faults,
	};
}
