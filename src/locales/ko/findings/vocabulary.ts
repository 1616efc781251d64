import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/vocabulary';

export const knownTerms: typeof en.knownTerms = {
	noneKnown: (written) => korean`${written}은(는) 어휘에 없습니다.`,
	unknownTerm: (written, expected) => korean`${written}은(는) 어휘에 없습니다. 쓸 수 있는 값: ${expected}.`,
	unknownTermFix: (only) => korean`${only}(으)로 고치세요.`,
};

export const vocabularyChecks: typeof en.vocabularyChecks = {
	chooseLevel: '영향과 뜻이 맞는 심각도를 고르세요.',
	chooseCategory: '뜻이 맞는 분류를 고르거나 `kb.yaml`에 더하세요.',
	addService: '`kb.yaml`에 서비스를 더하거나 목록에서 고르세요.',
	addTag: '`kb.yaml`에 태그를 더하거나 목록에서 고르세요.',
	listService: '프런트 매터의 `services:`에 서비스를 더하세요.',
	noServices: (value) => korean`서비스 ${value}이(가) \`services\`에 없습니다. \`services\`가 비어 있습니다.`,
	addRole: '프런트 매터의 `roles:`에 역할을 더하세요.',
	chooseRelation: '맞는 관계를 고르세요.',
};
