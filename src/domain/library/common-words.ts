/**
 * Words that say nothing of what happened, however rare they are in a small knowledge base: function words, and the
 * verbs and adverbs of every story. Korean verbs are left out by their ending.
 */
const COMMON_WORDS: ReadonlySet<string> = new Set(
	(
		'able about above added adding after again against all almost also although always among and another any ' +
		'anyone are around back because become been before began behind being below better between both built but ' +
		'called came can cannot caused checked come could did does doing done down during each early either else ' +
		'elsewhere end ended enough even ever every everything few finally find first for found from full gave get ' +
		'gets give given gives goes going gone good got grew had half happen happened has have having help her here ' +
		'him his hour hours how however into its itself just keep keeps kept knew know known last late later least ' +
		'led left less let like little long longer look made make makes making many may might minute minutes more ' +
		'most moved much must named near need needed never new next none nor not nothing now off often old once one ' +
		'only onto other others our out over own part place put rather ran run running said same saw say see seen ' +
		'several shall she should since six small some someone something soon still stood stopped such take taken ' +
		'takes taking tell than that the their them then there these they thing things this those though three ' +
		'through time times too took toward tried true turned turns twice two under until unless upon use used uses ' +
		'using very wanted was way week weeks well went were what when where whether which while who whole whose why ' +
		'will with within without would year years yet you your ' +
		'거의 결과 경우 계속 그날 그때 그때까지 그래서 그러나 그리고 나머지 다른 다시 대한 동안 뒤에야 따라 따로 때문 또한 ' +
		'만에 먼저 모두 모든 무렵 바로 사이 스스로 실제 않고 않은 않았고 않아 없는 없이 여러 오래 올해 위해 이미 이후 있는 ' +
		'있던 있어 있었고 있으면 작은 전에 전체 정도 주는 직접 처음 통해 하나 하나씩 한번 함께'
	).split(' '),
);

/** True for a word that two postmortems share by chance. */
export function isCommonWord(word: string): boolean {
	return COMMON_WORDS.has(word) || /^[가-힣]+(?:다|았고|었고|졌고)$/u.test(word);
}
