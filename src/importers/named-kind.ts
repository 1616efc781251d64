import type { KnowledgeBase, SectionKind } from '#domain/knowledge-base';
import { headingKind } from '#domain/parse/section-heading';

/**
 * The kind of section that a heading names, alone or at its beginning: behind a name there may stand a bracket, a day, a
 * zone, a dash or a sentence: `Timeline (all times PST) 06/10/2025. All times approximate`.
 */
export function namedKind(heading: string, knowledgeBase: KnowledgeBase): SectionKind | undefined {
	const whole = headingKind(heading, knowledgeBase);
	if (whole?.certainty === 'named') return whole.kind;
	const name = /^[^\p{L}]*(?:\d+(?:\.\d+)*[.)]?\s+)?(.*?)\s*(?=[([（【<|:：–—.,;/]|\s-+\s|\s\d|$)/u.exec(
		heading,
	)?.[1];
	const begun = name === undefined || name === '' ? undefined : headingKind(name, knowledgeBase);
	return begun !== undefined && begun.certainty !== 'likely' && begun.kind !== 'opinion'
		? begun.kind
		: undefined;
}
