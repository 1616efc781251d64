import type { Range } from '#domain/findings/diagnostic';
import { findEnglishNames } from './english-names.ts';
import { withoutOverlaps } from './find-secrets.ts';
import { FAMILY_NAME, koreanNamePatterns } from './korean-names.ts';
import { matchesOf } from './matches-of.ts';

/** Titles and words that end like a name with its suffix. */
const NOT_NAMES = new Set(
	`고객 선생 강사 이사 기사 주임 조장 원장 차장 전무 상무 임원 장관 신부 유저 이용자 하느 하나 공주 고문 연구원 연구소장 조교 조교수
	현장소장 소장 지점장 지사장 지부장 은행원 방문자 손 안내원 관리자 심사위원 위원 위원장 국장 서장 반장 조합원 구매자 소비자 사장 부사장
	장인 장모 어머 어르신 여러분 도련 서방 제작자 원작자 진행자 주인 주문자 신청자 조원 고객사 유지보수자 정비사 전문가`.split(
		/\s+/,
	),
);

const HONORIFIC = new RegExp(
	`(?<![가-힣\\w])(?<name>${FAMILY_NAME}[가-힣]{1,2})\\s?(?<suffix>님|씨)(?=(?:[은는이가을를과와의도만]|께서|께|에게|한테|으로|로|이랑|랑|하고)?(?![가-힣]))`,
	'gu',
);

/** GitHub's mention: after a blank or a bracket, of lower-case letters, and no annotation, package or address. */
const MENTION = /(?<=^|[\s(,])@(?<handle>[a-z\d](?:[a-z\d]|-(?=[a-z\d])){1,38})(?![\w/.@-]*[\w/@(])/gu;

/** Groups and words of code that stand like a mention. */
const NOT_HANDLES = new Set(
	`all author channel click component content data deprecated e2e else end entity everyone export for global group head here id if
	import include input internal keyframes latest layer link media model next oncall on-call output override page param private
	property public pull query ref release return returns rest root rule see service since slot staging stable state sub subteam
	supports target team test throws todo todos type use value version view watch yield`.split(/\s+/),
);

/** What stands alone, as a directive of a document does, or behind an article: a thing. */
function isAnnotation({ 0: mention, index }: RegExpExecArray, text: string): boolean {
	return mention === text.trim() || /(?:^|\s)(?:an?|the)\s$/i.test(text.slice(Math.max(0, index - 5), index));
}

/** Names of persons where a role belongs. Precise rather than complete: only names that say that they are one. */
export function findPersonNames(text: string): Range[] {
	const names = matchesOf(text, HONORIFIC)
		.filter(({ groups }) => !NOT_NAMES.has(groups?.['name'] ?? ''))
		.map((match) => ({ start: match.index, end: match.index + match[0].length }));
	const mentions = matchesOf(text, MENTION)
		.filter(
			({ groups }) => /[a-z]/.test(groups?.['handle'] ?? '') && !NOT_HANDLES.has(groups?.['handle'] ?? ''),
		)
		.filter((match) => !isAnnotation(match, text))
		.map((match) => ({ start: match.index, end: match.index + match[0].length }));
	const korean = koreanNamePatterns.flatMap(({ pattern, isName }) =>
		matchesOf(text, pattern)
			.filter(({ groups }) => isName(groups ?? {}))
			.map((match) => ({ start: match.index, end: match.index + match[0].length })),
	);
	const all = [...names, ...mentions, ...korean, ...findEnglishNames(text)].map((range) => ({ range }));
	return withoutOverlaps(all).map(({ range }) => range);
}
