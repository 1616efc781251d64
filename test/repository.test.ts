import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeProgram } from '#cli/program';
import { editorLink, generatedFiles, readFromRoot } from './generated-files.ts';

const ROOT = new URL('../', import.meta.url).pathname;
const DOCUMENTS = [
	...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
	...readdirSync(`${ROOT}docs`).map((name) => `docs/${name}`),
];

test.each([...generatedFiles()])(
	'%s is what the code makes of it; if not, run `npm run generate`',
	(path, text) => {
		expect(readFromRoot(path)).toBe(text);
	},
);

test.each([
	['', '../../new/main/postmortems?filename='],
	[
		'repository: https://github.com/team/notes.git',
		'https://github.com/team/notes/new/main/postmortems?filename=',
	],
	[
		'repository: https://gitlab.com/team/notes',
		'https://gitlab.com/team/notes/-/new/main/postmortems?file_name=',
	],
])('the documents’ link to write a postmortem goes where `kb.yaml` says: %s', (settings, address) => {
	const [, target = ''] = /^\[\*\*.*\*\*\]\((.*)\)$/.exec(editorLink('ko', settings)) ?? [];
	expect(target.slice(0, address.length)).toBe(address);
	expect(target).not.toMatch(/[()\s]/);
});

test('dependencies are pinned exactly, and the lock file names only the npm registry', () => {
	const manifest = JSON.parse(readFromRoot('package.json')) as Record<string, Record<string, string>>;
	for (const version of Object.values({ ...manifest['dependencies'], ...manifest['devDependencies'] })) {
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	}
	const resolved = [...readFromRoot('package-lock.json').matchAll(/"resolved": "([^"]*)"/g)].map(
		([, url]) => url,
	);
	for (const url of resolved) expect(url).toMatch(/^https:\/\/registry\.npmjs\.org\//);
	expect(readFromRoot('package-lock.json').match(/"integrity": /g)?.length).toBeGreaterThanOrEqual(
		resolved.length,
	);
});

test('every npm script that the documents name exists', () => {
	const { scripts } = JSON.parse(readFromRoot('package.json')) as { scripts: Record<string, string> };
	for (const document of DOCUMENTS) {
		for (const [, name = ''] of readFromRoot(document).matchAll(/npm run (?:--\S+ )*([a-z][\w:]*)/g)) {
			expect(scripts, `${document}: npm run ${name}`).toHaveProperty([name]);
		}
	}
});

test('every relative link of the documents leads to a file', () => {
	for (const document of DOCUMENTS) {
		for (const [, target = ''] of readFromRoot(document).matchAll(
			/\]\((?!https?:|#|mailto:|\.\.\/\.\.\/new\/)([^)#\s]+)/g,
		)) {
			expect(
				() => readFileSync(new URL(target, new URL(`../${document}`, import.meta.url))),
				`${document} → ${target}`,
			).not.toThrow();
		}
	}
});

test.each(['docs/commands.md', 'docs/commands.ko.md'])(
	'%s tells every command and every format',
	(document) => {
		const text = readFromRoot(document);
		for (const command of makeProgram(() => {}).commands) {
			expect(text).toMatch(new RegExp(`\`(?:odap )?${command.name()}[ \`]`));
			const formats = command.options.find(({ long }) => long === '--format')?.argChoices;
			if (formats) expect(text).toContain(formats.join('\\|'));
		}
	},
);
