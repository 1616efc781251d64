import type { When } from '#domain/time/types';
import type { TimeFault } from './fault.ts';

/** What the grammar of CONTRACT (Times) reads at the head of a text: `end` is where the time ends. */
export interface ReadWhen {
	readonly when?: When;
	readonly fault?: TimeFault;
	readonly end: number;
}

/** `length` counts the UTF-16 code units of the time, its separator and the blanks after it. */
export type ParsedWhen =
	| { readonly ok: true; readonly when: When; readonly length: number }
	| { readonly ok: false; readonly fault: TimeFault };
