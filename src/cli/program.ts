import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { audiences } from '#domain/audience';
import { LANGUAGES } from '#schemas/languages';
import { packageVersion } from '#store/package-version';
import { type ExitCode, exitCode, exitCodeHelp } from './exit-code.ts';
import { addExport } from './export-command.ts';
import { reportFailure } from './failure.ts';
import { addFollowUpCommands } from './follow-up-commands.ts';
import { formatNames } from './format-report.ts';
import { addInit } from './init-command.ts';
import type { Answer } from './make-command.ts';
import { addRename } from './rename-command.ts';
import { addSimilar } from './similar-command.ts';
import { addWindow } from './window-command.ts';

/** Runs the command that the arguments name. Each command is loaded only when it is asked for. */
export async function runProgram(argv: readonly string[]): Promise<ExitCode> {
	let code: ExitCode = exitCode.ok;
	const program = makeProgram((answer) => {
		code = answer;
	});
	try {
		await program.parseAsync(argv);
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.misuse;
		return reportFailure(error);
	}
}

/** Every command with its options. @param answer is told the exit code of the command that ran. */
export function makeProgram(answer: Answer): Command {
	const program = new Command('odap')
		.description('Postmortems as Markdown: written, checked like code, built into a searchable site.')
		.version(packageVersion(), '-V, --version')
		.showHelpAfterError('Run it with --help to see what it takes.')
		.addHelpText('after', exitCodeHelp)
		.exitOverride();
	addInit(program, answer, command);
	addNew(program, answer);
	addImport(program, answer);
	addCheck(program, answer);
	addBuild(program, answer);
	addDev(program, answer);
	addPreview(program, answer);
	addFollowUpCommands(program, answer, command);
	addSimilar(program, answer, command);
	addRename(program, answer, command);
	addWindow(program, answer, command);
	addExport(program, answer, command);
	addMcp(program, answer);
	return program;
}

function addNew(program: Command, answer: Answer): void {
	command(program, 'new', 'Write a new postmortem: asks for what is not given, never overwrites a file.')
		.option('--from <file>', 'begin with what is written elsewhere, read as `odap import` reads it')
		.option('--title <text>', 'what happened, in one line')
		.option('--date <date>', 'the day of the incident: 2026-03-14, ~2026-03-14 or 2026-03')
		.option('--severity <id>', 'a severity of kb.yaml, or unknown')
		.addOption(
			new Option('--service, --services <id...>', 'the services that were affected').argParser(listed),
		)
		.option('--impact <text>', 'who was harmed, how, and how many')
		.addOption(
			new Option('--cause, --causes <id...>', 'categories of the causes that are known').argParser(listed),
		)
		.addOption(new Option('--template <name>', 'how much of the outline to write').choices(['full', 'brief']))
		.addOption(new Option('--language <code>', 'the language to write in').choices(LANGUAGES))
		.option('--slug <words>', 'the words of the file name; made from the title by default')
		.option('--images', 'make a folder with index.md, with room for images')
		.action(async (options) => answer(await (await import('./new.ts')).newPostmortem(options)));
}

/** `--service a --service b`, `--services a b` and `--services a,b` say the same. */
function listed(value: string, before: readonly string[] = []): string[] {
	return [...before, ...value.split(',').filter(Boolean)];
}

function addImport(program: Command, answer: Answer): void {
	command(program, 'import', 'Bring what you have: one postmortem for each write-up, marked as imported.')
		.argument('<source...>', 'files and folders with write-ups')
		.option('--dry-run', 'say what would be written, and write nothing')
		.addOption(
			new Option('--status <status>', 'the status of what is written')
				.choices(['draft', 'review', 'final'])
				.default('review'),
		)
		.option('--timezone <zone>', 'the IANA zone of times that name none, for example Asia/Seoul')
		.addOption(
			new Option(
				'--language <code>',
				'the language of the write-ups; told by their letters by default',
			).choices(LANGUAGES),
		)
		.option(
			'--map <file>',
			'what your headings, labels and names mean; by default import.yaml beside kb.yaml',
		)
		.option('--today <day>', 'the day of the import, YYYY-MM-DD')
		.addOption(new Option('--format <name>', 'how to print').choices(['text', 'json']).default('text'))
		.action(async (sources, options) =>
			answer(await (await import('./import.ts')).importSources(sources, options)),
		);
}

function addCheck(program: Command, answer: Answer): void {
	command(program, 'check', 'Check every postmortem, and report on all of them or on the paths given.')
		.argument('[paths...]', 'report only on these files and folders')
		.addOption(new Option('--format <name>', 'how to print').choices(formatNames).default('text'))
		.option(
			'--changed [base]',
			'report only on files that differ from a branch or commit (by default the main one)',
		)
		.option('--fix', 'apply every repair that is certain')
		.option('--notes', 'list notes too; without it only those of files that are named or changed')
		.option('--watch', 'check again whenever a file changes')
		.option('--today <day>', 'the day that decides what is overdue, YYYY-MM-DD')
		.addOption(configOption())
		.action(async (paths, options) => answer(await (await import('./check.ts')).check(paths, options)));
}

function addBuild(program: Command, answer: Answer): void {
	command(program, 'build', 'Check everything, then build the site; with errors nothing is written.')
		.option('--out <dir>', 'the folder to build, by default dist in the knowledge base')
		.addOption(
			new Option('--audience <name>', 'who may read the site: the public build leaves out internal parts')
				.choices(audiences)
				.default('public'),
		)
		.option('--today <day>', 'the day that decides what is overdue, YYYY-MM-DD')
		.addOption(configOption())
		.action(async (options) => answer(await (await import('./build.ts')).build(options)));
}

function addMcp(program: Command, answer: Answer): void {
	command(program, 'mcp', 'Answer agents on standard input and output (Model Context Protocol); read-only.')
		.addOption(
			new Option('--audience <name>', 'who may read the answers: the public is not told internal parts')
				.choices(audiences)
				.default('public'),
		)
		.option('--today <day>', 'the day that decides what is overdue, YYYY-MM-DD')
		.action(async (options) => answer(await (await import('./mcp.ts')).mcp(options)));
}

function addDev(program: Command, answer: Answer): void {
	command(program, 'dev', 'Serve the site while you write: an edit shows at once, faults on the page.')
		.option('--port <number>', 'the port to listen on', parsePort)
		.option('--host [address]', 'listen on the network too, or on this address')
		.option('--today <day>', 'the day that decides what is overdue, YYYY-MM-DD')
		.action(async (options) => answer(await (await import('./dev.ts')).dev(options)));
}

function addPreview(program: Command, answer: Answer): void {
	command(program, 'preview', 'Serve the built site as a web host would.')
		.option('--port <number>', 'the port to listen on', parsePort)
		.option('--host [address]', 'listen on the network too, or on this address')
		.option('--out <dir>', 'the folder to serve, by default dist in the knowledge base')
		.action(async (options) => answer(await (await import('./preview.ts')).preview(options)));
}

/** A pull request is judged by the checks of the branch that it is to be merged into. */
function configOption(): Option {
	return new Option(
		'--config <dir>',
		'take odap.config.js from this folder, by default from the knowledge base',
	);
}

/** A command with what all of them share. */
function command(program: Command, name: string, description: string): Command {
	return program
		.command(name)
		.description(description)
		.option('--root <dir>', 'the knowledge base: the folder with kb.yaml and postmortems/', '.')
		.addHelpText('after', exitCodeHelp);
}

function parsePort(text: string): number {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65_535) return port;
	throw new InvalidArgumentError('Expected a number from 0 to 65535.');
}
