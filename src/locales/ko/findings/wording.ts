import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/wording';

export const blamelessWording: typeof en.blamelessWording = {
	message: (wording) => `${wording}: 나중에야 알게 된 것으로 판단하거나 탓하는 표현입니다.`,
};

export const personName: typeof en.personName = {
	message: (name) => `${name}: 사람 이름으로 보입니다. 역할로 적어야 합니다.`,
	fix: '“당직 엔지니어”처럼 역할로 바꾸세요. 타임라인에서는 `role:on-call`로 적을 수 있습니다.',
};

export const templateText: typeof en.templateText = {
	message: (sentence) => korean`견본 문장 ${sentence}이(가) 남아 있습니다. 실제로 일어난 일을 적어야 합니다.`,
	fix: '내용을 적거나 그 줄을 지우세요. 그때까지는 `status: draft`로 두세요.',
};
