import type { Finding, Range } from '#domain/findings/diagnostic';
import { nearest } from '#domain/text/nearest';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';

/** Whoever reads three of them knows where the file came from. */
const MOST_NAMED = 3;

/**
 * Says in one finding that a file was written for another tool: it has keys that are not ours, and not the one that
 * every postmortem of ours has. Naming each of its keys would help nobody who has a folder of such files.
 * @param keys those of the front matter.
 * @param known those that a postmortem may have.
 */
export function foreignFrontMatter(
	keys: readonly string[],
	known: readonly string[],
	range: Range,
): Finding | undefined {
	const unknown = keys.filter((key) => !known.includes(key));
	// A slip of the pen is no other tool; nor is one key too many in a file that is ours but for its status.
	const foreign = unknown.filter((key) => nearest(key, known).length === 0);
	if (keys.includes('status') || foreign.length < (keys.includes('date') ? 2 : 1)) return undefined;
	if (unknown.some((key) => nearest(key, ['status']).length > 0)) return undefined;
	const named = foreign.slice(0, MOST_NAMED).map(quoted).join(', ');
	return {
		check: 'file-foreign',
		range,
		message: phrase('foreignFrontMatter.foreignFrontMatter', foreign.length, named),
		fix: phrase('foreignFrontMatter.fix'),
	};
}
