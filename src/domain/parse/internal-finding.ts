import type { Finding, Range } from '#domain/findings/diagnostic';
import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';

/** Why a mark is not honoured as it stands. */
export type Doubt = 'spelling' | 'wrapped' | 'place' | 'alone';

const EXPECTED: Readonly<Record<Doubt, Text>> = {
	spelling: { en: 'expected exactly `` `internal` ``', ko: '정확히 `` `internal` ``이어야 합니다' },
	wrapped: {
		en: 'expected `` `internal` `` without bold, emphasis or a link around it',
		ko: '굵게·기울임·링크 없이 `` `internal` ``만 써야 합니다',
	},
	place: {
		en: 'expected it at the start of a paragraph, a list item or a quotation, or at the start or end of a heading',
		ko: '문단·목록 항목·인용의 맨 앞, 또는 제목의 맨 앞이나 맨 뒤에 와야 합니다',
	},
	alone: {
		en: 'expected the text that it keeps back behind it',
		ko: '숨길 글이 바로 뒤에 이어져야 합니다',
	},
};

/** A mark of what is internal that cannot be honoured surely: never published without a word. */
export function doubtfulMark(written: string, range: Range, doubt: Doubt): Finding {
	const shown = quoted(beginningOf(written));
	return {
		check: 'internal-mark',
		range,
		message: {
			en: `Unexpected ${shown} where a mark of what is internal stands, ${EXPECTED[doubt].en}.`,
			ko: korean`내부용 표시 자리에 ${shown}이(가) 있습니다. ${EXPECTED[doubt].ko}.`,
		},
		fix: {
			en: 'Write `` `internal` `` there to keep the part out of a public site; if it is no mark, put a word before it.',
			ko: '공개하지 않을 글이면 그 자리에 `` `internal` ``을 쓰세요. 표시가 아니라면 앞에 낱말을 두세요.',
		},
	};
}

/** The longest beginning that is shown, in letters. */
const LONGEST = 40;

function beginningOf(written: string): string {
	const [line = ''] = written.trim().split('\n');
	const letters = [...line];
	return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
