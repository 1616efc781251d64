/** What `--help` says of each command: what it does, and its arguments and options that mean something of their own. */
export const help = {
	about: 'Postmortems as Markdown: written, checked like code, built into a searchable site.',
	commands: {
		init: {
			about: 'Start a knowledge base: writes its few files, never overwrites one.',
			folder: 'where to start it; made if it does not exist',
			'--title': 'the name of the knowledge base',
			'--language': 'the language of the interface',
			'--repository': 'the repository on its Git host; by default what `origin` says',
			'--samples': 'bring three postmortems of public incidents to look at',
			'--remove-samples': 'take away the samples that nobody has changed',
			'--issue-form': 'add a form of GitHub issues in which people without Git tell an incident',
			'--check': 'say what this version would write differently, and write nothing',
		},
		new: {
			about: 'Write a new postmortem: asks for what is not given, never overwrites a file.',
			'--from': 'begin with what is written elsewhere, read as `odap import` reads it',
			'--title': 'what happened, in one line',
			'--date': 'the day of the incident: 2026-03-14, ~2026-03-14 or 2026-03',
			'--severity': 'a severity of kb.yaml, or unknown',
			'--services': 'the services that were affected',
			'--impact': 'who was harmed, how, and how many',
			'--causes': 'categories of the causes that are known',
			'--template': 'how much of the outline to write',
			'--language': 'the language to write in',
			'--slug': 'the words of the file name; made from the title by default',
			'--images': 'make a folder with index.md, with room for images',
		},
		import: {
			about: 'Bring what you have: one postmortem for each write-up, marked as imported.',
			source: 'files and folders with write-ups',
			'--dry-run': 'say what would be written, and write nothing',
			'--status': 'the status of what is written',
			'--language': 'the language of the write-ups; told by their letters by default',
			'--map': 'what your headings, labels and names mean; by default import.yaml beside kb.yaml',
			'--today': 'the day of the import, YYYY-MM-DD',
		},
		check: {
			about: 'Check every postmortem, and report on all of them or on the paths given.',
			paths: 'report only on these files and folders',
			'--changed': 'report only on files that differ from a branch or commit (by default the main one)',
			'--fix': 'apply every repair that is certain',
			'--notes': 'list notes too; without it only those of files that are named or changed',
			'--watch': 'check again whenever a file changes',
		},
		build: {
			about: 'Check everything, then build the site; with errors nothing is written.',
			'--out': 'the folder to build, by default dist in the knowledge base',
			'--audience': 'who may read the site: the public build leaves out internal parts',
		},
		dev: { about: 'Serve the site while you write: an edit shows at once, faults on the page.' },
		preview: {
			about: 'Serve the built site as a web host would.',
			'--out': 'the folder to serve, by default dist in the knowledge base',
		},
		followups: {
			about: 'List what was decided and is not done or not verified, and postmortems not final by their day.',
			'--state': 'only those in one of these states',
			'--owner': 'only those of these owners',
			'--service': 'only those of incidents in these services',
			'--severity': 'only those of incidents of these severities',
			'--fail-on': 'exit with 1 when any that is listed is in one of these states',
			'--create':
				'open an issue for each accepted countermeasure that links none, and write its address behind it; says what it would open',
			'--yes': 'with --create: open them',
			'--sync': 'read the issues back, and show what that changes in the postmortems',
			'--write': 'with --sync: change the postmortems',
			'--tracker': 'the project’s address; by default the repository of kb.yaml',
			'--issue-type': 'what Jira calls what is opened, by default Task',
			'--audience': 'who may read the issues: the public is not told internal parts',
		},
		done: { about: 'Mark a countermeasure as done: edits its chips and nothing else in the file.' },
		verify: { about: 'Mark a countermeasure as verified: it is in place and was seen to work.' },
		accept: {
			about: 'Mark a countermeasure as accepted: it will be done, by an owner.',
		},
		start: {
			about: 'Mark a countermeasure as in progress.',
		},
		reject: {
			about: 'Mark a countermeasure as rejected, and write the reason below it.',
			'--because': 'the reason, in a sentence or two',
		},
		supersede: {
			about: 'Mark a countermeasure as superseded by another one.',
			'--by': 'what takes its place: #ID of the same file, or POSTMORTEM#ID',
		},
		similar: {
			about: 'Has this happened before? Lists like incidents, with what ended each.',
			'--text': 'what is happening, in your words, or an error; - reads standard input',
			'--limit': 'how many to list',
		},
		rename: {
			about:
				'Give a postmortem another name: moves it, mends what names it, keeps its old address as an alias.',
			old: 'its id, or the path of its file',
			new: 'the new id: YYYY-MM-DD-slug',
			'--dry-run': 'say line by line what would be written, and write nothing',
			'--no-alias': 'forget the old name: its address leads nowhere',
		},
		window: {
			about: 'Tell from when to when a change was live, from what its repository knows.',
			'--repo': 'the repository of the code',
			'--bad': 'the commit that brought the fault',
			'--fixed': 'the commit that took it away; a revert is found by itself',
			'--branch': 'the branch that is deployed; the main branch by default',
			'--tags': 'the tags of the package that is deployed, such as "a@*"',
			'--deployments': 'a record of deployments, JSON or CSV with time and version',
			'--by': 'what to rest on, where there is more than one',
			'--write': 'insert the lines into the timeline of this postmortem',
		},
		export: {
			about: 'Print the published postmortems as data, or write them into a folder.',
			'--format': 'what to write',
			'--out': 'write every file into this new or empty folder',
			'--table': 'the table to print, with --format csv and without --out',
		},
		mcp: {
			about: 'Answer agents on standard input and output (Model Context Protocol); read-only.',
			'--audience': 'who may read the answers: the public is not told internal parts',
		},
	},
	/** What means the same wherever it stands. */
	shared: {
		postmortem: 'its id, or the path of its file',
		countermeasure: 'its id, with or without #',
		'--root': 'the knowledge base: the folder with kb.yaml and postmortems/',
		'--timezone': 'the IANA zone of times that name none, for example Asia/Seoul',
		'--today': 'the day that decides what is overdue, YYYY-MM-DD',
		'--format': 'how to print',
		'--config': 'take odap.config.js from this folder, by default from the knowledge base',
		'--audience': 'who may read it: the public is not told internal parts',
		'--port': 'the port to listen on',
		'--host': 'listen on the network too, or on this address',
		'--owner': 'the team or role that sees to it',
		'--evidence': 'where it can be seen: a pull request, a dashboard, a test',
		'--on': 'the day since when, YYYY-MM-DD; today by default',
		'--due': 'the day it is due, YYYY-MM-DD; by severity otherwise',
	},
	version: 'print the version',
	helpOption: 'tell what a command takes',
	helpCommand: 'tell what a command takes',
	usage: 'Usage:',
	arguments: 'Arguments:',
	options: 'Options:',
	commandList: 'Commands:',
	choices: (choices: readonly string[]) => `choices: ${choices.join(', ')}`,
	byDefault: (value: string) => `default: ${value}`,
	exitCodes: `
Exit codes:
  0  no errors (there may be warnings)
  1  errors in postmortems or kb.yaml
  2  the command was misused, or stopped by a fault that is not in the content`,
	trackers: `
Trackers are let in by the environment:
  github  GITHUB_TOKEN
  gitlab  GITLAB_TOKEN
  jira    JIRA_EMAIL and JIRA_API_TOKEN (Data Center: JIRA_API_TOKEN alone)`,
};
