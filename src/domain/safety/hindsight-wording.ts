import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';

/** A wording that judges with hindsight, or blames, and what to write instead. */
export interface HindsightWording {
	readonly pattern: RegExp;
	readonly instead: Phrase;
}

const SAY_WHAT_WAS_KNOWN: Phrase = phrase('hindsightWording.sayWhatWasKnown');
const SAY_WHAT_LET_IT_HAPPEN: Phrase = phrase('hindsightWording.sayWhatLetItHappen');
const SAY_WHAT_WOULD_HAVE_HELPED: Phrase = phrase('hindsightWording.sayWhatWouldHaveHelped');

const PARTICIPLE =
	'(?:been|known|seen|done|had|gone|caught|taken|made|told|thought|found|given|kept|written|read|set|put|sent|chosen|begun|come|left|held|understood|spoken|run|built|shown|broken|driven|grown|led|let|lost|meant|met|paid|said|shut|spent|stood|stuck|thrown|gotten|got|[a-z]{2,15}ed)';

/** `should have limited access` says what is, not what was. */
const ADJECTIVE =
	'(?:limited|received|dedicated|detailed|automated|shared|improved|increased|reduced|restricted|documented|unlimited|mixed|extended|advanced|need|embed|speed|feed|seed)';

const ADVERB = '(?:also|already|just|never|probably|really|simply|at least|[a-z]{2,12}ly)';

/** What somebody left undone, whoever it was. */
const OVERSIGHT =
	'(?:avoided|caught|checked|communicated|considered|detected|escalated|foreseen|noticed|obvious|prevented|questioned|reviewed|spotted|tested|thought|verified|(?:more )?careful)';

const PERSON =
	'(?:engineers?|operators?|developers?|teams?|on-?callers?|reviewers?|authors?|responders?|employees?|administrators?|admins?|managers?|maintainers?|staff|sres?|dbas?|qa|ops|leadership|on-?call|colleagues?|vendors?|interns?|juniors?|newcomers?|he|she|they|we|i|you|someone|somebody|nobody|anyone|everyone|who(?:ever)?|people)';

/** Precise rather than complete: a warning that is often wrong is soon ignored. */
export const hindsightWordings: readonly HindsightWording[] = [
	{
		// Of persons; of a system or a value it says how it was meant to be.
		pattern: new RegExp(
			`\\b${PERSON}\\b(?: (?!that\\b|which\\b)[\\p{L}'’-]{1,20}){0,3}? should(?:n['’]t| not)? have (?:${ADVERB} )?(?!${ADJECTIVE}\\b)${PARTICIPLE}\\b`,
			'giu',
		),
		instead: SAY_WHAT_WAS_KNOWN,
	},
	{
		pattern: new RegExp(
			`(?<!\\b(?:that|which) )\\bshould(?:n['’]t| not)? have (?:${ADVERB} )?(?:known|noticed|reali[sz]ed|thought|guessed|remembered|foreseen|anticipated|been (?:${ADVERB} )?${OVERSIGHT})\\b`,
			'giu',
		),
		instead: SAY_WHAT_WAS_KNOWN,
	},
	{
		pattern: new RegExp(
			`\\bcould(?: easily)? have (?:(?:also|easily|simply|probably) )?been (?:easily )?(?:prevented|avoided|caught|detected|noticed|averted|stopped|spotted|foreseen|found|fixed)\\b|\\b${PERSON} could(?: easily)? have (?:(?:also|easily|simply|probably) )?(?:prevented|avoided|caught|detected|noticed|stopped|checked|tested|spotted|known|reali[sz]ed|foreseen)\\b`,
			'giu',
		),
		instead: SAY_WHAT_WOULD_HAVE_HELPED,
	},
	{
		pattern:
			/\bif only (?:we|they|he|she|i|someone|somebody|the (?:team|engineer|operator|developer|author|reviewer)|(?:it|there) had)\b/giu,
		instead: SAY_WHAT_WOULD_HAVE_HELPED,
	},
	{
		pattern: new RegExp(
			`\\b${PERSON} (?:[a-z]{2,12}ly |then |also )?failed to\\b(?! (?:access|connect|fetch|get|load|log ?in|open|parse|reach|receive|render|reproduce|resolve|sign ?in|start)\\b)`,
			'giu',
		),
		instead: SAY_WHAT_WAS_KNOWN,
	},
	{
		pattern:
			/\b(?:[Cc]areless(?:ly|ness)?(?! use\b)|(?<!gross |grossly |including )[Nn]egligen(?:t|tly|ce)(?! or other\b)|[Rr]eckless(?:ly)?|[Ii]ncompeten(?:t|tly|ce))\b/gu,
		instead: SAY_WHAT_LET_IT_HAPPEN,
	},
	{
		pattern:
			/\b(?:his|her|their) (?:own )?fault\b(?![ -](?:code|detect|domain|handl|inject|isolat|line|model|report|toleran|zone))/giu,
		instead: SAY_WHAT_LET_IT_HAPPEN,
	},
	{ pattern: /부주의/gu, instead: SAY_WHAT_LET_IT_HAPPEN },
	{
		pattern:
			/(?<![가-힣])실수로(?!\s*(?:인한|인해|인하여|말미암|비롯|이어|드러|확인|밝혀|처리|변환|표현|나타|저장|반환|계산|선언|취급|캐스팅|해석|파싱|읽|바꾸|비교|표시))(?![^.!?。\n]{0,40}(?:방지|막[는을으도]|않도록|않게|못하[도게]|수 있|수도|[했었았]다면|더라도|경우))/gu,
		instead: SAY_WHAT_LET_IT_HAPPEN,
	},
	{
		pattern:
			/[가-힣]{0,6}(?:했|였|었|았|렸|졌|갔|봤|줬|됐|썼|켰|겼|뒀|왔)(?<!됐|되었|있었|이었|갔|왔|졌|보였|울렸|열렸|걸렸|쌓였|남았)어야(?:\s?(?:했|한|만|함|할|하는)[가-힣]{0,4})?/gu,
		instead: SAY_WHAT_WAS_KNOWN,
	},
	{ pattern: /(?<![가-힣])안[일이](?:하게|한|함|했|하였)[가-힣]{0,3}/gu, instead: SAY_WHAT_LET_IT_HAPPEN },
	{
		pattern:
			/(?<![가-힣])(?:무책임|태만|방심|해이(?=하게|한|함|했|하여|해서|해[져졌]))(?:하게|한|함|했|하여|해서)?/gu,
		instead: SAY_WHAT_LET_IT_HAPPEN,
	},
	{
		pattern:
			/(?:누구|담당자|개발자|작성자|신입|직원|운영자|엔지니어|리뷰어|작업자|팀원|팀|본인|(?!날씨)[가-힣]{1,4}[님씨])(?:들)?(?:의)?\s?탓(?!하지)/gu,
		instead: SAY_WHAT_LET_IT_HAPPEN,
	},
];

/**
 * The wordings that stand in one of the texts: a file has a hundred of them, and mostly none of the wordings. Between
 * two texts is a character that no pattern takes for anything, so that a text ends there for all of them.
 */
export function wordingsIn(texts: readonly string[]): HindsightWording[] {
	const all = texts.join('\0');
	return hindsightWordings.filter(({ pattern }) => all.search(pattern) !== -1);
}
