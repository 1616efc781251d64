import type { Check } from '#domain/checks/check';
import { phrase, type Said } from '#domain/text/phrase';
import { noConfig, unknownKey, wrongValue } from './config-troubles.ts';
import { isPlain } from './plain.ts';
import { type ReadOwnCheck, readOwnCheck } from './read-own-check.ts';
import type { CodePlace, Trouble } from './trouble.ts';

export interface OwnConfig {
	readonly checks: readonly ReadOwnCheck[];
	readonly troubles: readonly Trouble[];
}

const WHERE: Said = phrase('readOwnConfig.where');

/**
 * Reads what `odap.config.js` exports by default. A check with a fault is left out, and told.
 * @param placeOf Where a check was defined, if it says so.
 */
export function readOwnConfig(
	value: unknown,
	known: readonly Check[],
	placeOf: (check: object) => CodePlace | undefined,
): OwnConfig {
	if (!isPlain(value)) return { checks: [], troubles: [noConfig()] };
	const others = Object.keys(value)
		.filter((key) => key !== 'checks')
		.map((key) => unknownKey(key, ['checks'], WHERE));
	const { checks = [] } = value;
	if (!Array.isArray(checks))
		return { checks: [], troubles: [...others, wrongValue('checks', WHERE, A_LIST)] };
	const read: ReadOwnCheck[] = [];
	const troubles: Trouble[] = [...others];
	for (const [index, each] of checks.entries()) {
		const outcome = readOwnCheck(each, { index, known, before: read });
		const at = isPlain(each) ? placeOf(each) : undefined;
		if ('troubles' in outcome) troubles.push(...outcome.troubles.map((it) => ({ ...it, ...(at && { at }) })));
		else read.push({ ...outcome, ...(at && { at }) });
	}
	return { checks: read, troubles };
}

const A_LIST: Said = phrase('readOwnConfig.aList');
