import type { OwnExample } from './own-check.ts';
import { isPlain } from './plain.ts';

/** The day of an example that names none. */
export const EXAMPLE_TODAY = '2026-11-22';

type Kind = 'text' | 'flag' | 'texts';

/** The keys of an example, and what each holds. */
const KEYS: Readonly<Record<keyof OwnExample, Kind>> = {
	text: 'text',
	name: 'text',
	settings: 'text',
	today: 'text',
	isWhole: 'flag',
	beside: 'texts',
};

/** Why a value is no example: which key is wrong, in its path; undefined where it is one. */
export function faultOfExample(value: unknown): { key: string; known?: readonly string[] } | undefined {
	if (!isPlain(value)) return { key: '' };
	const other = Object.keys(value).find((key) => !Object.hasOwn(KEYS, key));
	if (other !== undefined) return { key: other, known: Object.keys(KEYS) };
	const wrong = Object.entries(KEYS).find(([key, kind]) => !holds(value[key], kind, key === 'text'));
	return wrong && { key: wrong[0] };
}

function holds(value: unknown, kind: Kind, isNeeded: boolean): boolean {
	if (value === undefined) return !isNeeded;
	if (kind === 'texts')
		return isPlain(value) && Object.values(value).every((each) => typeof each === 'string');
	return typeof value === (kind === 'flag' ? 'boolean' : 'string');
}
