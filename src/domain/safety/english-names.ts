import type { Range } from '#domain/findings/diagnostic';
import { DOUBTFUL_NAMES, FAMILY_NAMES, GIVEN_NAMES } from './given-names.ts';
import { matchesOf } from './matches-of.ts';

const WORD = '[A-ZÀ-ÞŁŚŻĐŠŽČĆİ][a-zß-ÿąćčđęěğıłńňřśşšźżžů]{1,14}(?:-[A-Za-zÀ-ÿ][a-zß-ÿ]{1,12})?';
/** Family names that their beginning gives away. */
const PREFIXED = `(?:[OD]['’]|Mc|Mac)${WORD}`;
const FAMILY = `(?:(?:[Vv]an(?: de[nr]?)?|[Vv]on|[Dd][ei]|[Dd]el|[Dd]a) |[OD]['’]|Mc|Mac)?${WORD}`;
/** A word in capitals, and the next one where it is too; the family name may be an initial. */
const CANDIDATE = new RegExp(
	`(?<![\\p{L}\\p{N}@/._#~-])(?<given>${PREFIXED}|${WORD})(?:(?: [A-Z]\\.)?[ ](?<family>${FAMILY})| (?<initial>[A-Z]\\.)(?= \\p{Ll}))?(?!(?!\\p{Script=Hangul})[\\p{L}\\p{N}_/@#]|[.:]\\p{L}|-\\p{L})`,
	'gu',
);

/** What persons do in a report of an incident. */
const VERBS =
	'(?:able to|acked|acknowledged|added|alerted|announced|answered|applied|approved|asked|assigned|began|blocked|bumped|called|came|caught|changed|checked|cleared|closed|committed|confirmed|contacted|decided|declared|deleted|deployed|disabled|discovered|drained|drove|enabled|escalated|executed|explained|filed|fixed|flagged|flipped|forgot|found|gave|got|granted|handed|identified|informed|investigated|is (?:looking|investigating|on call|working|the)|issued|joined|kicked off|killed|launched|led|left|let|logged|looked|made|managed|mentioned|merged|messaged|mistyped|missed|moved|on[- ]call|noted|noticed|notified|opened|ordered|paged|patched|pinged|pointed out|posted|promoted|pulled|pushed|put|ran|realised|realized|rebooted|received|recalled|recovered|removed|renewed|replaced|replied|reported|requested|resolved|responded|restarted|restored|reverted|reviewed|rolled|rotated|said|saw|scaled|sent|set|shared|shut|spotted|started|stopped|suggested|suspected|switched|thought|told|took|tried|triggered|turned|typed|updated|verified|volunteered|went|woke|wrote|agreed|bought|built|canceled|cancelled|clicked|coordinated|copied|cut|debugged|diagnosed|dropped|edited|entered|felt|finished|followed|grabbed|handled|handles|helped|hit|introduced|jumped|kept|knew|leads|learned|monitored|needed|overlooked|oversaw|overwrote|owned|owns|panicked|pasted|picked|pressed|proposed|provisioned|published|queried|raised|read|rebuilt|recommended|rejoined|released|remembered|reran|retried|revoked|scheduled|showed|signed|silenced|slept|solved|split|stepped|stood|submitted|tested|texted|thanked|traced|tracked|unplugged|upgraded|uploaded|used|waited|walked|wanted|warned|watched|worked|works|(?:asleep|away|alone|unaware|unavailable|sick|tired|busy|new to|the (?:first|only)|on (?:holiday|leave|vacation|shift|duty|pager|a (?:plane|train|call|flight))|out of office))';

/** What only persons do, think or cannot: of a program it is said in other words. */
const MIND =
	"(?:thinks?|knows?|knew|believes?d?|says|asks|wants?|wonders|remembers|(?:did|does|could|would|had|has|was|is)(?:n['’]t| not) \\p{Ll}{2,}|paired)";

/** A team behind a person: `Jane from SRE`, `Mark from the database team`. */
const OF_A_TEAM =
	/^,? (?:from|on|of|in|at) (?:(?:the|our) (?:[\p{L}\d&/-]{2,20} ){0,3}(?:team|squad|side|desk|group|crew|shift|rotation|on-?call)\b|(?:SRE|DBA|QA|IT|Ops|DevOps|Infra|Platform|Security|Support|Engineering|Payments|Data|Backend|Frontend|Networking)\b)/u;

const ACTS = new RegExp(
	`^(?:,? (?:our|the|an?|who|from the|from our|and I|and we)\\b|,? \\((?:[A-Z]{2,4}(?: [a-z]{2,12}){0,2}|(?:the |our |an? )?(?:on[- ]?call|lead|intern|manager|dba|new hire)(?: [a-z]{2,12}){0,2}|(?!(?:the|an?|now|see|in|at|on|or|and|not|version|v) )[a-z][a-z -]{1,20})\\)|,? from \\p{L}|\\s(?:(?:also|then|first|has|had|was|were|later|never|already|still|just|\\p{Ll}{2,12}ly) ){0,2}(?:${VERBS}|${MIND})\\b|\\s(?:and|&) (?:the|our|an?|two|three|someone|others)\\b|\\s(?:and|&) [A-Z][a-z]+ (?:(?:both|were|had) )?(?:${VERBS}|${MIND})\\b)`,
	'u',
);

/** What stands before a person: who is thanked, asked, told, named, or did it. */
const CUE =
	/(?:\b(?:thanks? to|thank you,?|thanks,?|kudos (?:goes |go )?to|props to|shout-?outs? to|(?:thanks|credits?|kudos|praise)(?: also)? (?:go|goes|went)(?: out)? to|credits? to|thanking|courtesy of|hat tip to|according to|cc:?|fyi|by:?|per|tell|told|w(?:a|o)ke up|(?:ask|call|contact|email|inform|messag|notifi|pag|ping|wak)(?:e|ed|ing)?|notify(?:ing)?|assigned to|hand(?:ed)? (?:(?:it|this|over) )?to|escalated to|reported to|sp(?:ea|o)ke? (?:to|with)|talk(?:ed)? (?:to|with)|work(?:ed|ing)? with|(?:hand(?:ed|ing)?|pass(?:ed|ing)?|hand-?overs?|hand-?offs?|switch(?:ed)?|shifts?|ownership|pager|rotation)\b[^.\n]{0,30} (?:from|to)|(?:call|chat|meeting|discuss(?:ed)?|check(?:ed)?|confirm(?:ed)?|sync(?:ed)?|agree(?:d)?|pair(?:ed|ing)?|together) with|cover(?:ed|ing)? for|wait(?:ed|ing)? for|instead of|on behalf of|(?:said|says|asked|wrote|replied|added|noted|admitted|explained|remembered|recalled)|named|dba|sre|lead|intern|architect|analyst|responder|contractor|technician|on-?call|scribe|reviewer|author|founder|cto|ceo|engineer|developer|colleague|teammate|operator|commander|manager|intern|Mr\.?|Mrs\.?|Ms\.?|Dr\.?),? \(?|\b(?:author|owner|reporter|assignee|assigned(?: to)?|reviewer|approver|lead|commander|on-?call|scribe|driver|written|facilitator|contact|dri|ic|who|responder|responsible|attendees?|participants?|present|담당자?|작성자|보고자|승인자|요청자|검토자?|배포자|발견자|책임자|당직자?|온콜|진행자|참석자|지휘관?|기록|작업자|리뷰어) ?(?::|[-–—](?= )) ?)$/iu;

/** What makes a product, a place or a thing of a name before it. */
const NOT_FAMILY = new Set(
	`Academy Act Airport Algorithm Api App Avenue Award Bank Bay Beach Bridge Button Cache Center Centre Ci City Class Cli Client Cloud
	Cluster Code College Company Config Connection Controller Cookbook County Data Database Day Deployment Desktop Dashboard Db Doe Driver Edition
	Engine Engineering Error Event Falls File Filter Foundation Framework Function Gateway Group Hall Hospital Hotel Hub Ide Inc Index
	Institute Island Job Js Key Lab Labs Lake Lambda Language Law Level Library License Limited Linux Log Ltd Manager Map Memory Menu Metrics Model
	Module Monitor Mountain Network Node Office Page Park Pipeline Platform Plugin Pod Policy Port Pro Process Product Program Project
	Protocol Proxy Query Queue Region Release Replica Request Retry River Road Role Router Runner Sdk Search Security Server Service Services Set Shell
	Site Size Square Stack Station Status Storage Store Street System Table Team Template Test Tests Text Theorem Tool Tools Tower Town Tree
	University Valley Value Version View Web Wiki Window Workflow Zone`.split(/\s+/),
);

/** Before these, a name is of a place or of a saint. */
const PLACE =
	/(?:\b(?:San|Santa|Santo|Saint|St\.?|Port|Fort|Mount|Lake|New|North|South|East|West|Cape|El|Los|Las|Rio|Team|Project|Operation|Hurricane|Storm|Codename) )$/u;

/** Words at the head of a sentence that stand before a family name without being a given one. */
const NOT_GIVEN =
	/^(?:Mr|Mrs|Ms|Dr|The|A|An|And|But|Or|For|With|From|By|At|In|On|To|Of|When|While|After|Before|Since|As|If|Our|Their|His|Her|Its|My|Your|This|That|Then|Also|Both|Dear|Hi|Hello|Thanks|Cc|Via|See|Ask|How|What|Why|Where|Who|Which|All|Each|Every|Some|No|Not|Is|Was|Are|Were|Amazon|Apple|Google|Harry|Agent|Aunt|Uncle|Team|Project|Mount|Lake|Port|New|Old|Wells|Bugs|Jack|De|Van|Von|Los|San)$/;

/** Persons named in English prose. Example persons (Jane Doe, Alice and Bob) are none. */
export function findEnglishNames(text: string): Range[] {
	const isExample = isOfExamples(text);
	const named = matchesOf(text, CANDIDATE).flatMap((match) => {
		const { given = '', family = '', initial } = match.groups ?? {};
		if (isExample && EXAMPLE.test(given)) return [];
		const at = match.index;
		const end = at + match[0].length;
		if (initial !== undefined) return isGiven(given) ? [{ start: at, end }] : [];
		if (family !== '' && isFullName(given, family, before(text, at), after(text, end)))
			return PLACE.test(before(text, at)) ? [] : [{ start: at, end }];
		const alone = family === '' || NOT_GIVEN.test(given) || CUE.test(`${given} `) ? family || given : '';
		if (alone === '' || (isExample && EXAMPLE.test(alone))) return [];
		return actsAlone(text, { start: end - alone.length, end });
	});
	return [...named, ...shortened(text), ...inKorean(text)];
}

/** True for a text of persons whom explanations make up. */
export function isOfExamples(text: string): boolean {
	return /\bAlice\b/.test(text) && /\bBob\b/.test(text);
}

const EXAMPLE = /^(?:Alice|Bob|Carol|Charlie|Eve|Mallory)$/;

function before(text: string, at: number): string {
	return text.slice(Math.max(0, at - 40), at);
}

function after(text: string, at: number): string {
	return text.slice(at, at + 60);
}

/** `J. Smith`: an initial before a family name. */
function shortened(text: string): Range[] {
	return matchesOf(text, SHORTENED).flatMap(({ 0: name, index, groups }) =>
		isShortened(groups?.['family'] ?? '', before(text, index), after(text, index + name.length))
			? [{ start: index, end: index + name.length }]
			: [],
	);
}

function isShortened(family: string, before: string, after: string): boolean {
	if (FAMILY_NAMES.has(family)) return true;
	return !NOT_FAMILY.has(family) && (NAMED_BY.test(before) || HUMAN.test(after));
}

/** Before one who did it, or has a part in it. */
const NAMED_BY =
	/(?:\bby|\b(?:author|owner|reporter|assignee|reviewer|approver|lead|commander|on-?call|scribe|responder) ?:) ?$/iu;
/** What no company, country or product does. */
const HUMAN =
	/^ (?:was (?:asleep|on call|paged|away)|typed|pasted|clicked|woke|forgot|said|noticed|acked|mistyped)\b/;

const SHORTENED = new RegExp(
	`(?<![\\p{L}\\p{N}.@/_-])(?:[A-Z]\\. ?){1,3}(?<family>${WORD})(?!(?!\\p{Script=Hangul})[\\p{L}\\p{N}_/@#]|[.:]\\p{L})`,
	'gu',
);

/** `Jane이`, `Daniel님이`, `Alex(백엔드)가`: in a Korean sentence its particle makes a person of a given name. */
function inKorean(text: string): Range[] {
	return matchesOf(text, IN_KOREAN).flatMap(({ index, groups }) => {
		const { given = '', sure, loose } = groups ?? {};
		if (loose !== undefined && EXAMPLE.test(given)) return [];
		const isPerson = isGiven(given) || (sure !== undefined && DOUBTFUL_NAMES.has(given));
		return isPerson ? [{ start: index, end: index + given.length }] : [];
	});
}

const IN_KOREAN = new RegExp(
	`(?<![\\p{L}\\p{N}@/._#~-])(?<given>${WORD})(?:(?<sure>\\s?\\([가-힣]{2,12}\\)|\\s?[님씨])(?:[이가은는을를과와의도]|에게|께서?|한테)?|[이가은는]|(?<loose>[과와의을를도])|에게서?|께서?|한테)(?![가-힣])`,
	'gu',
);

function isFullName(given: string, family: string, before: string, after: string): boolean {
	if (isGiven(family) && FAMILY_FIRST.test(given)) return true;
	const last = family.split(' ').at(-1) ?? '';
	// A place, unless it does what persons do.
	if (last === 'Park' && isGiven(given) && (ACTS.test(after) || CUE.test(before))) return true;
	if (
		NOT_FAMILY.has(last) ||
		NOT_FAMILY.has(last.replace(/s$/, '')) ||
		/ing$|tion$/.test(last) ||
		DAY_OR_MONTH.test(last)
	)
		return false;
	if (/\b(?:Mr|Mrs|Ms|Dr)\.? $/.test(before)) return true;
	if (FAMILY_NAMES.has(last)) return !NOT_GIVEN.test(given) && (isGiven(given) || !isOfAThing(after));
	const isAtWork = (ACTS.test(after) && !/^ (?:was|has|had|set|is)\b/.test(after)) || CUE.test(before);
	return isGiven(given) || (DOUBTFUL_NAMES.has(given) && isAtWork);
}

/** `How Khan Academy did it`: the name goes on, and is that of a thing. */
function isOfAThing(after: string): boolean {
	return NOT_FAMILY.has(/^ ([A-Z][a-z]+)/.exec(after)?.[1] ?? '');
}

const DAY_OR_MONTH =
	/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Korean and Chinese names in Latin letters may have the family's first. */
const FAMILY_FIRST =
	/^(?:Kim|Park|Lee|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Shin|Kwon|Hwang|Chen|Wang|Zhang|Liu)$/;

/** Without accents, and the first of two: `José`, `Jean-Pierre`. */
function isGiven(name: string): boolean {
	const plain = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[øØłŁđıæß]/gu, (sign) => PLAIN[sign] ?? sign);
	return GIVEN_NAMES.has(plain) || (plain.includes('-') && GIVEN_NAMES.has(plain.split('-')[0] ?? ''));
}

/** True for a given name, in small letters too; also for one that is a word, which more has to make a name of. */
export function isEnglishName(name: string): boolean {
	const written = name.slice(0, 1).toUpperCase() + name.slice(1);
	return isGiven(written) || DOUBTFUL_NAMES.has(written) || isFamilyAlone(written);
}

const PLAIN: Readonly<Record<string, string>> = {
	ø: 'o',
	Ø: 'O',
	ł: 'l',
	Ł: 'L',
	đ: 'd',
	ı: 'i',
	æ: 'ae',
	ß: 'ss',
};

/** A name that says by itself that it is a family's; companies are called after some. */
function isFamilyAlone(name: string): boolean {
	if (DOUBTFUL_NAMES.has(name) || COMPANIES.test(name)) return false;
	return FAMILY_NAMES.has(name) || IS_PREFIXED.test(name);
}

const IS_PREFIXED = new RegExp(`^${PREFIXED}$`, 'u');
const COMPANIES =
	/^(?:Mc(?:Afee|Donald|Donalds|Kinsey|Kesson|Laren)|O['’]Reilly|Mac(?:Ports|Book|Pro|Os)|Thomas)$/;

function actsAlone(text: string, range: Range): Range[] {
	const [left, right] = [before(text, range.start), after(text, range.end)];
	const name = text.slice(range.start, range.end);
	if (PLACE.test(left)) return [];
	if (/\b(?:Mr|Mrs|Ms|Dr)\.? $/.test(left)) return [range];
	if (DOUBTFUL_NAMES.has(name))
		return OF_A_TEAM.test(right) || (OWNS.test(left) && IS_ALL.test(right)) ? [range] : [];
	if (!isGiven(name))
		return isFamilyAlone(name) && (ACTS.test(right) || OF_A_TEAM.test(right)) ? [range] : [];
	const speaks = /^: \S/u.test(right) && AT_HEAD.test(left);
	const isPerson =
		DID.test(right) ||
		ACTS.test(right) ||
		OF_A_TEAM.test(right) ||
		CUE.test(left) ||
		speaks ||
		NOW.test(right) ||
		(left.endsWith('(') && /^\)\.?\s*$/u.test(right)) ||
		/^['’]s \p{Ll}/u.test(right);
	return isPerson ? [range] : [];
}

/** At the head of a line, or behind the time of what was said. */
const AT_HEAD = /(?:^|\n)[\s>*-]{0,8}(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]?(?:[ap]m)?[ \t—–-]{0,3})?$/iu;
/** As titles and stories tell it. */
const NOW =
	/^ (?:(?:then|also|first|\p{Ll}{2,12}ly) )?(?:acknowledges|approves|asks|calls|changes|confirms|decides|declares|deletes|deploys|discovers|drops|escalates|finds|fixes|forgets|informs|investigates|joins|looks|merges|mistypes|notices|opens|pages|pastes|pings|pushes|realises|realizes|reports|reverts|reviews|rolls back|sees|suspects|tells|turns|types|wakes|writes)\b/u;
/** Where one person is named, and nothing more is said: `Owner: Grace`. */
const OWNS =
	/\b(?:author|owner|reporter|assignee|assigned to|reviewer|approver|commander|scribe|facilitator|담당자?|작성자|보고자|승인자|당직자?) ?: ?$/iu;
/** What a given name that is no other word did, unless programs do it, too. */
const DID =
	/^,? (?!(?:crash|fail|tim|degrad|respond|load|consum|exceed|throttl|return|serv|sync|replicat|promot|process|publish|releas|includ|requir|involv|need|support|provid|contain|allow|us|bas|call|creat|relat|stor|host|render|index|cach|queu|compil|pars|log|emit|expos|scrap|evict|fork|spawn|boot|restart|retir|deprecat|acquir|launch)(?:[a-z]?ed) )\p{Ll}{2,12}ed\b/u;
const IS_ALL = /^\s*(?:$|[,;(\n])/u;
