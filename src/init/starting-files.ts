import type { FolderInRepository, InitAnswers, Release } from './answers.ts';
import { examplePostmortem } from './example.ts';
import { hostOf } from './host.ts';
import { githubWorkflows, gitlabPipeline } from './pipelines.ts';
import { settingsText } from './settings-text.ts';

/** A file that `odap init` writes. */
export interface StartingFile {
	/** From the folder of the knowledge base, or from the top of the repository. */
	readonly from: 'folder' | 'top';
	readonly path: string;
	readonly text: string;
	/** The team's from the first day: a newer version has nothing to say about it. */
	readonly isTheirs: boolean;
}

/** Everything that a new knowledge base begins with. `exampleDay` is the day of the example: `YYYY-MM-DD`. */
export function startingFiles(
	answers: InitAnswers,
	release: Release,
	folder: FolderInRepository,
	exampleDay: string,
): StartingFile[] {
	const host = hostOf(answers.repository);
	const pipelines =
		host === 'github'
			? githubWorkflows(release, folder)
			: host === 'gitlab'
				? [gitlabPipeline(release, folder)]
				: [];
	return [
		file('package.json', packageText(release.version)),
		{ ...file('kb.yaml', settingsText(answers)), isTheirs: true },
		{
			...file(`postmortems/${exampleDay}-example.md`, examplePostmortem(answers.language, exampleDay)),
			isTheirs: true,
		},
		file('.gitignore', 'node_modules/\ndist/\n.odap/\n'),
		file('.gitattributes', '*.md text eol=lf\nkb.yaml text eol=lf\n'),
		file('.vscode/settings.json', editorText),
		...pipelines.map(([path, text]) => ({ from: 'top' as const, path, text, isTheirs: false })),
	];
}

function file(path: string, text: string): StartingFile {
	return { from: 'folder', path, text, isTheirs: false };
}

function packageText(version: string): string {
	const commands = ['new', 'check', 'dev', 'build', 'preview'];
	const manifest = {
		private: true,
		type: 'module',
		scripts: Object.fromEntries(commands.map((name) => [name, `odap ${name}`])),
		dependencies: { odapnote: version },
	};
	return `${JSON.stringify(manifest, null, 2)}\n`;
}

const editorText = `${JSON.stringify(
	{
		'files.eol': '\n',
		'files.insertFinalNewline': true,
		'[markdown]': { 'editor.wordWrap': 'on', 'files.trimTrailingWhitespace': false },
		'yaml.schemas': { './node_modules/odapnote/schemas/json/kb.schema.json': 'kb.yaml' },
		'search.exclude': { dist: true, '.odap': true },
	},
	null,
	2,
)}\n`;
