import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';

/**
 * Why a written time, date or duration was refused. Offsets are UTF-16 code units in the text that was given
 * to the parser. `replacement` is present only where it is certain what `[start, end)` should say.
 */
export interface TimeFault {
	readonly check: TimeFaultCheck;
	readonly start: number;
	readonly end: number;
	readonly message: Phrase;
	readonly fix: Phrase;
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
export function fault(check: TimeFaultCheck, { start, end }: Span, message: Phrase, fix: Phrase): TimeFault {
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
		message: isPadded ? blanksAround(replacement) : unexpected(written, `\`${replacement}\``),
		fix: phrase('fault.spellingFaultFix', replacement),
		replacement,
	};
}

function blanksAround(value: string): Phrase {
	return phrase('fault.blanksAround', value);
}
