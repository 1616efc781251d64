import type { FollowUpList } from '#domain/library/follow-up-list';
import { visibleJson } from './visible.ts';

/** For programs: the list as it is. `countermeasure`, `dueDate`, `overdueDays`, `owner` and `choice` are absent where there are none. */
export function formatFollowUpsJson({ today, counts, followUps }: FollowUpList): string {
	return `${visibleJson({ version: 1, today, counts, followUps }, 2)}\n`;
}
