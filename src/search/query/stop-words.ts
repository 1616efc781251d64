/**
 * Words that say how a question is asked, not what it is about. A query leaves them out as long as another word
 * remains.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'것 수 등 때 및 더 좀 그 이 저 왜 무엇 무슨 누가 언제 어디 어떻 어떤 어떠하 얼마나 관하 대하 위하 통하 따르 의하 인하 ' +
		'그리고 그러나 그래서 하지만 또는 혹은 같 이렇 그렇 이러하 그러하 ' +
		'a an and are as at be by did do does for from how in is it of on or that the this to was were what when ' +
		'where which who why with'
	).split(' '),
);
