import type { FollowUp, FollowUpList } from '#domain/library/follow-up-list';

const COLUMNS = {
	due: ({ dueDate }) => dueDate ?? '',
	overdue_days: ({ overdueDays }) => String(overdueDays ?? ''),
	states: ({ states }) => states.join(' '),
	status: ({ status }) => status,
	owner: ({ owner }) => owner ?? '',
	severity: ({ severity }) => severity,
	services: ({ services }) => services.join(' '),
	postmortem: ({ postmortem }) => postmortem,
	title: ({ title }) => title,
	countermeasure: ({ countermeasure }) => countermeasure,
	text: ({ text }) => text,
	choice: ({ choice }) => choice ?? '',
	age_days: ({ ageDays }) => String(ageDays),
	came_back: ({ cameBack }) => cameBack.join(' '),
	url: ({ url }) => url,
} as const satisfies Record<string, (followUp: FollowUp) => string>;

/**
 * For spreadsheets: RFC 4180 with a byte order mark, without which Excel misreads Hangul. A text that a
 * spreadsheet would take for a formula, full-width signs among them, is given an apostrophe.
 */
export function formatFollowUpsCsv({ followUps }: FollowUpList): string {
	const rows = followUps.map((followUp) => Object.values(COLUMNS).map((cell) => escapeCell(cell(followUp))));
	return `\ufeff${[Object.keys(COLUMNS), ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

function escapeCell(text: string): string {
	const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
