/** Family names that make up 99 % of the population. Source: 통계청 인구주택총조사 2015. */
export const FAMILY_NAME =
	'(?:남궁|황보|제갈|선우|독고|사공|[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편])';

/** Given names of every generation, the most common ones. Source: 대법원 전자가족관계등록시스템 통계. */
const GIVEN_NAMES = new Set(
	`서아 예서 하율 지율 서율 유준 시온 은호 하람 이안 아린 시아 유주 도하 이준 태오 로운 가영 가은 가현 강민 건우 경미 경민 경수 경숙 경아 경희 광수 광호 규민 규현 기현 길동 나연 나영 나현 남준 다연 다영 다은 다인 다현
	대현 도윤 도현 동건 동민 동수 동욱 동하 동현 동훈 두현 명수 명희 미경 미나 미선 미숙 미영 미정 미진 민경 민규 민서 민석 민선 민성
	민수 민아 민영 민우 민재 민정 민주 민준 민지 민철 민혁 민호 병철 병호 보라 보람 보영 상민 상우 상욱 상준 상철 상현 상호 상훈 서연
	서영 서우 서윤 서준 서진 서현 석진 석현 선미 선아 선영 선우 선희 성민 성수 성우 성욱 성준 성진 성철 성현 성호 성훈 세영 세진 세현
	세훈 소라 소연 소영 소윤 소은 소정 소현 소희 수경 수민 수빈 수아 수연 수영 수정 수진 수현 수호 숙희 순영 승민 승우 승준 승진 승현
	승호 승훈 시우 시윤 시현 아름 아영 연수 연우 연주 연희 영미 영민 영수 영숙 영순 영자 영재 영주 영준 영진 영철 영호 영훈 영희 예린
	예은 예지 예진 용준 용호 우석 우성 우진 우현 원영 원준 유나 유리 유미 유빈 유진 윤미 윤서 윤아 윤정 윤지 윤호 윤희 은경 은미 은비
	은서 은선 은숙 은아 은영 은우 은정 은주 은지 은진 은혜 은희 인영 인호 일우 재민 재석 재영 재원 재윤 재준 재현 재형 재호 재훈 정민
	정숙 정아 정우 정은 정현 정호 정훈 정희 종민 종수 종현 종호 종훈 주아 주연 주영 주원 주은 주현 주형 주호 주희 준기 준상 준서 준석
	준성 준수 준영 준우 준혁 준현 준형 준호 준희 지민 지선 지성 지수 지아 지안 지연 지영 지완 지우 지윤 지은 지원 지유 지인 지현 지혜
	지호 지환 지후 지훈 지희 진경 진서 진수 진아 진영 진우 진욱 진주 진혁 진현 진호 진희 찬영 찬우 찬호 창민 창수 창현 창호 채린 채영
	채원 채은 철수 철호 태민 태영 태우 태윤 태준 태현 태형 태호 태훈 하나 하늘 하린 하영 하윤 하은 하준 하진 한나 한별 한빈 한솔 해인
	해진 현경 현민 현빈 현서 현석 현선 현수 현숙 현승 현아 현영 현우 현욱 현정 현주 현준 현지 현진 현철 현호 형민 형석 형우 형준 혜경
	혜림 혜미 혜민 혜선 혜수 혜숙 혜연 혜영 혜원 혜인 혜정 혜주 혜지 혜진 혜현 호영 호준 호진 홍석 화영 효민 효정 효주 효진 훈 희경
	희수 희연 희영 희정 희주 희진`.split(/\s+/),
);

/** Syllables of given names; with a title behind it, two of them are one. */
const SYLLABLE =
	/^[건경광규균근기길나남다달덕도동두라란람래려령린림만명모문미민배범별병보복봉빈상서석선섭성세소솔수숙순슬승시식아안언연열엽영예온옥완용우욱운웅원유윤율은을이익인일임자재정제종주준중지진찬창채천철춘태택표필하학한해향혁현형혜호홍화환회효훈휘흠희]{2}$/;

/** Whole given names of one syllable; most others make a word with a family name before them (`정보`, `이상`). */
const ONE_SYLLABLE = /^[준진현훈민솔빈찬철혁린윤율웅욱균]$/u;

/** Words of three syllables or two that look like a name, before a title. */
const NOT_NAMES = new Set(
	`고객 공동 공용 구현 하늘 영주 나중 담당 문서 민원 선임 선정 설정 수정 신규 안정 안내원 연장 연회 우선 운용 유지 유효 이용 이용자 이유 이중 이하 인원
	인수 임원 임용 전문 전용 전자 정규 정원 정리 조정 주문 주원인 주의 주임 지원 지인 진행 차원 채용 천재 편의 표준 하나 한정 현재 현지
	전시회 전시용 임시안 임시용 임시로 지시서 지시용 공시지 표시용 이상한 유일한 고유한 신선한 조용한 현명한 공정한 엄정한
	편안한 유연한 강인한 진정한 기민한 명민한 온전한 심란한 선명한 성숙한 순수한 유래한 노령층 정상화 자동화 이원화 다원화 안정화 표준화 이중화 유효성 안정성 정현상 이용률 채용문 전용선 이미지 문제인`.split(
		/\s+/,
	),
);

const TITLE =
	'(?:사원|주임|대리|과장|차장|부장|팀장|실장|본부장|센터장|그룹장|파트장|셀장|매니저|(?:책임|선임|수석|전임|주임)?연구원|책임|선임|수석|프로|이사|상무|전무|부사장|대표|사장|원장|교수|박사|선생)';
/** Titles that are no other word where a family name stands before them. */
const SURE_TITLE = '(?:대리|과장|차장|부장|팀장|실장|본부장|센터장|파트장|매니저)';
const PARTICLE =
	'(?:님)?(?:[은는이가을를과와의도만]|께서는?|께|에게서?|한테|으로|로|이랑|랑|하고|이나|나|까지|부터|처럼|인|이었[가-힣]{1,2}|였[가-힣]{1,2}|이라고|라고|입니다|이다|이며|이고)?(?![가-힣])';

const TITLED = new RegExp(
	`(?<![가-힣\\w])(?<family>${FAMILY_NAME})(?<given>[가-힣]{1,2})\\s?${TITLE}(?=${PARTICLE})`,
	'gu',
);
/** One syllable that is a family name and nothing else that stands before a title: no 이 (this), 전 (former), 정책임. */
const SURNAME = new RegExp(
	`(?<![가-힣\\w])(?:[김박최윤강황권홍송류곽]\\s?${TITLE}|[조장임오서신안유노허백문배민정]\\s${SURE_TITLE}|[조임오신안허백문정]${SURE_TITLE})(?=${PARTICLE})`,
	'gu',
);
/** A role behind a whole name, as a title. */
const IN_A_ROLE = new RegExp(
	`(?<![가-힣\\w])(?<family>${FAMILY_NAME})(?<given>[가-힣]{2})(?:\\s?(?:PM|TL|CTO|CEO|CPO|CISO|SRE|DBA)|\\s(?:엔지니어|개발자|디자이너|기획자|담당자|운영자|리더))(?=${PARTICLE})`,
	'gu',
);
/** Behind the name of a part in the incident: `작업자: 이민호`. */
const NAMED_FOR = new RegExp(
	`(?<=(?:담당자?|작업자|작성자|보고자|승인자|요청자|검토자|배포자|발견자|책임자|당직자?|리뷰어|진행자|참석자)(?:\\s?[:：]\\s{0,2}|\\s[-–—]\\s))(?<family>${FAMILY_NAME})(?<given>[가-힣]{2})(?=${PARTICLE})`,
	'gu',
);
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
/** Behind what was done: `확인: 최우진`. */
const NAMED_AFTER = new RegExp(
	`(?<=(?<![가-힣])(?:작성|보고|승인|요청|검토|배포|확인|대응|발견|인지|감지|조치|복구|온콜|당직)\\s?[:：]\\s{0,2})(?<family>${SURE_FAMILY})${WHOLE_GIVEN}`,
	'gmu',
);
const SEVERAL = '\\s?[,·/&]\\s?';
/** Without a title: a whole name that acts, that something is done to, or that someone is; a team may stand in brackets. */
const NAMED = new RegExp(
	`(?<![가-힣\\w])(?<family>${SURE_FAMILY})(?<given>[가-힣]{2})(?=(?:\\s?\\([^()\\n]{1,20}\\))?(?:[이가은는와과의]|께서는?|에게서?|한테|이다|입니다|이었다|였다|였습니다|이며|이고|이라고|라고)(?![가-힣])|\\s외\\s?\\d{1,2}\\s?(?:명|인)|${SEVERAL}${FAMILY_NAME}[가-힣]{2}(?![가-힣]))`,
	'gu',
);
const MENTIONED = new RegExp(`(?<=@)(?<family>${SURE_FAMILY})(?<given>[가-힣]{2})(?![가-힣])`, 'gu');
/** A given name alone with what is said to or of persons only: `수진님`, `도윤 매니저님`, `지훈이가`, `@도윤`. */
const GIVEN_ALONE = new RegExp(
	`(?<![가-힣\\w])@?(?<given>[가-힣]{2})(?:(?<=@..)(?![가-힣])|\\s?(?:님|씨)(?=(?:[은는이가을를과와의도만]|께서?|에게|한테|으로|로|이랑|랑|하고)?(?![가-힣]))|\\s(?:매니저|팀장|과장|차장|부장|대리|책임|선임|수석|프로)님?(?=${PARTICLE})|이(?:가|는|랑|한테|형(?:이|은|한테)?)(?![가-힣]))`,
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
	{ pattern: NAMED_AFTER, isName: ({ family = '', given = '' }) => isKnownName(family, given) },
	{ pattern: SURNAME, isName: () => true },
	{ pattern: GIVEN_ALONE, isName: ({ given = '' }) => isKnownName('', given) },
	{ pattern: MENTIONED, isName: ({ family = '', given = '' }) => isKnownName(family, given) },
	{ pattern: NAMED, isName: ({ family = '', given = '' }) => isKnownName(family, given) },
];

function isTitledName(family: string, given: string): boolean {
	if (NOT_NAMES.has(family + given)) return false;
	if (given.length === 1 && family.length === 2) return true;
	if (given.length === 1)
		return /[김이박최정강조윤장임한오서신권황안송홍]/u.test(family) && ONE_SYLLABLE.test(given);
	return GIVEN_NAMES.has(given) || SYLLABLE.test(given);
}

function isKnownName(family: string, given: string): boolean {
	return GIVEN_NAMES.has(given) && !NOT_NAMES.has(family + given);
}
