import { expect, test } from 'vitest';
import { resolveKnowledgeBase } from '#domain/knowledge-base/resolve-knowledge-base';
import { isHeldByMemory } from '#domain/library/held-by-memory';
import { buildCountermeasure, buildPostmortem } from '#test/build-postmortem';

test.each([
	['sev1', ['weak'], true],
	['sev1', ['weak', 'weak'], true],
	['sev1', ['weak', 'strong'], false],
	['sev1', [], false],
	// How bad it was is not known: nothing is asked of it.
	['unknown', ['weak'], false],
	['no-such-severity', ['weak'], false],
])('severity %s with countermeasures %j: %s', (severity, strengths, expected) => {
	const entry = {
		postmortem: buildPostmortem('2026-03-14-a', { severity }),
		countermeasures: strengths.map((strength, at) => buildCountermeasure(`m-${at}`, { strength })),
	};
	expect(isHeldByMemory(entry, resolveKnowledgeBase({}))).toBe(expected);
});
