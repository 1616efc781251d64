import type { Text } from '#domain/text/localised';
import { isRealDay } from '#domain/time/calendar';

/** A version that was deployed at a moment. */
export interface Deployment {
	/** Seconds since 1970. */
	readonly time: number;
	/** Anything that git resolves to a commit. */
	readonly version: string;
}

/**
 * Reads a record of deployments: JSON (`[{"time": …, "version": …}]`) or CSV with those two columns named in its
 * first line. Times carry their offset (`2026-03-14T16:17:00+09:00`) or count seconds or milliseconds since 1970.
 * Oldest first.
 */
export function parseDeployments(text: string): Deployment[] | { readonly problem: Text } {
	const rows = /^\s*[[{]/.test(text) ? jsonRows(text) : csvRows(text);
	if (!rows) return { problem: FORM };
	const deployments: Deployment[] = [];
	for (const [index, { time, version }] of rows.entries()) {
		const seconds = secondsOf(time);
		if (seconds === undefined || typeof version !== 'string' || version.trim() === '')
			return unreadable(index, time);
		deployments.push({ time: seconds, version: version.trim() });
	}
	return deployments.toSorted((one, other) => one.time - other.time);
}

interface Row {
	readonly time?: unknown;
	readonly version?: unknown;
}

function jsonRows(text: string): Row[] | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
			? value
			: undefined;
	} catch {
		return undefined;
	}
}

function csvRows(text: string): Row[] | undefined {
	const [head, ...lines] = text
		.replace(/^\ufeff/, '')
		.split(/\r?\n/)
		.filter((line) => line.trim() !== '');
	const names = cells(head ?? '').map((name) => name.toLowerCase());
	const [time, version] = [names.indexOf('time'), names.indexOf('version')];
	if (time < 0 || version < 0) return undefined;
	return lines.map((line) => ({ time: cells(line)[time], version: cells(line)[version] }));
}

/** Cells of a line; quotes hold commas, and a quote is doubled inside of them. */
function cells(line: string): string[] {
	return [...line.matchAll(/(?:^|(?<=,))\s*(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
		quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim(),
	);
}

function secondsOf(time: unknown): number | undefined {
	if (typeof time === 'number') return countedSeconds(time);
	if (typeof time !== 'string') return undefined;
	if (/^\d{9,13}$/.test(time)) return countedSeconds(Number(time));
	const day = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.exec(time)?.[1];
	if (day === undefined || !isRealDay(day)) return undefined;
	const milliseconds = Date.parse(time.replace(' ', 'T'));
	return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}

/** Counts of this century in seconds have ten digits, in milliseconds thirteen. */
function countedSeconds(count: number): number | undefined {
	if (count >= 1e8 && count < 1e10) return count;
	return count >= 1e11 && count < 1e13 ? count / 1000 : undefined;
}

function unreadable(index: number, time: unknown): { problem: Text } {
	return {
		problem: {
			en: `Unexpected entry ${index + 1} of the deployments (time \`${String(time)}\`), expected a version and a time with its offset, such as \`2026-03-14T16:17+09:00\`.`,
			ko: `배포 기록의 ${index + 1}번째 항목(시각 \`${String(time)}\`)을 읽을 수 없습니다. 버전과 \`2026-03-14T16:17+09:00\`처럼 시차가 있는 시각이 있어야 합니다.`,
		},
	};
}

const FORM: Text = {
	en: 'Unexpected form of the deployments, expected JSON such as `[{"time": "2026-03-14T16:17+09:00", "version": "v1.4.0"}]`, or CSV with the columns `time` and `version`.',
	ko: '배포 기록의 형식을 알 수 없습니다. `[{"time": "2026-03-14T16:17+09:00", "version": "v1.4.0"}]` 같은 JSON이나 `time`, `version` 열이 있는 CSV여야 합니다.',
};
