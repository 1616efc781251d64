import type { Finding, Range } from '#domain/findings/diagnostic';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';

/** Why a mark is not honoured as it stands. */
export type Doubt = 'spelling' | 'wrapped' | 'place' | 'alone';

const EXPECTED: Readonly<Record<Doubt, Phrase>> = {
	spelling: phrase('internalFinding.spelling'),
	wrapped: phrase('internalFinding.wrapped'),
	place: phrase('internalFinding.place'),
	alone: phrase('internalFinding.alone'),
};

/** A mark of what is internal that cannot be honoured surely: never published without a word. */
export function doubtfulMark(written: string, range: Range, doubt: Doubt): Finding {
	const shown = quoted(beginningOf(written));
	return {
		check: 'internal-mark',
		range,
		message: phrase('internalFinding.doubtfulMark', shown, EXPECTED[doubt]),
		fix: phrase('internalFinding.doubtfulMarkFix'),
	};
}

/** The longest beginning that is shown, in letters. */
const LONGEST = 40;

function beginningOf(written: string): string {
	const [line = ''] = written.trim().split('\n');
	const letters = [...line];
	return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
