import { formatDuration } from '#domain/time/show/format-duration';
import type { DurationInterval } from '#domain/time/types';

export const common = {
	/** What stands in the lists is in backticks already. */
	alternatives: (values: readonly string[], more: number) => (more > 0 ? `${values.join(', ')} and ${more} more` : values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${values.at(-1)}` : (values[0] ?? '')),
	duration: (value: DurationInterval, precision?: { readonly precisionSeconds?: number }) => formatDuration(value, 'en', precision),
	unexpected: (written: string, expected: string) => `Unexpected ${written}, expected ${expected}.`,
};
