import type { Range } from '#domain/findings/diagnostic';
import { DOUBTFUL_NAMES, FAMILY_NAMES, GIVEN_NAMES } from './given-names.ts';
import { matchesOf } from './matches-of.ts';

const WORD = '[A-ZÀ-Þ][a-zß-ÿ]{1,14}(?:-[A-Za-zÀ-ÿ][a-zß-ÿ]{1,12})?';
const FAMILY = `(?:(?:[Vv]an(?: de[nr]?)?|[Vv]on|[Dd][ei]|[Dd]el|[Dd]a) |O['’]|Mc|Mac)?${WORD}`;
/** A word in capitals, and the next one where it is too. */
const CANDIDATE = new RegExp(
	`(?<![\\p{L}\\p{N}@/._#~-])(?<given>${WORD})(?:(?: [A-Z]\\.)?[ ](?<family>${FAMILY}))?(?![\\p{L}\\p{N}_/@#]|[.:]\\p{L}|-\\p{L})`,
	'gu',
);

/** What persons do in a report of an incident. */
const ACTS =
	/^(?:,? (?:our|the|an?|who|from the|from our|and I|and we)\b|,? \((?:SRE|DBA|QA|CTO|on-?call|he|she|they)\b|\s(?:(?:also|then|first|quickly|immediately|finally|manually|has|had|was|later) ){0,2}(?:able to|acked|acknowledged|added|alerted|announced|answered|applied|approved|asked|assigned|began|blocked|bumped|called|came|caught|changed|checked|cleared|closed|committed|confirmed|contacted|decided|declared|deleted|deployed|disabled|discovered|drained|drove|enabled|escalated|executed|explained|filed|fixed|flagged|flipped|forgot|found|gave|got|granted|handed|identified|informed|investigated|is (?:looking|investigating|on call|working|the)|issued|joined|kicked off|killed|launched|led|left|let|logged|looked|made|managed|mentioned|merged|messaged|mistyped|missed|moved|on[- ]call|noted|noticed|notified|opened|ordered|paged|patched|pinged|pointed out|posted|promoted|pulled|pushed|put|ran|realised|realized|rebooted|received|recalled|recovered|removed|renewed|replaced|replied|reported|requested|resolved|responded|restarted|restored|reverted|reviewed|rolled|rotated|said|saw|scaled|sent|set|shared|shut|spotted|started|stopped|suggested|suspected|switched|thought|told|took|tried|triggered|turned|typed|updated|verified|volunteered|went|woke|wrote|and [A-Z][a-z]+ (?:rolled|deployed|saw|were|fixed|found|noticed|restarted|reverted|investigated|joined))\b)/u;

/** What stands before a person: who is thanked, asked, told, named, or did it. */
const CUE =
	/(?:\b(?:thanks? to|thank you,?|kudos to|props to|shout-?outs? to|credits? to|courtesy of|hat tip to|cc:?|fyi|by|ask(?:ed)?|tell|told|page[d]?|ping(?:ed)?|called|emailed|messaged|notified|informed|contacted|assigned to|handed (?:over )?to|escalated to|reported to|spoke (?:to|with)|talked (?:to|with)|worked with|working with|named|(?:author|owner|reporter|assignee|lead|commander|on-?call|scribe|driver|written|facilitator)\b ?:|engineer|developer|colleague|teammate|operator|commander|manager|intern|Mr\.?|Mrs\.?|Ms\.?|Dr\.?),? )$/iu;

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
	/(?:\b(?:San|Santa|Santo|Saint|St\.?|Port|Fort|Mount|Lake|New|North|South|East|West|Cape|El|Los|Las|Rio|Project|Operation|Hurricane|Storm|Codename) )$/u;

/** Words at the head of a sentence that stand before a family name without being a given one. */
const NOT_GIVEN =
	/^(?:The|A|An|And|But|Or|For|With|From|By|At|In|On|To|Of|When|While|After|Before|Since|As|If|Our|Their|His|Her|Its|My|Your|This|That|Then|Also|Both|Dear|Hi|Hello|Thanks|Cc|Via|See|Ask|Amazon|Apple|Google|Harry|Agent|Aunt|Uncle|Team|Project|Mount|Lake|Port|New|Old|Wells|Bugs|Jack|De|Van|Von|Los|San)$/;

/** Persons named in English prose. Example persons (Jane Doe, Alice and Bob) are none. */
export function findEnglishNames(text: string): Range[] {
	const isExample = /\bAlice\b/.test(text) && /\bBob\b/.test(text);
	return matchesOf(text, CANDIDATE).flatMap((match) => {
		const { given = '', family = '' } = match.groups ?? {};
		if (isExample && /^(?:Alice|Bob|Carol|Charlie|Eve|Mallory)$/.test(given)) return [];
		const before = text.slice(Math.max(0, match.index - 40), match.index);
		if (PLACE.test(before)) return [];
		const whole = { start: match.index, end: match.index + match[0].length };
		const first = { start: match.index, end: match.index + given.length };
		if (family !== '' && isFullName(given, family, before, text.slice(whole.end, whole.end + 60)))
			return [whole];
		return family === '' && actsAlone(given, before, text.slice(first.end, first.end + 60)) ? [first] : [];
	});
}

function isFullName(given: string, family: string, before: string, after: string): boolean {
	if (isGiven(family) && FAMILY_FIRST.test(given)) return true;
	const last = family.split(' ').at(-1) ?? '';
	if (
		NOT_FAMILY.has(last) ||
		NOT_FAMILY.has(last.replace(/s$/, '')) ||
		/ing$|tion$/.test(last) ||
		DAY_OR_MONTH.test(last)
	)
		return false;
	if (/\b(?:Mr|Mrs|Ms|Dr)\.? $/.test(before)) return true;
	if (FAMILY_NAMES.has(last)) return !NOT_GIVEN.test(given);
	const isAtWork = (ACTS.test(after) && !/^ (?:was|has|had|set|is)\b/.test(after)) || CUE.test(before);
	return isGiven(given) || (DOUBTFUL_NAMES.has(given) && isAtWork);
}

const DAY_OR_MONTH =
	/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Korean and Chinese names in Latin letters may have the family's first. */
const FAMILY_FIRST =
	/^(?:Kim|Park|Lee|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Shin|Kwon|Hwang|Chen|Wang|Zhang|Liu)$/;

/** Without accents, and the first of two: `José`, `Jean-Pierre`. */
function isGiven(name: string): boolean {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
	return GIVEN_NAMES.has(plain) || (plain.includes('-') && GIVEN_NAMES.has(plain.split('-')[0] ?? ''));
}

function actsAlone(given: string, before: string, after: string): boolean {
	if (/\b(?:Mr|Mrs|Ms|Dr)\.? $/.test(before)) return true;
	if (!isGiven(given)) return false;
	return ACTS.test(after) || CUE.test(before) || /^['’]s \p{Ll}/u.test(after);
}
