import type { KnowledgeBase } from '#domain/knowledge-base';
import { phrase } from '#domain/text/phrase';
import { isId } from '#schemas/id-name';

/** The severity of an incident that nobody has weighed yet. */
export function defaultSeverity({ severities }: KnowledgeBase): string {
	return severities.find(({ id }) => id === 'unknown')?.id ?? severities.at(-1)?.id ?? 'unknown';
}

/** Why a service cannot be one of this knowledge base, or undefined. */
export function refuseService(service: string, { services }: KnowledgeBase) {
	if (services.length > 0 ? services.some(({ id }) => id === service) : isId(service)) return undefined;
	const expected = services.map(({ id }) => `\`${id}\``).join(', ');
	return phrase('newValues.refuseService', service, expected);
}
