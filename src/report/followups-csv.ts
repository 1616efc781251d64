import type { FollowUp, FollowUpList } from '#domain/library/follow-up-list';
import { type Columns, csvText } from './csv.ts';

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
	countermeasure: ({ countermeasure }) => countermeasure ?? '',
	text: ({ text }) => text,
	choice: ({ choice }) => choice ?? '',
	age_days: ({ ageDays }) => String(ageDays),
	came_back: ({ cameBack }) => cameBack.join(' '),
	url: ({ url }) => url,
} as const satisfies Columns<FollowUp>;

export function formatFollowUpsCsv({ followUps }: FollowUpList): string {
	return csvText(COLUMNS, followUps);
}
