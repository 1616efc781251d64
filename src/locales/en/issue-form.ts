type Asked = readonly [label: string, description: string];

const asked = (label: string, description: string): Asked => [label, description];

/** The form of a Git host's issues in which a postmortem is told. `odap import` reads the answers by their labels. */
export const issueForm = {
	comment:
		'Answers become a postmortem by: gh issue view NUMBER --json number,title,body,url,createdAt > issue.json && npx odap import issue.json',
	name: 'Postmortem',
	description: 'Tell what happened, without Git. The title of the issue is what happened in one line.',
	introduction:
		'The title of the issue is what happened, in one line. Write roles and systems, no names of persons, and no passwords or keys.',
	date: asked('Date', 'The day on which it began, as 2026-03-14.'),
	severity: asked('Severity', 'How bad it was.'),
	services: asked('Services', 'Those that were affected, with commas between.'),
	impact: asked('Impact', 'Who was harmed, how, and how many; in one line.'),
	summary: asked(
		'Summary',
		'One paragraph that a stranger understands: what happened, to whom, for how long, and what ended it.',
	),
	timeline: asked('Timeline', 'One moment a line, each with its time.'),
	timelineExample:
		'- 16:05 `started` Orders began to time out\n- 16:40 `noticed:customer` Support received the first messages\n- 16:52 `mitigated` The query was cancelled',
	causes: asked('Causes', 'One a line, the one that set it off first.'),
	causesExample: '1. The report read the whole table, and orders waited behind it',
	countermeasures: asked('Countermeasures', 'One a line: what is done so that it does not happen again.'),
	countermeasuresExample: '1. Queries end after ten seconds',
	lessons: asked('Lessons', 'One sentence a line that someone would search for.'),
	lessonsExample: '- A query that is harmless at night can stop a shop in the afternoon.',
	links: asked('Links', 'One a line: tickets, changes, chats, dashboards, and other postmortems.'),
};
