import type { Edit, Finding, Range } from '#domain/findings/diagnostic';
import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';

/** What keeps a chip from being inline code alone. */
export type Slip =
	| { readonly kind: 'signs'; readonly written: string }
	| {
			readonly kind:
				| 'strong'
				| 'emphasis'
				| 'delete'
				| 'link'
				| 'quotes'
				| 'brackets'
				| 'glued'
				| 'together'
				| 'bare';
	  };

const AROUND: Readonly<Partial<Record<Slip['kind'], Text>>> = {
	strong: { en: 'bold', ko: '굵은 글씨 표시' },
	emphasis: { en: 'italics', ko: '기울임 표시' },
	delete: { en: 'strikethrough', ko: '취소선' },
	link: { en: 'link', ko: '링크' },
	quotes: { en: 'quotation marks', ko: '따옴표' },
	brackets: { en: 'brackets', ko: '괄호' },
};

/** The finding for one slip around the chip `chip`. */
export function notPlain(
	slip: Slip,
	chip: string,
	range: Range,
	edits: readonly Edit[] | undefined,
): Finding {
	return { check: 'chip-plain', range, ...textsOf(slip, chip), ...(edits ? { edits } : {}) };
}

function textsOf(slip: Slip, chip: string): { message: Text; fix: Text } {
	const shown = quoted(chip);
	const around = AROUND[slip.kind];
	if (around)
		return {
			message: {
				en: `Unexpected ${around.en} around the chip ${shown}, expected the code alone.`,
				ko: korean`칩 ${shown}을(를) ${around.ko}(으)로 감쌌습니다. 코드만 있어야 합니다.`,
			},
			fix: { en: `Take the ${around.en} away from the chip.`, ko: korean`칩에서 ${around.ko}을(를) 빼세요.` },
		};
	if (slip.kind === 'signs')
		return {
			message: {
				en: `Unexpected ${quoted(slip.written)} before the chip ${shown}, expected a blank between chips.`,
				ko: korean`칩 ${shown} 앞에 ${quoted(slip.written)}이(가) 있습니다. 칩과 칩 사이는 띄어 쓰기만 합니다.`,
			},
			fix: { en: 'Write a blank instead.', ko: '빈칸으로 바꾸세요.' },
		};
	if (slip.kind === 'bare')
		return {
			message: {
				en: `Unexpected id ${shown} without backticks, expected it as code.`,
				ko: `id ${shown}에 백틱이 없습니다. 코드로 적어야 합니다.`,
			},
			fix: { en: 'Put the id in backticks.', ko: 'id를 백틱으로 감싸세요.' },
		};
	return {
		message:
			slip.kind === 'glued'
				? {
						en: `Unexpected chip right behind ${shown}, expected a blank between chips.`,
						ko: `칩 ${shown} 바로 뒤에 다른 칩이 붙어 있습니다. 칩과 칩 사이는 띄어야 합니다.`,
					}
				: {
						en: `Unexpected chips in one pair of backticks from ${shown} on, expected one chip in each.`,
						ko: `백틱 한 쌍에 ${shown}부터 칩이 여럿 들어 있습니다. 칩마다 백틱으로 따로 감싸야 합니다.`,
					},
		fix: {
			en: 'Write each chip in backticks of its own, with a blank between.',
			ko: '칩마다 백틱으로 감싸고 사이를 띄우세요.',
		},
	};
}
