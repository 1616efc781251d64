import type { DateText } from '#domain/time/types';

/** Lines that one commit added to a postmortem. */
export interface AddedLines {
	readonly postmortem: string;
	readonly commit: string;
	readonly day: DateText;
	readonly lines: readonly string[];
}

/** A status as a commit wrote it. */
export interface StatusStep {
	readonly status: string;
	/** Since when, as the chip says. */
	readonly statusDate?: string;
	/** The day of the commit. */
	readonly day: DateText;
	readonly commit: string;
}

/** The steps of each countermeasure, oldest first, by postmortem and id. Causes may be among the ids. */
export type StatusHistory = ReadonlyMap<string, ReadonlyMap<string, readonly StatusStep[]>>;

const ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])[ \t]+((?:(`+)[^`]+\2[ \t]*)+)/;
const STATUS =
	/^(proposed|accepted|in-progress|done|verified|rejected|superseded)(?::(~?\d{4}-\d{2}(?:-\d{2})?|unknown))?$/;

/** Follows the status chip of each item through commits, which come oldest first. An item without one is proposed. */
export function followStatuses(commits: Iterable<AddedLines>): StatusHistory {
	const history = new Map<string, Map<string, StatusStep[]>>();
	for (const { postmortem, commit, day, lines } of commits) {
		const own = history.get(postmortem) ?? new Map<string, StatusStep[]>();
		history.set(postmortem, own);
		for (const line of lines) {
			const read = readStatus(line);
			if (!read) continue;
			const { id, ...status } = read;
			const steps = own.get(id) ?? [];
			own.set(id, steps);
			const last = steps.at(-1);
			if (last?.status === status.status && last.statusDate === status.statusDate) continue;
			steps.push({ ...status, day, commit });
		}
	}
	return history;
}

function readStatus(
	line: string,
): ({ readonly id: string } & Pick<StatusStep, 'status' | 'statusDate'>) | undefined {
	const [first, ...chips] = (ITEM.exec(line)?.[1] ?? '').split(/`+/).filter((code) => code.trim() !== '');
	if (!first?.startsWith('#')) return undefined;
	const found = chips.map((chip) => STATUS.exec(chip.trim())).find((match) => match !== null);
	const [, status = 'proposed', statusDate] = found ?? [];
	return { id: first.slice(1).normalize('NFC'), status, ...(statusDate !== undefined && { statusDate }) };
}
