import { KOREAN_GIVEN_NAMES, KOREAN_WORDS_TOO } from './korean-given-names.ts';

const LONG_FAMILY = '(?:남궁|황보|제갈|선우|독고|사공)';

/** Family names that make up 99 % of the population. Source: 통계청 인구주택총조사 2015. */
export const FAMILY_NAME =
	'(?:남궁|황보|제갈|선우|독고|사공|[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편피봉])';

/** Syllables of given names; with a title behind it, two of them are one. */
const SYLLABLE =
	/^[건결겸경광구규균근기길나남녕단달담덕도동두든라란람랑래려령로록론루름리린림률만명모문무미민배백범별병보복본봉부비빈사삼상새샘서석선섭설성세소솔송수숙순슬승시식신실아안애양언연열엽영예오온옥완왕요용우욱운울웅원월유육윤율으은을의이익인일임자장재전정제조존종주준중지진찬창채천철청초총춘출충치칠탁태택표필하학한항해향혁현협형혜호홍화환황회효후훈휘휴흠흥희]{2}$/;

/** What a word ends with that says more of a thing, where no list knows the name. */
const END_OF_A_WORD = /[한해하을만은의름]$/;
/** The same behind a family name that most often begins a word. */
const END_OF_A_PHRASE = /[는선인로와]$/;

/** Whole given names of one syllable; most others make a word with a family name before them (`정보`, `이상`). */
const ONE_SYLLABLE = /^[준진현훈민솔빈찬철혁린윤율웅욱균]$/u;

/** Given names as most are made, of a first and a last syllable, and hardly any word. */
const USUAL =
	/^[서예하지유시은이아도태가경나다동미민병보상석선성세소수순승연영용우원윤인재정종주준진찬창채철해현형혜호홍효희광길덕두봉충필흥학택복판칠근기남무문백의익장천초화환회훈휘새단라로루리모비삼신양오온요][아서율준온호린주영은현민우미수숙희연윤욱훈경선진규석철혁빈순혜원완환후솔승림찬웅길옥란애균근창범섭택심덕봉곤열엽헌익필담별결음늘겸든표천권배복]$/;

/** Words of three syllables or two that look like a name. */
const NOT_NAMES = new Set(
	`강도범 강소주 강요한 강인한 고객 고수한 고시원 고아원 고요한 고용원 고용주 고유성 고유한 고지서 고지한 고효율 공동
	공수한 공시지 공영한 공용 공정한 공지한 구상도 구상화 구성원 구성진 구수한 구현 국민성 국정원 금주한 금지한 기도원
	기민한 기상도 기상학 기성복 기승한 기이한 기재한 나중 나태한 남성미 남성복 남해안 노령층 노숙자 노하우 다원화 담당
	도주한 도태한 도화선 마주한 맹종한 명민한 모범수 모호성 문명국 문서 문예지 문제인 민원 박수한 반민주 반영한 반주한
	방영한 방종한 방지한 배수진 배태한 서정미 서해안 선명한 선임 선정 설정 성숙한 소요한 소유주 소재한 소지인 소지한
	손보아 손재수 손재주 손해나 수정 순수한 신규 신나아 신선미 신선한 신승한 신흥국 심란한 심미안 안내원 안이한 안정
	안정성 안정화 안주한 양성애 양이온 엄수한 엄정한 여성복 여성학 여인숙 연승한 연예인 연장 연재한 연주한 연회 영주
	오미자 오진율 온전한 우상화 우선 우수한 우승한 우익수 운용 위태한 유래한 유복자 유성우 유수한 유아원 유연한 유영한
	유인원 유일한 유지 유지한 유창성 유태인 유해성 유효 유효성 이단아 이로운 이미지 이민국 이상한 이상화 이성애 이수한
	이용 이용률 이용자 이원화 이유 이재민 이주민 이주한 이중 이중화 이태리 이하 인수 인수한 인원 인지한 임시로 임시안
	임시용 임용 임원 임종한 자동화 장수한 전도율 전문 전선주 전수한 전승한 전시용 전시회 전용 전용선 전우애 전이한 전자
	전화선 정규 정나미 정리 정미소 정보원 정복자 정상아 정상화 정원 정원수 정지한 정현상 제재한 제지한 제한성 조수석
	조아린 조용한 조정 조정안 조종석 조종한 조형미 주문 주요한 주원인 주의 주임 주재한 주지한 지명자 지시서 지시용 지원
	지인 지지율 지지한 진정한 진주한 진지한 진행 차원 차이나 차지한 채용 채용문 천재 천재성 최우선 최우수 최혜국 추상화
	추수한 추종한 편성표 편승한 편안한 편의 편재한 편지한 표시용 표준 표준형 표준화 표현식 하나 하늘 고다음 고단수 고문서 고문헌 고수익 김장철 남남서 노동권 문화권 문화원 배기음 서남서 신기원 신호음 안정권 양로원 오리온 유리수 유리창 유성음 유아복 유의미 이기심 이다음 이정표 이해심 장가든 장기수 장모음 전두엽 전신주 전천후 정기권 정화수 정회원 전환율 최종결 최종심 한의원 허기진 허영심 조회수 위해선 한나라 하나라 이유라 송수신 한해서 정해주 전해주 한동안 한수원 전우주 전나라 한정
	현명한 현미경 현재 현재형 현지 현지인`.split(/\s+/),
);

const TITLE =
	'(?:사원|인턴|주임|대리|과장|차장|부장|팀장|실장|본부장|센터장|그룹장|파트장|셀장|매니저|(?:책임|선임|수석|전임|주임)?연구원|책임|선임|수석|프로|이사|상무|전무|부사장|부대표|대표|사장|회장|원장|소장|국장|주무관|교수|박사|선생)';
/** Titles that are no other word where a family name stands before them. */
const SURE_TITLE = '(?:대리|과장|차장|부장|팀장|실장|본부장|센터장|파트장|매니저|상무|전무|부사장|부대표)';
const ABBREVIATED = '(?:PM|PO|PD|TL|CTO|CEO|CPO|CFO|CISO|SRE|DBA|pm|po|pd|tl)';
const PARTICLE =
	'(?:님)?(?:[은는이가을를과와의도만]|께서는?|께|에게서?|한테|으로|로|이랑|랑|하고|이나|나|까지|부터|처럼|인|이었[가-힣]{1,2}|였[가-힣]{1,2}|이라고|라고|입니다|이다|이며|이고)?(?![가-힣])';
/** Particles of persons and things, of which one has to follow where nothing else tells. */
const SOME_PARTICLE =
	'(?:[이가은는을를과와의도]|께서?는?|에게서?|한테서?|이다|입니다|이었다|였다|였습니다|이며|이고|이라고|라고)(?![가-힣])';
/** What acts or is told, and so mostly a person. */
const ACTING = '님?(?:[이가은는]|께서?는?|에게서?|한테서?)(?![가-힣])';
/** Two syllables, and not `이동하` of `이동하는`. */
const GIVEN = '(?<given>[가-힣](?!하(?:[는고여지며]|였))[가-힣])';

const TITLED = new RegExp(
	`(?<![가-힣\\w])(?<family>${FAMILY_NAME})(?<given>[가-힣]{1,2})\\s?${TITLE}(?=${PARTICLE})`,
	'gu',
);
/**
 * A family name alone before a title. One syllable must be nothing else that stands there: no 전 (former), 현 (present),
 * 채 (while), 정책임; of 이 and 한 (this, a), something must be done by a person or to one.
 */
const SURNAME = new RegExp(
	`(?<![가-힣\\w])(?:${[
		`${LONG_FAMILY}\\s?(?:${TITLE}|${ABBREVIATED})(?=${PARTICLE})`,
		`[김박최윤강황권홍송류곽]\\s?(?:${TITLE}|${ABBREVIATED})(?=${PARTICLE})`,
		`[조장임오서신안유노허백문배민정심길석표남손맹탁변염엄추함우차방왕성천진]\\s(?:${SURE_TITLE}|이사)(?=${PARTICLE})`,
		`[조장임오서유노허백문배민정심길석표손맹탁변염엄추함우방왕]\\s대표(?=${PARTICLE})`,
		`[조장임오서유노백배심석손맹탁변염엄추]\\s(?:책임|선임|수석)(?=${PARTICLE})`,
		`[조임오신안허백문정]${SURE_TITLE}(?=${PARTICLE})`,
		`[이한양구주공지나하원설어도마]\\s(?:과장|차장|부장|대리|상무|전무)(?=${ACTING})`,
		`${FAMILY_NAME}\\s?모\\s?(?:씨|${TITLE})(?=${PARTICLE})`,
	].join('|')})`,
	'gu',
);
/** A role behind a whole name, as a title. */
const IN_A_ROLE = new RegExp(
	`(?<![가-힣\\w])(?<family>${FAMILY_NAME})(?<given>[가-힣]{2})(?:\\s?${ABBREVIATED}|\\s(?:엔지니어|개발자|디자이너|기획자|담당자|운영자|리더|팀원))(?=${PARTICLE})`,
	'gu',
);
/** Words for a person's part in the incident, before a sign or at the head of a column. */
const PART =
	'(?:담당|작업|작성|보고|승인|요청|검토|배포|발견|책임|당직|진행|참석|참여|대응|실행|조치|수행|복구|발표|지휘|기록|결정|제보|처리|관리|운영|실무|총괄|주관|신고|결재)자|담당|당직|온콜|지휘관?|기록|총괄|서기|리뷰어|오너|리더|팀장|팀원|매니저|커맨더|연락처|누가|엔지니어|개발자|owner|author|assignee|reviewer|approver|reporter|lead|commander|scribe|responder|who|dri|ic|pm|on-?call';

/** True for the head of a column, or a label, that announces persons. */
export function isHeadOfPersons(head: string): boolean {
	return HEAD_OF_PERSONS.test(head);
}

const HEAD_OF_PERSONS = new RegExp(`(?:^|[\\s(/])(?:${PART}|name|이름|성명)s?\\)?\\s*$`, 'iu');

const SIGN = '(?:\\s?[:：]\\s{0,2}|\\s[-–—]\\s)';
/** Behind the name of a part in the incident: `작업자: 이민호`. */
const NAMED_FOR = new RegExp(
	`(?<=(?:${PART})${SIGN})(?<family>${FAMILY_NAME})(?<given>[가-힣]{1,2})(?=${PARTICLE})`,
	'giu',
);
const GIVEN_FOR = new RegExp(`(?<=(?:${PART})${SIGN})(?<given>[가-힣]{2})(?=${PARTICLE})`, 'giu');
/** Family names of which no syllable is the beginning of a common word with a given name's behind it. */
const SURE_FAMILY =
	'(?:남궁|황보|제갈|선우|독고|사공|[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노])';
/** A particle may be the last syllable of what looks like a given name (`배정은`, `권한을`): then more has to follow. */
const WHOLE_GIVEN = `(?<given>[가-힣]{2})(?:(?<![은이의도을])(?=${PARTICLE})|(?=(?:님|[이가과와]|에게|께서?)(?![가-힣])|[,.)/]|$))`;
/** Behind a word for a part in the incident without a sign: `작성자 윤서아`. */
const NAMED_BESIDE = new RegExp(
	`(?<=(?<![가-힣])(?:담당자|작업자|작성자|보고자|승인자|요청자|검토자|배포자|발견자|책임자|당직자?|온콜|리뷰어|진행자)\\s{1,2})(?<family>${SURE_FAMILY})${WHOLE_GIVEN}`,
	'gmu',
);
/** Behind what was done, or a name is: `확인: 최우진`. */
const NAMED_AFTER = new RegExp(
	`(?<=(?<![가-힣])(?:작성|보고|승인|요청|검토|배포|확인|대응|발견|인지|감지|조치|복구|온콜|당직|진행|수정|공유|제보|처리|이름|성명|참석|참여|name)\\s?[:：]\\s{0,2})(?<family>${FAMILY_NAME})${WHOLE_GIVEN}`,
	'gimu',
);
const SEVERAL = '\\s?[,·/&]\\s?';
/** Without a title: a whole name that acts, that something is done to, or that someone is; a team may stand in brackets. */
const NAMED = new RegExp(
	`(?<![가-힣\\w])(?<family>${FAMILY_NAME})${GIVEN}(?=(?:\\s?\\([^()\\n]{1,20}\\))?${SOME_PARTICLE}|\\s외\\s?\\d{1,2}\\s?(?:명|인)|${SEVERAL}${FAMILY_NAME}[가-힣]{2}(?![가-힣]))`,
	'gu',
);
const SHORT_GIVEN = new RegExp(
	`(?<![가-힣\\w])(?<family>${LONG_FAMILY})(?<given>[가-힣])(?=${SOME_PARTICLE})`,
	'gu',
);
/** A name and nothing else, an item of a list or a cell, or what stands at the head of one or in brackets. */
const NAMED_ALONE = new RegExp(
	`(?<=^\\s{0,3}|\\(|[은는] )(?<family>${FAMILY_NAME})${GIVEN}(?=\\s{0,3}\\.?$|\\)|\\s?(?:[—–:·→⇒]|[-=]>)\\s)`,
	'gu',
);
/** Behind the team of a person: `개발팀 임수빈, 인프라팀 오지호`. */
const OF_TEAM = new RegExp(`(?<=[가-힣A-Z]팀 )(?<family>${SURE_FAMILY})${GIVEN}(?=${PARTICLE})`, 'gu');
const MENTIONED = new RegExp(`(?<=@)(?<family>${SURE_FAMILY})(?<given>[가-힣]{2})(?![가-힣])`, 'gu');
/** A given name alone with what is said to or of persons only: `수진님`, `도윤 매니저님`, `지훈이가`, `@도윤`. */
const GIVEN_ALONE = new RegExp(
	`(?<![가-힣\\w])@?(?<given>[가-힣]{2})(?:(?<=@..)(?![가-힣])|\\s?(?:님|씨)(?=(?:[은는이가을를과와의도만]|께서?|에게|한테|으로|로|이랑|랑|하고)?(?![가-힣]))|\\s(?:매니저|팀장|과장|차장|부장|대리|책임|선임|수석|프로)님?(?=${PARTICLE})|이(?:가|는|랑|한테|형(?:이|은|한테)?)(?![가-힣]))`,
	'gu',
);
/** A given name that is no other word, with a particle; `이` may stand between. */
const GIVEN_ACTS = new RegExp(
	`(?<![가-힣\\w])${GIVEN}(?=이?(?:\\s?\\([가-힣A-Z]{2,12}\\))?(?:${SOME_PARTICLE}|(?:랑|하고|까지|부터|보다)(?![가-힣])))`,
	'gu',
);

export const koreanNamePatterns: readonly {
	readonly pattern: RegExp;
	readonly isName: (groups: Readonly<Record<string, string | undefined>>) => boolean;
}[] = [
	{ pattern: TITLED, isName: ({ family = '', given = '' }) => isTitledName(family, given) },
	{ pattern: IN_A_ROLE, isName: ({ family = '', given = '' }) => isTitledName(family, given) },
	{ pattern: NAMED_FOR, isName: ({ family = '', given = '' }) => isTitledName(family, given) },
	{ pattern: NAMED_BESIDE, isName: ({ family = '', given = '' }) => isTitledName(family, given) },
	{ pattern: NAMED_AFTER, isName: ({ family = '', given = '' }) => isLikelyName(family, given) },
	{ pattern: SURNAME, isName: () => true },
	{ pattern: GIVEN_ALONE, isName: ({ given = '' }) => isKnownName('', given) },
	{ pattern: GIVEN_ACTS, isName: ({ given = '' }) => isSureName(given) },
	{ pattern: GIVEN_FOR, isName: ({ given = '' }) => isSureName(given) },
	{ pattern: MENTIONED, isName: ({ family = '', given = '' }) => isLikelyName(family, given) },
	{ pattern: NAMED, isName: ({ family = '', given = '' }) => isLikelyName(family, given) },
	{ pattern: OF_TEAM, isName: ({ family = '', given = '' }) => isLikelyName(family, given) },
	{ pattern: NAMED_ALONE, isName: ({ family = '', given = '' }) => isLikelyName(family, given) },
	{ pattern: SHORT_GIVEN, isName: ({ family = '', given = '' }) => !NOT_NAMES.has(family + given) },
];

/** True for a whole name, beside which one stands. */
export function isJoinedName(family: string, given: string): boolean {
	return isLikelyName(family, given);
}

function isTitledName(family: string, given: string): boolean {
	if (NOT_NAMES.has(family + given)) return false;
	if (family.length === 2) return true;
	if (given.length === 1)
		return /[김이박최정강조윤장임한오서신권황안송홍]/u.test(family) && ONE_SYLLABLE.test(given);
	if (KOREAN_GIVEN_NAMES.has(given)) return true;
	const isWord = END_OF_A_WORD.test(given) || (!isSureFamily(family) && END_OF_A_PHRASE.test(given));
	return SYLLABLE.test(given) && !isWord;
}

function isKnownName(family: string, given: string): boolean {
	return KOREAN_GIVEN_NAMES.has(given) && !NOT_NAMES.has(family + given);
}

function isLikelyName(family: string, given: string): boolean {
	if (isKnownName(family, given)) return true;
	return isSureFamily(family) && (USUAL.test(given) || family.length === 2) && !NOT_NAMES.has(family + given);
}

function isSureName(given: string): boolean {
	return isKnownName('', given) && !KOREAN_WORDS_TOO.has(given);
}

function isSureFamily(family: string): boolean {
	return new RegExp(`^${SURE_FAMILY}$`, 'u').test(family);
}
