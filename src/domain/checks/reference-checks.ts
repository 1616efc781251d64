import type { Range } from '#domain/findings/diagnostic';
import { nearestName } from '#domain/text/nearest';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck } from './check.ts';
import { unknownTerm } from './known-terms.ts';

const head = (...lines: string[]) =>
	`---\n${['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14', ...lines].join('\n')}\n---\n`;

export const relatedKnown: LibraryCheck = {
	id: 'related-known',
	family: 'references',
	severity: 'error',
	scope: 'library',
	examples: {
		good: {
			text: head('related: [{ postmortem: 2026-01-02-other, how: mentions }]'),
			beside: { '2026-01-02-other.md': head() },
		},
		bad: {
			text: head('related: [{ postmortem: 2026-01-02-othr, how: mentions }]'),
			beside: { '2026-01-02-other.md': head() },
		},
	},
	*run({ postmortem, all, byId, unread }) {
		const others = () => [...byId.keys(), ...unread].filter((other) => other !== postmortem.id);
		for (const [index, { postmortem: id }] of postmortem.related.entries()) {
			const range = postmortem.places[`related.${index}.postmortem`]?.value;
			if (id === postmortem.id) {
				yield {
					...(range ? { range } : {}),
					message: phrase('referenceChecks.message', quoted(id)),
					fix: phrase('referenceChecks.fix'),
				};
			} else if (!byId.has(id) && !unread.has(id)) {
				const renamed = all.find(({ aliases }) => aliases.includes(id));
				yield renamed ? isNow(id, renamed.id, range) : notThere(id, others(), range);
			}
		}
	},
};

/** As where one branch renames what another refers to. */
function isNow(id: string, now: string, range: Range | undefined): CheckFinding {
	return {
		...(range ? { range, edits: [{ range, text: now }] } : {}),
		message: phrase('referenceChecks.isNow', quoted(id), quoted(now)),
		fix: phrase('referenceChecks.isNowFix', quoted(now)),
	};
}

const NAME_A_FILE = phrase('referenceChecks.nameAFile');

/** Only a name that is spelt almost so is meant: another incident of that day is another one. */
function notThere(id: string, ids: readonly string[], range: Range | undefined): CheckFinding {
	const near = nearestName(id, ids);
	if (near.length > 0) return unknownTerm(id, near, range, NAME_A_FILE, near);
	return {
		...(range ? { range } : {}),
		message: phrase('referenceChecks.notThere', quoted(id)),
		fix: NAME_A_FILE,
	};
}
