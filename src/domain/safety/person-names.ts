import type { Range } from '#domain/findings/diagnostic';
import { findEnglishNames, isEnglishName, isOfExamples } from './english-names.ts';
import { withoutOverlaps } from './find-secrets.ts';
import { FAMILY_NAME, isJoinedName, koreanNamePatterns } from './korean-names.ts';
import { matchesOf } from './matches-of.ts';
import { isRoleWord } from './role-mailboxes.ts';

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

/** A mention: after a blank or a bracket, of lower-case letters, and no annotation, package or address. */
const MENTION = /(?<=^|[\s(,])@(?<handle>[a-z\d](?:[a-z\d]|[-._](?=[a-z\d])){1,38})(?!\.?[\w/@-]*[\w/@(])/gu;

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

/** With a sign in it a decorator has the same form: then a part of it has to be a name. */
function isHandle(handle: string): boolean {
	if (!/[a-z]/.test(handle) || NOT_HANDLES.has(handle)) return false;
	const words = handle.split(/[^a-z]+/).filter((word) => word !== '');
	return !words.every(isRoleWord) && (!/[._]/.test(handle) || words.some(isEnglishName));
}

/**
 * Names of persons where a role belongs. Precise rather than complete: only names that say that they are one.
 * @param heads Of a cell, the texts that say what it holds: it is read as if each stood before it, as in `Owner: …`.
 */
export function findPersonNames(text: string, heads: readonly string[] = []): Range[] {
	const led = heads.flatMap((head) => {
		const lead = `${head}: `;
		return namesIn(lead + text)
			.map(({ start, end }) => ({ start: start - lead.length, end: end - lead.length }))
			.filter(({ start }) => start >= 0);
	});
	return inOrder([...namesIn(text), ...led]);
}

function namesIn(text: string): Range[] {
	const names = matchesOf(text, HONORIFIC).filter(({ groups }) => !NOT_NAMES.has(groups?.['name'] ?? ''));
	const mentions = matchesOf(text, MENTION)
		.filter(({ groups }) => isHandle(groups?.['handle'] ?? ''))
		.filter((match) => !isAnnotation(match, text));
	const korean = koreanNamePatterns.flatMap(({ pattern, isName }) =>
		matchesOf(text, pattern).filter(({ groups }) => isName(groups ?? {})),
	);
	const alone = [...names, ...mentions, ...korean].map(rangeOf);
	const found = inOrder([...alone, ...findEnglishNames(text)]);
	return found.length > 0 && !isOfExamples(text) ? inOrder([...found, ...joinedTo(found, text)]) : found;
}

function rangeOf(match: RegExpExecArray): Range {
	return { start: match.index, end: match.index + match[0].length };
}

function inOrder(ranges: readonly Range[]): Range[] {
	return withoutOverlaps(ranges.map((range) => ({ range }))).map(({ range }) => range);
}

const JOINT = '\\s?(?:,|·|/|&|및|과|와|이?랑|하고|, and|and)\\s?';
const KOREAN = `(?<family>${FAMILY_NAME})(?<given>[가-힣]{2})`;
const BEHIND = new RegExp(
	`^(?:님|\\s?씨)?${JOINT}(?<name>${KOREAN}(?=님|\\s?씨|[은는이가을를과와의도]?(?![가-힣]))|\\p{Lu}\\p{Ll}{1,14}(?![\\p{L}\\d_]|[ -]\\p{Lu}))`,
	'du',
);
const AHEAD = new RegExp(
	`(?<![\\p{L}\\d_-])(?<name>${KOREAN}|(?<!\\p{Lu}\\p{Ll}{1,14} )\\p{Lu}\\p{Ll}{1,14})(?:님)?${JOINT}$`,
	'du',
);

/** What a list, or a word for `and`, joins to a person is one, too, if it can be: `Ravi, Mei and Tobias`. */
function joinedTo(found: readonly Range[], text: string): Range[] {
	const joined: Range[] = [];
	// Each name of a list goes on from itself: none is come to twice.
	const known = new Set(found.map(({ start }) => start));
	const isNew = (next: Range | undefined): next is Range =>
		next !== undefined && !known.has(next.start) && known.add(next.start) !== undefined;
	for (const range of found) {
		for (let { end } = range; ; ) {
			const next = nameIn(BEHIND.exec(text.slice(end, end + 40)), end);
			if (!isNew(next)) break;
			joined.push(next);
			end = next.end;
		}
		for (let { start } = range; ; ) {
			const from = Math.max(0, start - 40);
			const next = nameIn(AHEAD.exec(text.slice(from, start)), from);
			if (!isNew(next)) break;
			joined.push(next);
			start = next.start;
		}
	}
	return joined;
}

function nameIn(match: RegExpExecArray | null, offset: number): Range | undefined {
	const { name = '', family, given = '' } = match?.groups ?? {};
	const [start = 0, end = 0] = match?.indices?.groups?.['name'] ?? [];
	const isName = family === undefined ? isEnglishName(name) : isJoinedName(family, given);
	return match && isName ? { start: start + offset, end: end + offset } : undefined;
}
