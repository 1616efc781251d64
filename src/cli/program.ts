import { Command, CommanderError, Option } from 'commander';
import { audiences } from '#domain/audience';
import { visible } from '#report/visible';
import { LANGUAGES } from '#schemas/languages';
import { packageVersion } from '#store/package-version';
import { type ExitCode, exitCode } from './exit-code.ts';
import { addExport } from './export-command.ts';
import { reportFailure } from './failure.ts';
import { addFollowUpCommands } from './follow-up-commands.ts';
import { formatNames } from './format-report.ts';
import { describeCommands, helpWords, prepareHelp } from './help.ts';
import { addInit } from './init-command.ts';
import type { Answer } from './make-command.ts';
import { parseNumber } from './parse-number.ts';
import { addRename } from './rename-command.ts';
import { addSimilar } from './similar-command.ts';
import { complain, inTerminalLanguage } from './terminal.ts';
import { usageFault } from './usage-fault.ts';
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
		if (!(error instanceof CommanderError)) return reportFailure(error);
		const fault = usageFault(error);
		if (fault) complain(visible(inTerminalLanguage(fault)));
		return error.exitCode === 0 ? exitCode.ok : exitCode.misuse;
	}
}

/** Every command with its options. @param answer is told the exit code of the command that ran. */
export function makeProgram(answer: Answer): Command {
	const program = prepareHelp(new Command('odap'))
		.version(packageVersion(), '-V, --version', helpWords().version)
		// What it says of a misuse in English, `usageFault` says in the reader's language.
		.configureOutput({ outputError: () => {} })
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
	describeCommands(program);
	return program;
}

function addNew(program: Command, answer: Answer): void {
	command(program, 'new')
		.option('--from <file>')
		.option('--title <text>')
		.option('--date <date>')
		.option('--severity <id>')
		.addOption(new Option('--service, --services <id...>').argParser(listed))
		.option('--impact <text>')
		.addOption(new Option('--cause, --causes <id...>').argParser(listed))
		.addOption(new Option('--template <name>').choices(['full', 'brief']))
		.addOption(new Option('--language <code>').choices(LANGUAGES))
		.option('--slug <words>')
		.option('--images')
		.action(async (options) => answer(await (await import('./new.ts')).newPostmortem(options)));
}

/** `--service a --service b`, `--services a b` and `--services a,b` say the same. */
function listed(value: string, before: readonly string[] = []): string[] {
	return [...before, ...value.split(',').filter(Boolean)];
}

function addImport(program: Command, answer: Answer): void {
	command(program, 'import')
		.argument('<source...>')
		.option('--dry-run')
		.addOption(new Option('--status <status>').choices(['draft', 'review', 'final']).default('review'))
		.option('--timezone <zone>')
		.addOption(new Option('--language <code>').choices(LANGUAGES))
		.option('--map <file>')
		.option('--today <day>')
		.addOption(new Option('--format <name>').choices(['text', 'json']).default('text'))
		.action(async (sources, options) =>
			answer(await (await import('./import.ts')).importSources(sources, options)),
		);
}

function addCheck(program: Command, answer: Answer): void {
	command(program, 'check')
		.argument('[paths...]')
		.addOption(new Option('--format <name>').choices(formatNames).default('text'))
		.option('--changed [base]')
		.option('--fix')
		.option('--notes')
		.option('--watch')
		.option('--today <day>')
		.addOption(configOption())
		.action(async (paths, options) => answer(await (await import('./check.ts')).check(paths, options)));
}

function addBuild(program: Command, answer: Answer): void {
	command(program, 'build')
		.option('--out <dir>')
		.addOption(new Option('--audience <name>').choices(audiences).default('public'))
		.option('--today <day>')
		.addOption(configOption())
		.action(async (options) => answer(await (await import('./build.ts')).build(options)));
}

function addMcp(program: Command, answer: Answer): void {
	command(program, 'mcp')
		.addOption(new Option('--audience <name>').choices(audiences).default('public'))
		.option('--today <day>')
		.action(async (options) => answer(await (await import('./mcp.ts')).mcp(options)));
}

function addDev(program: Command, answer: Answer): void {
	command(program, 'dev')
		.option('--port <number>', '', parseNumber('--port', 0, 65_535))
		.option('--host [address]')
		.option('--today <day>')
		.action(async (options) => answer(await (await import('./dev.ts')).dev(options)));
}

function addPreview(program: Command, answer: Answer): void {
	command(program, 'preview')
		.option('--port <number>', '', parseNumber('--port', 0, 65_535))
		.option('--host [address]')
		.option('--out <dir>')
		.action(async (options) => answer(await (await import('./preview.ts')).preview(options)));
}

/** A pull request is judged by the checks of the branch that it is to be merged into. */
function configOption(): Option {
	return new Option('--config <dir>');
}

/** A command with what all of them share. */
function command(program: Command, name: string): Command {
	return program.command(name).option('--root <dir>', '', '.').addHelpText('after', helpWords().exitCodes);
}
