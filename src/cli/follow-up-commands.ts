import { type Command, Option } from 'commander';
import { audiences } from '#domain/audience';
import { followUpStates } from '#domain/library/follow-up-list';
import { trackerNames } from '#tracker/tracker';
import { followUpFormats } from './format-follow-ups.ts';
import { helpWords } from './help.ts';
import type { Answer, MakeCommand } from './make-command.ts';

/** `odap followups`, and the commands that bring one countermeasure into another status. */
export function addFollowUpCommands(program: Command, answer: Answer, command: MakeCommand): void {
	addFollowUps(program, answer, command);
	addFinish(program, answer, command);
	addPromise(program, answer, command);
	addReject(program, answer, command);
	addSupersede(program, answer, command);
}

function addFollowUps(program: Command, answer: Answer, command: MakeCommand): void {
	command(program, 'followups')
		.addOption(new Option('--state <name...>').choices(followUpStates))
		.option('--owner <id...>')
		.option('--service <id...>')
		.option('--severity <id...>')
		.addOption(new Option('--format <name>').choices(followUpFormats).default('text'))
		.addOption(new Option('--fail-on <name...>').choices(followUpStates))
		.option('--today <day>')
		.addOption(new Option('--create <tracker>').choices(trackerNames).conflicts(['sync', 'format', 'failOn']))
		.option('--yes')
		.addOption(
			new Option('--sync <tracker>')
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
		.option('--write')
		.option('--tracker <address>')
		.option('--issue-type <name>')
		.addOption(new Option('--audience <name>').choices(audiences).default('public'))
		.addHelpText('after', helpWords().trackers)
		.action(async (options) => answer(await (await import('./followups.ts')).followUps(options)));
}

function addFinish(program: Command, answer: Answer, command: MakeCommand): void {
	const verbs = [
		['done', 'done'],
		['verify', 'verified'],
	] as const;
	for (const [name, status] of verbs) {
		withNames(command(program, name))
			.option('--evidence <url>')
			.option('--on <day>')
			.action(async (postmortem, countermeasure, options) => {
				answer(await (await import('./set-status.ts')).finish(status, [postmortem, countermeasure], options));
			});
	}
}

function addPromise(program: Command, answer: Answer, command: MakeCommand): void {
	const verbs = [
		['accept', 'accepted'],
		['start', 'in-progress'],
	] as const;
	for (const [name, status] of verbs) {
		withNames(command(program, name))
			.option('--owner <id>')
			.option('--due <day>')
			.action(async (postmortem, countermeasure, options) => {
				answer(
					await (await import('./set-status.ts')).promise(status, [postmortem, countermeasure], options),
				);
			});
	}
}

function addReject(program: Command, answer: Answer, command: MakeCommand): void {
	withNames(command(program, 'reject'))
		.requiredOption('--because <text>')
		.option('--on <day>')
		.action(async (postmortem, countermeasure, options) => {
			answer(await (await import('./set-status.ts')).reject([postmortem, countermeasure], options));
		});
}

function addSupersede(program: Command, answer: Answer, command: MakeCommand): void {
	withNames(command(program, 'supersede'))
		.requiredOption('--by <reference>')
		.option('--on <day>')
		.action(async (postmortem, countermeasure, options) => {
			answer(await (await import('./set-status.ts')).supersede([postmortem, countermeasure], options));
		});
}

function withNames(command: Command): Command {
	return command.argument('<postmortem>').argument('<countermeasure>');
}
