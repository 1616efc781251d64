import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { programTexts } from '#build/verify/program-texts';
import { ownCommit } from '#store/own-commit';
import { packageFolder, programFolder } from '#store/package-version';
import { parserVersion } from '#store/parser-version';
import { programVersion } from '#store/program-version';
import { THREAD_ENTRIES } from '#store/thread-file';
import { bundledPackages } from './licences.ts';

const ENTRIES = ['cli/odap', 'api/index', ...THREAD_ENTRIES];

/**
 * Compiles the command and its threads to plain JavaScript in `compiled/program`. What `package.json` lists as
 * dependencies stays outside: it is native, or finds files beside its own.
 * @returns the folders of the packages whose code is in it.
 */
export async function compileProgram(): Promise<string[]> {
	rmSync(programFolder, { recursive: true, force: true });
	const { output } = await build({
		cwd: packageFolder,
		input: Object.fromEntries(ENTRIES.map((entry) => [basename(entry), `src/${entry}.ts`])),
		external: new RegExp(`^(?:${dependencies().join('|')})(?:/|$)`),
		platform: 'node',
		plugins: [withAnswers()],
		// Of packages that are no modules.
		transform: { define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' } },
		logLevel: 'silent',
		output: {
			dir: programFolder,
			entryFileNames: '[name].js',
			chunkFileNames: '[name]-[hash].js',
			// Every command begins with reading it; names stay, for whoever reports a trace.
			minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
		},
	});
	await compileTypes();
	writeFileSync(join(programFolder, TEXTS_FILE), JSON.stringify(programTexts()));
	return bundledPackages(output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])));
}

/** One file of declarations, for whoever imports the package. */
async function compileTypes(): Promise<void> {
	await build({
		cwd: packageFolder,
		input: { index: 'src/api/index.ts' },
		plugins: [dts({ emitDtsOnly: true })],
		logLevel: 'silent',
		output: { dir: programFolder },
	});
}

const TEXTS_FILE = 'program-texts.json';

/** Modules that look at the source or its history, which no package has: what each of them answers is written down. */
function withAnswers(): Plugin {
	const answers: Readonly<Record<string, string>> = {
		'store/parser-version.ts': `export const parserVersion = () => ${JSON.stringify(parserVersion())};`,
		'store/program-version.ts': `export const programVersion = () => ${JSON.stringify(programVersion())};`,
		'store/own-commit.ts': `export const ownCommit = () => ${JSON.stringify(ownCommit())};`,
		'build/verify/program-texts.ts': `import { readFileSync } from 'node:fs';
			export const programTexts = () => JSON.parse(readFileSync(new URL('./${TEXTS_FILE}', import.meta.url), 'utf8'));`,
		'build/templates/refresh-templates.ts': 'export const refreshTemplates = async () => {};',
	};
	return {
		name: 'odapnote:answers',
		load: (id) => {
			const module = Object.keys(answers).find((each) => id === join(packageFolder, 'src', each));
			return module === undefined ? null : { code: answers[module] ?? '', moduleType: 'js' };
		},
	};
}

function dependencies(): string[] {
	return Object.keys(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).dependencies);
}
