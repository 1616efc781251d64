import { ENDING_SYLLABLES, PARTICLES } from '#search/analysis/korean-endings';

/**
 * Function words: they say how a question is asked, not what it is about. A query leaves them out as long as
 * another word remains. English: the articles, pronouns, auxiliaries, question words and prepositions of Snowball's
 * list (snowballstem.org, stop.txt), without those that make a term of their own (off, down, up, out, over, no, not).
 * Korean: dependent nouns, pronouns, interrogatives, conjunctive adverbs and postpositional verbs of the school
 * grammar.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'것 거 수 등 때 때문 후 뒤 데 바 채 만큼 경우 적 줄 동안 및 더 좀 잘 또 다시 그 이 저 그것 이것 저것 여기 거기 저기 우리 저희 ' +
		'왜 무엇 뭐 뭔 뭘 무슨 누가 누구 언제 언젠가 어디 어디서 어떻 어떤 어떠하 어느 얼마나 얼마 몇 혹시 관하 대하 위하 통하 따르 의하 인하 ' +
		'그리고 그러나 그런데 그래서 그러면 그럼 하지만 또는 혹은 그래도 같 이렇 그렇 저렇 이러하 그러하 이런 그런 저런 ' +
		'i me my we us our ours you your yours he him his she her hers it its they them their theirs ' +
		'what which who whom whose this that these those am is are was were be been being have has had having ' +
		'do does did doing would should could can cannot will shall may might must ought ' +
		'a an the and but if or because as while of at by for with about between into through during to from in on ' +
		'then once here there when where why how any both each some such only own so than too very just ever'
	).split(' '),
);

/** Those that take endings: 같음, 어떻게. */
const STEMS: ReadonlySet<string> = new Set('같 어떻 이렇 그렇 저렇'.split(' '));

/** The function word that a Hangul run is, also with particles after it: 왜, 때문에, 누가. */
export function functionWordOf(run: string): string | undefined {
	for (let end = run.length; end > 0; end--) {
		const word = run.slice(0, end);
		const rest = run.slice(end);
		if (STOP_WORDS.has(word) && (rest === '' || PARTICLES.has(rest))) return word;
		if (STEMS.has(word) && [...rest].every((syllable) => ENDING_SYLLABLES.has(syllable))) return word;
	}
	return undefined;
}
