import type { Text } from '#domain/text/localised';
import { unexpected } from '#domain/text/unexpected';

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
