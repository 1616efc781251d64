import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { Check, CheckFacts, LibraryCheck } from './check.ts';
import { unknownTerm } from './known-terms.ts';

/** Findings of these families may be accepted in a file; the others mean that something is broken or unsafe. */
const ALLOWED_FAMILIES = new Set(['follow-up', 'time', 'wording', 'links']);

/** True where a file's front matter may accept the check's findings, with a reason. */
export function isAllowable(check: CheckFacts): boolean {
	return check.scope !== 'parser' && ALLOWED_FAMILIES.has(check.family);
}

const head = (line: string) =>
	`---\ntitle: "Checkout stopped"\nstatus: draft\ndate: 2026-03-14\n${line}\n---\n`;

/** @param registry Called when the check runs: the registry holds this check too. */
export function allowKnown(registry: () => readonly Check[]): LibraryCheck {
	return {
		id: 'allow-known',
		family: 'front-matter',
		severity: 'error',
		scope: 'library',
		examples: {
			good: { text: head('allow: [{ check: blameless-wording, because: "A quotation." }]') },
			bad: { text: head('allow: [{ check: blameless-words, because: "A quotation." }]') },
		},
		*run({ postmortem, own }) {
			const checks: readonly CheckFacts[] = [...registry(), ...(own ?? [])];
			const known = checks.filter(isAllowable).map(({ id }) => id);
			for (const { check: id, range } of postmortem.allow) {
				if (known.includes(id)) continue;
				// A team's own checks have a name before theirs; where they were not loaded, nobody knows them.
				if (own === undefined && id.includes('/')) continue;
				if (!checks.some((check) => check.id === id)) yield unknownTerm(id, known, range, CHOOSE);
				else {
					yield {
						range,
						message: phrase('allowKnown.message', quoted(id)),
						fix: phrase('allowKnown.fix'),
					};
				}
			}
		},
	};
}

const CHOOSE = phrase('allowKnown.choose');
