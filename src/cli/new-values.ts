import type { KnowledgeBase } from '#domain/knowledge-base';
import { korean } from '#domain/text/particle';
import { isId } from '#schemas/id-name';

/** The severity of an incident that nobody has weighed yet. */
export function defaultSeverity({ severities }: KnowledgeBase): string {
	return severities.find(({ id }) => id === 'unknown')?.id ?? severities.at(-1)?.id ?? 'unknown';
}

/** Why a service cannot be one of this knowledge base, or undefined. */
export function refuseService(service: string, { services }: KnowledgeBase) {
	if (services.length > 0 ? services.some(({ id }) => id === service) : isId(service)) return undefined;
	const expected = services.map(({ id }) => `\`${id}\``).join(', ');
	return {
		en: `Unexpected service \`${service}\`, expected ${expected || 'an id such as `checkout`'}. Correct \`--services\`.`,
		ko: korean`서비스 \`${service}\`을(를) 쓸 수 없습니다. ${expected ? `${expected} 가운데 하나여야 합니다.` : '`checkout` 같은 id여야 합니다.'} \`--services\`를 바로잡으세요.`,
	};
}
