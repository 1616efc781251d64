import type { KnowledgeBase } from '#domain/knowledge-base';
import type { CauseEntry } from './library.ts';

/**
 * True where a cause of a serious incident has countermeasures and all of them are weak: people have to remember
 * them, and nothing enforces this. Serious is every severity that `kb.yaml` does not mark as brief.
 */
export function isHeldByMemory(
	{ postmortem, countermeasures }: Pick<CauseEntry, 'postmortem' | 'countermeasures'>,
	{ severities }: KnowledgeBase,
): boolean {
	const severity = severities.find(({ id }) => id === postmortem.severity);
	if (severity === undefined || severity.id === 'unknown' || severity.brief) return false;
	return countermeasures.length > 0 && countermeasures.every(({ strength }) => strength === 'weak');
}
