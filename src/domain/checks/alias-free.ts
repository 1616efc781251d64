import type { Range } from '#domain/findings/diagnostic';
import type { Postmortem } from '#domain/postmortem';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck, LibrarySubject } from './check.ts';

const head = (...lines: string[]) =>
	`---\n${['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14', ...lines].join('\n')}\n---\n`;

export const aliasFree: LibraryCheck = {
	id: 'alias-free',
	family: 'references',
	severity: 'error',
	scope: 'library',
	examples: {
		good: {
			text: head('aliases: [2026-03-14-checkout]'),
			beside: { '2026-01-02-other.md': head() },
		},
		bad: {
			text: head('aliases: [2026-01-02-other]'),
			beside: { '2026-01-02-other.md': head() },
		},
	},
	*run(subject) {
		const { postmortem, knowledgeBase } = subject;
		for (const [index, alias] of postmortem.aliases.entries()) {
			const taken = takenBy(alias, index, subject);
			if (taken) yield finding(alias, taken, postmortem.places[`aliases.${index}`]?.value);
		}
		if (postmortem.status !== 'draft' && knowledgeBase.removed.includes(postmortem.id))
			yield there(postmortem);
	},
};

/** What else has the address, in the words that follow its name. */
function takenBy(
	alias: string,
	index: number,
	{ postmortem, all, byId, unread, knowledgeBase }: LibrarySubject,
): Phrase | undefined {
	if (alias === postmortem.id) return phrase('aliasFree.takenBy');
	if (byId.has(alias) || unread.has(alias)) return phrase('aliasFree.idAnother');
	if (postmortem.aliases.indexOf(alias) < index) return phrase('aliasFree.listedBefore');
	const other = all.find((each) => each !== postmortem && each.aliases.includes(alias));
	if (other) return phrase('aliasFree.aliasToo', quoted(other.id));
	return knowledgeBase.removed.includes(alias) ? phrase('aliasFree.isRemoved') : undefined;
}

function finding(alias: string, taken: Phrase, range: Range | undefined): CheckFinding {
	return {
		...(range ? { range } : {}),
		message: phrase('aliasFree.finding', quoted(alias), taken),
		fix: phrase('aliasFree.findingFix'),
	};
}

function there({ id, places, frontMatterRange }: Postmortem): CheckFinding {
	return {
		range: places['status']?.value ?? frontMatterRange,
		message: phrase('aliasFree.there', quoted(id)),
		fix: phrase('aliasFree.thereFix'),
	};
}
