import { distance } from 'fastest-levenshtein';

/** The mark itself. */
export const MARK = 'internal';

/**
 * How surely a phrase that stands apart says that a text is not for everyone. `weak`: a word that as often says
 * something of a thing (`private`, `내부`). `label`: one that is seldom said of a thing at the end of a text. `order`:
 * it says so in full.
 */
export type Firmness = 'weak' | 'label' | 'order';

/** How a phrase that stands apart asks for the text to be kept back, or undefined where it does not. */
export function firmnessOf(phrase: string): Firmness | undefined {
	const parts = spelt(phrase)
		.replace(/(?<=\p{L})\/(?=only|use)/gu, ' ')
		.split(/[,;/·|()[\]]|\s[-–—]+\s/u)
		.map((part) => part.replace(/[^\p{L}\p{N}+']+/gu, ' ').trim())
		.filter((part) => part !== '');
	if (parts.length === 0 || parts.length > LONGEST_LIST) return undefined;
	const found = parts.map(firmnessOfPart);
	return found.includes(undefined) ? undefined : FIRMNESSES.find((firmness) => found.includes(firmness));
}

/** One edit at most from the mark itself, and no word of its own. */
export function isNearMark(word: string): boolean {
	const letters = lettersOf(word);
	return HALVES.test(letters) && distance(letters, MARK) <= 1 && !OWN_WORDS.has(letters);
}

/** One edit leaves one of the halves as it is. */
const HALVES = /inte|rnal/;

/** From the mark itself; letters that look alike and signs between them count for nothing. */
export function editsToMark(word: string): number {
	return distance(lettersOf(word), MARK);
}

/** `internal, not to be shared, TLP:RED`: more than this is a sentence. */
const LONGEST_LIST = 4;

/** Words that are one or two edits away and are written for their own sake. */
const OWN_WORDS = new Set([
	'interval',
	'intervals',
	'internals',
	'integral',
	'infernal',
	'external',
	'eternal',
	'internet',
	'interned',
	'paternal',
	'maternal',
]);

/** What a document calls the line that says who may read it. */
export function isSettingName(name: string): boolean {
	return SETTING_NAME.test(
		spelt(name)
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim(),
	);
}

const SETTING_NAME =
	/^(?:(?:data|document|information|page|post|report|security) )?(?:visibility|audience|classification|confidentiality|sensitivity|distribution|(?:access|security|privacy|confidentiality|sensitivity) level)$|^(?:문서 ?|자료 ?|정보 ?)?(?:공개 ?(?:범위|여부|대상|등급|수준)|(?:보안|기밀|비밀|비공개) ?(?:등급|수준|여부)|(?:열람|배포|공유) ?(?:범위|대상|권한))$/u;

const SECRECY =
	'internal|confidential|private|restricted|proprietary|sensitive|embargoed|vertraulich|confidentiel|confidencial';
const PUBLISHED =
	'publish(?:ed|ing)?|public|publication|shar(?:e|ed|ing)|distribut(?:e|ed|ion)|releas(?:e|ed|ing)|disclos(?:e|ed|ure)|forward(?:ed)?|circulat(?:e|ed|ion)|quot(?:e|ed)|post(?:ed)?';
const OUTSIDE =
	'externally|publicly|outside(?: of)?(?: (?:the|our|this))?(?: (?:company|team|organi[sz]ation|group))?|(?:with|to) (?:anyone|customers?|clients?|the public|others)(?: outside)?';
const PART =
	'(?:paragraph|section|part|note|item|entry|passage|text|document|page|sentence|list|table|bullet|comment|information|postmortem)s?';
const STAFF = 'internal|company|team|staff|employees?|engineers?|engineering|colleagues?|members?|us';
const FOR = '(?:for|visible to|readable by|shared with|limited to|restricted to|intended for|meant for)';
const READERS = 'eyes|access|readers?|audience|viewers?|people|members?';
const ENGLISH_LABEL = `(?:(?:for|strictly|highly|company|commercially|and|kept|marked) )*(?:${SECRECY})(?: (?:and|use|notes?|info|information|details|purposes|distribution|comments?|memos?|remarks?|circulation|${SECRECY}))*`;
const ENGLISH_ORDER = [
	`(?:${FOR} )?(?:the |our )?(?:${STAFF})(?:(?: ?'? ?s)|')?(?: (?:${READERS}|use|notes?|information))? only(?: (?:use|notes?|info|information|distribution))?`,
	`only ${FOR} (?:the |our )?(?:${STAFF})(?: (?:${READERS}|use))?`,
	'(?:for )?your eyes only|off the record|internal(?:use)?only',
	`(?:please )?(?:do not|don ?'? ?t|never|must not(?: be)?|should not be|may not be|not(?: (?:for|to be|to))?) (?:${PUBLISHED})(?: (?:this|it|these)(?: ${PART})?)?(?: (?:${OUTSIDE}))?`,
	`not (?:meant |intended )?for (?:the )?(?:(?:external|public|wider|general|customer|outside|further) ?)?(?:${PUBLISHED}|use|eyes|viewing|consumption|the public|customers?|clients?|outsiders|people|readers)`,
	`no (?:external |public |further )(?:${PUBLISHED}|use)`,
	`(?:please )?(?:redact|remove|delete|strip|hide|drop|cut|leave out)(?: (?:this|it|these)(?: ${PART})?)?(?: out)? (?:before|when|from) (?:the )?(?:public )?(?:${PUBLISHED}|version|site|page)`,
	`(?:please )?(?:keep|treat|mark|handle|consider)(?: (?:this|it|these|the)(?: (?:following )?${PART})?)?(?: (?:as|strictly))* (?:${SECRECY})`,
	`(?:(?:this|the following|the next|the rest of this|these) ${PART}|the following|what follows|everything below|(?:all )?below) (?:is|are|must be kept|should be kept|stays?)(?: (?:strictly|only|for))* (?:${SECRECY})(?: use)?(?: only)?`,
	`(?:${SECRECY}) from here(?: on)?|from here(?: on)? (?:${SECRECY})`,
	'(?:under|covered by|subject to) (?:an? |the |our )?(?:nda|embargo)|nda(?: only)?|non ?public|not public(?: yet)?',
	'tlp ?(?:red|amber|green) ?\\+? ?(?:strict)?',
];

const KOREAN_PUBLISHED = '(?:공개|공유|유출|반출)';
const KOREAN_OUTSIDE =
	'(?:외부|사외|대외|(?:(?:우리 ?)?(?:팀|회사|조직|부서) ?)?(?:밖|외)|고객사?|공개 사이트)(?:에게는|에게|에는|에서|에|로는|로|의)?';
const FORBIDDEN =
	'(?:은|는|을|를)? ?(?:금지|불가|x|안 ?됨|안 ?돼요|안 ?됩니다|하지 ?(?:마세요|마십시오|말 ?것|말아 ?주세요|말기|않음|않습니다|맙시다)|(?:하면|되면) 안 ?(?:됨|돼요|됩니다|된다)|제외|대상 ?(?:아님|이 아님|이 아닙니다|제외))';
const KOREAN_LABEL =
	'(?:회사 ?|팀 ?|사 ?|조직 ?)?(?:내부|사내)(?: ?(?:(?:전용|한정)(?: ?(?:공개|공유|배포|열람))?|공유용|열람용?|참고용?|보관용|기록용|검토용|회의용|업무용|자료|메모|용(?: ?(?:로그|기록|노트|회의록|문서|의견|코멘트|논의|내용|정보))?|기밀|비밀))+' +
	'|(?:직원|임직원|구성원|팀원|팀|관계자|담당자)(?: ?(?:전용|한정|공유용|열람용?|참고용|용))+' +
	'|대외비|사외비|(?:회사 |영업 )?기밀(?: ?(?:사항|정보|문서|자료|유지))?|극비' +
	'|비공개(?: ?(?:처리|사항|자료|메모|대상|내용))?|인터널' +
	'|内部(?:资料|限定|用|のみ)?|社内(?:限定|用|のみ)|社外秘|部外秘|机密|機密|関係者限り';
const KOREAN_ORDER = [
	`(?:${KOREAN_OUTSIDE} ?)?${KOREAN_PUBLISHED}${FORBIDDEN}`,
	`${KOREAN_OUTSIDE} ?(?:${KOREAN_PUBLISHED}|배포|노출|전달|게시|발행)${FORBIDDEN}`,
	`(?:공개|게시|발행|외부 공유) ?전(?:에)? ?(?:삭제|제거|지울 것|지우세요|뺄 것)|공개용(?:이)? ?아님`,
	`(?:내부|사내)에서만 ?(?:공유|열람|공개|볼 것)`,
];
const KOREAN_PART =
	'(?:이|그|다음|(?:이 ?)?(?:아래|밑|이하)|위|해당|본|여기)? ?(?:문단|글|항목|내용|부분|섹션|절|표|목록|메모|문장|문서|사항)?(?:까지는|부터는|까지|부터|은|는|이|가|을|를)?';
const COPULA = '(?: ?(?:입니다|임|이다|예요|이에요|이며|로 ?(?:유지|처리|둡니다|둘 것|분류)))?';

const FIRMNESSES = ['order', 'label', 'weak'] as const;

/** Whatever is said of things as well: only where it is set off. */
const WEAK = whole(['private|restricted|proprietary|sensitive', '내부|사내|비공개|기밀']);
const LABEL = whole([ENGLISH_LABEL, `(?:${KOREAN_LABEL})`]);
const ORDER = whole([
	...ENGLISH_ORDER,
	`(?:${KOREAN_ORDER.join('|')})${COPULA}`,
	`${KOREAN_PART} ?(?:모두 |전부 |반드시 )?(?:${KOREAN_LABEL}|${KOREAN_ORDER.join('|')})${COPULA}`,
]);

function whole(alternatives: readonly string[]): RegExp {
	return new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
}

function firmnessOfPart(part: string): Firmness | undefined {
	if (WEAK.test(part)) return 'weak';
	if (LABEL.test(part)) return 'label';
	if (ORDER.test(part)) return 'order';
	return isNearMark(part) ? 'label' : undefined;
}

/** Letters of other scripts, and digits, that stand in for one of the mark's. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries({ i: 'іıιı¡', n: 'пηո', t: 'тτ', e: 'еεє3', r: 'гґ', a: 'аαɑ4', l: 'ӏｌ|' }).flatMap(
		([letter, others]) => [...others].map((other) => [other, letter] as const),
	),
);

const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');

/** In one spelling: without case, accents, what nobody sees and the sign that joins two words. */
function spelt(phrase: string): string {
	return withMarkSpelt(
		withoutAccents(phrase)
			.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=[\p{L}\p{N}])[-‐‑–—_](?=[\p{L}\p{N}])/gu, ' ')
			.toLowerCase()
			.replace(/[’‘]/gu, "'"),
	);
}

/** With the word of the mark itself where a letter of it is wrong or looks alike, and none is apart. */
function withMarkSpelt(text: string): string {
	const joined = text.replace(/(?<![\p{L}\p{N}])\p{L}(?: \p{L}){4,}(?![\p{L}\p{N}])/gu, (letters) =>
		letters.replaceAll(' ', ''),
	);
	if (!HALVES.test(lettersOf(joined))) return joined;
	return joined.replace(/[\p{L}\p{N}|¡]{6,11}/gu, (word) => (isNearMark(word) ? MARK : word));
}

function lettersOf(word: string): string {
	return withoutAccents(word)
		.toLowerCase()
		.replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
		.replace(/[\s_-]+/gu, '');
}

/** Without accents, what nobody sees, and other forms of a letter. Nearly all texts have none of these. */
function withoutAccents(text: string): string {
	if (/^[\0-\x7f가-힣]*$/u.test(text)) return text;
	return text
		.normalize('NFKD')
		.replace(/[\p{Mn}\p{Default_Ignorable_Code_Point}]/gu, '')
		.normalize('NFC');
}
