import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/references';

export const aliasFree: typeof en.aliasFree = {
	takenBy: '이 문서의 지금 id',
	idAnother: '다른 포스트모템의 id',
	listedBefore: '앞에 이미 적은 별칭',
	aliasToo: (id) => `${id}에도 있는 별칭`,
	isRemoved: '`kb.yaml`의 `removed`에 있는 id',
	finding: (alias, taken) => korean`별칭 ${alias}은(는) ${taken}입니다. 이 문서만의 옛 주소여야 합니다.`,
	findingFix: '한 곳에만 남기고 지우세요.',
	there: (id) => korean`${id}이(가) \`kb.yaml\`의 \`removed\`에 있습니다. 더 이상 공개하지 않는 것만 적어야 합니다.`,
	thereFix: '`removed`에서 지우거나 이 문서를 초안으로 바꾸세요.',
};

export const referenceChecks: typeof en.referenceChecks = {
	message: (id) => korean`${id}은(는) 이 포스트모템 자신입니다.`,
	fix: '이 항목을 지우세요.',
	isNow: (id, now) => `${id}의 지금 이름은 ${now}입니다.`,
	isNowFix: (now) => korean`${now}(으)로 고치세요.`,
	nameAFile: '`postmortems/`에 있는 다른 파일의 이름을 `.md` 없이 적으세요.',
	notThere: (id) => korean`${id}은(는) 이 지식 베이스에 없는 포스트모템입니다.`,
};

export const linkTarget: typeof en.linkTarget = {
	unresolved: (url) => korean`링크 ${url}이(가) 가리키는 곳이 없습니다. 포스트모템 파일, \`index.md\` 옆의 이미지, 웹 주소여야 합니다.`,
	unresolvedFix: '`YYYY-MM-DD-이름.md`(폴더 안에서는 `../YYYY-MM-DD-이름.md`)로 걸거나 전체 웹 주소를 적으세요.',
	missing: (id) => korean`링크가 가리키는 포스트모템 ${id}이(가) 없습니다.`,
	missingFix: (now) => korean`이름이 바뀌었습니다. ${now}(으)로 고치세요.`,
	writeNameFile: '`postmortems/`에 있는 파일 이름 그대로 적으세요.',
	draft: (id) => korean`링크가 초안 ${id}을(를) 가리킵니다. 공개된 포스트모템이어야 합니다.`,
	draftFix: '초안을 먼저 공개하거나 링크를 지우세요.',
	internalAnchor: (form, id) => korean`누구나 보는 링크가 ${id}의 내부용 자리 ${form}을(를) 가리킵니다. 공개되는 자리여야 합니다.`,
	internalAnchorFix: '`#` 뒤를 지우거나 링크를 내부용 부분으로 옮기세요.',
	missingAnchor: (form, found) => `${found}에 ${form} 자리가 없습니다.`,
	missingAnchorFix: (count, shown) => (count > 0 ? korean`${shown}(으)로 고치세요.` : `그 문서의 제목 가운데 하나를 쓰세요: ${shown}.`),
	removePartAfter: '`#` 뒤를 지우세요.',
};
