import type { Text } from '#domain/text/localised';
import { quoted } from '#domain/text/wording';

/**
 * Why a written time, date or duration was refused. Offsets are UTF-16 code units in the text that was given
 * to the parser. `replacement` is present only where it is certain what `[start, end)` should say.
 */
export interface TimeFault {
	readonly check: TimeFaultCheck;
	readonly start: number;
	readonly end: number;
	readonly message: Text;
	readonly fix: Text;
	readonly replacement?: string;
}

export type TimeFaultCheck =
	| 'time-format'
	| 'time-spelling'
	| 'time-range-meaning'
	| 'time-crosses-midnight'
	| 'local-time-ambiguous'
	| 'date-format'
	| 'duration-format';

/** The span of a fault within the parsed text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A fault that a person has to decide: no replacement. */
export function fault(check: TimeFaultCheck, { start, end }: Span, message: Text, fix: Text): TimeFault {
	return { check, start, end, message, fix };
}

/** A fault whose repair is certain: `[start, end)` should say `replacement`. */
export function spellingFault(
	written: string,
	{ start, end }: Span,
	replacement: string,
	check: TimeFaultCheck = 'time-spelling',
): TimeFault {
	const isPadded = written !== replacement && written.trim() === replacement;
	return {
		check,
		start,
		end,
		message: isPadded
			? blanksAround(replacement)
			: unexpected(written, `\`${replacement}\``, `\`${replacement}\``),
		fix: { en: `Write \`${replacement}\`.`, ko: `다음과 같이 쓰세요: \`${replacement}\`.` },
		replacement,
	};
}

function blanksAround(value: string): Text {
	return {
		en: `Unexpected blank beside \`${value}\`, expected none.`,
		ko: `\`${value}\` 앞이나 뒤에 빈칸이 있습니다. 빈칸 없이 써야 합니다.`,
	};
}

/** "Unexpected X, expected Y." in both languages. `en` and `ko` name what was expected. */
export function unexpected(written: string, en: string, ko: string): Text {
	const shown = quoted(written.trim() || written);
	return {
		en: `Unexpected ${shown}, expected ${en}.`,
		ko: `${shown} 자리에는 ${ko}${subjectParticle(ko)} 와야 합니다.`,
	};
}

/** 이 after a closed syllable, 가 after an open one; digits by how they are read aloud. */
function subjectParticle(word: string): string {
	const last =
		word
			.replace(/(?<![`)\s])[`)\s]+$/u, '')
			.replace(/\([^()]*$/u, '')
			.trimEnd()
			.at(-1) ?? '';
	const code = last.charCodeAt(0) - 0xac00;
	if (code >= 0 && code < 11172) return code % 28 === 0 ? '가' : '이';
	return /[2459a-kopqs-zA-KOPQS-Z]/u.test(last) ? '가' : '이';
}
