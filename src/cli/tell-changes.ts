import { possibleEdits } from '#domain/apply-edits';
import type { Edit } from '#domain/findings/diagnostic';
import { lineChanges } from '#domain/line-changes';
import { maskValues } from '#domain/safety/mask-values';
import { visible } from '#report/visible';

/**
 * Shows what edits change in a file, as a difference is shown everywhere: what stood there, what stands there. Secrets
 * and persons are masked.
 * @param tell Is told line by line.
 */
export function tellChanges(
	path: string,
	text: string,
	repairs: readonly (readonly Edit[])[],
	tell: (line: string) => void,
): void {
	for (const { line, before, after } of lineChanges(text, possibleEdits(text, repairs))) {
		tell(`${path}:${line}`);
		for (const each of before) tell(`- ${visible(maskValues(each))}`);
		for (const each of after) tell(`+ ${visible(maskValues(each))}`);
	}
}
