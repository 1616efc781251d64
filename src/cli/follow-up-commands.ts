import { type Command, Option } from 'commander';
import { audiences } from '#domain/audience';
import { followUpStates } from '#domain/library/follow-up-list';
import { trackerNames } from '#tracker/tracker';
import { followUpFormats } from './format-follow-ups.ts';
import type { Answer, MakeCommand } from './make-command.ts';

const TRACKER_HELP = `
Trackers are let in by the environment:
  github  GITHUB_TOKEN
  gitlab  GITLAB_TOKEN
  jira    JIRA_EMAIL and JIRA_API_TOKEN (Data Center: JIRA_API_TOKEN alone)`;

/** `odap followups`, and the commands that bring one countermeasure into another status. */
export function addFollowUpCommands(program: Command, answer: Answer, command: MakeCommand): void {
	addFollowUps(program, answer, command);
	addFinish(program, answer, command);
	addPromise(program, answer, command);
	addReject(program, answer, command);
	addSupersede(program, answer, command);
}

function addFollowUps(program: Command, answer: Answer, command: MakeCommand): void {
	command(
		program,
		'followups',
		'List what was decided and is not done or not verified, and postmortems not final by their day.',
	)
		.addOption(new Option('--state <name...>', 'only those in one of these states').choices(followUpStates))
		.option('--owner <id...>', 'only those of these owners')
		.option('--service <id...>', 'only those of incidents in these services')
		.option('--severity <id...>', 'only those of incidents of these severities')
		.addOption(new Option('--format <name>', 'how to print').choices(followUpFormats).default('text'))
		.addOption(
			new Option(
				'--fail-on <name...>',
				'exit with 1 when any that is listed is in one of these states',
			).choices(followUpStates),
		)
		.option('--today <day>', 'the day that decides what is overdue, YYYY-MM-DD')
		.addOption(
			new Option(
				'--create <tracker>',
				'open an issue for each accepted countermeasure that links none, and write its address behind it; says what it would open',
			)
				.choices(trackerNames)
				.conflicts(['sync', 'format', 'failOn']),
		)
		.option('--yes', 'with --create: open them')
		.addOption(
			new Option('--sync <tracker>', 'read the issues back, and show what that changes in the postmortems')
				.choices(trackerNames)
				.conflicts([
					'create',
					'yes',
					'format',
					'failOn',
					'state',
					'owner',
					'service',
					'severity',
					'audience',
				]),
		)
		.option('--write', 'with --sync: change the postmortems')
		.option('--tracker <address>', 'the project’s address; by default the repository of kb.yaml')
		.option('--issue-type <name>', 'what Jira calls what is opened, by default Task')
		.addOption(
			new Option('--audience <name>', 'who may read the issues: the public is not told internal parts')
				.choices(audiences)
				.default('public'),
		)
		.addHelpText('after', TRACKER_HELP)
		.action(async (options) => answer(await (await import('./followups.ts')).followUps(options)));
}

function addFinish(program: Command, answer: Answer, command: MakeCommand): void {
	const verbs = [
		['done', 'done', 'Mark a countermeasure as done: edits its chips and nothing else in the file.'],
		['verify', 'verified', 'Mark a countermeasure as verified: it is in place and was seen to work.'],
	] as const;
	for (const [name, status, description] of verbs) {
		withNames(command(program, name, description))
			.option('--evidence <url>', 'where it can be seen: a pull request, a dashboard, a test')
			.option('--on <day>', 'the day since when, YYYY-MM-DD; today by default')
			.action(async (postmortem, countermeasure, options) => {
				answer(await (await import('./set-status.ts')).finish(status, [postmortem, countermeasure], options));
			});
	}
}

function addPromise(program: Command, answer: Answer, command: MakeCommand): void {
	const verbs = [
		['accept', 'accepted', 'Mark a countermeasure as accepted: it will be done, by an owner.'],
		['start', 'in-progress', 'Mark a countermeasure as in progress.'],
	] as const;
	for (const [name, status, description] of verbs) {
		withNames(command(program, name, description))
			.option('--owner <id>', 'the team or role that sees to it')
			.option('--due <day>', 'the day it is due, YYYY-MM-DD; by severity otherwise')
			.action(async (postmortem, countermeasure, options) => {
				answer(
					await (await import('./set-status.ts')).promise(status, [postmortem, countermeasure], options),
				);
			});
	}
}

function addReject(program: Command, answer: Answer, command: MakeCommand): void {
	withNames(command(program, 'reject', 'Mark a countermeasure as rejected, and write the reason below it.'))
		.requiredOption('--because <text>', 'the reason, in a sentence or two')
		.option('--on <day>', 'the day since when, YYYY-MM-DD; today by default')
		.action(async (postmortem, countermeasure, options) => {
			answer(await (await import('./set-status.ts')).reject([postmortem, countermeasure], options));
		});
}

function addSupersede(program: Command, answer: Answer, command: MakeCommand): void {
	withNames(command(program, 'supersede', 'Mark a countermeasure as superseded by another one.'))
		.requiredOption('--by <reference>', 'what takes its place: #ID of the same file, or POSTMORTEM#ID')
		.option('--on <day>', 'the day since when, YYYY-MM-DD; today by default')
		.action(async (postmortem, countermeasure, options) => {
			answer(await (await import('./set-status.ts')).supersede([postmortem, countermeasure], options));
		});
}

function withNames(command: Command): Command {
	return command
		.argument('<postmortem>', 'its id, or the path of its file')
		.argument('<countermeasure>', 'its id, with or without #');
}
