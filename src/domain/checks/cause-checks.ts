import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Cause, Postmortem } from '#domain/postmortem';
import { nearest } from '#domain/text/nearest';
import { phrase } from '#domain/text/phrase';
import { alternatives, quoted } from '#domain/text/wording';
import type { CheckFinding, FileCheck } from './check.ts';
import { unknownTerm } from './known-terms.ts';

const head = (...lines: string[]) =>
	`---\n${['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14', ...lines].join('\n')}\n---\n`;
const list = (title: string, ...items: string[]) =>
	`\n## ${title}\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}\n`;
const SLOW = '`#slow-query` `trigger` `capacity` A report query held the table';

export const causesMatch: FileCheck = {
	id: 'causes-match',
	family: 'front-matter',
	severity: 'error',
	scope: 'file',
	asksForMore: true,
	examples: {
		good: { text: head('causes: [capacity]') + list('Causes', SLOW) },
		bad: { text: head('causes: [data]') + list('Causes', SLOW) },
	},
	*run({ postmortem, knowledgeBase }) {
		const listed = [...new Set(postmortem.causes.flatMap(({ category }) => category ?? []))];
		const isStillOpen = postmortem.status === 'draft' && !postmortem.places['causes'];
		if (listed.length === 0 || isStillOpen) return;
		const written = new Set(postmortem.categories.map((id) => meantCategory(id, knowledgeBase)));
		// What nobody can tell is said by `category-known` alone.
		if (written.has(undefined)) return;
		if (listed.length === written.size && listed.every((category) => written.has(category))) return;
		yield causesDiffer(postmortem, listed);
	},
};

/** A category that is misspelt is another fault, and stands for the one that is meant. */
function meantCategory(id: string, { categories }: KnowledgeBase): string | undefined {
	const known = categories.map((category) => category.id);
	if (known.includes(id)) return id;
	const near = nearest(id, known);
	return near.length === 1 ? near[0] : undefined;
}

function causesDiffer(postmortem: Postmortem, listed: readonly string[]): CheckFinding {
	const value = `[${listed.join(', ')}]`;
	const place = postmortem.places['causes'];
	const fence = postmortem.frontMatterRange;
	const edit = place
		? { range: place.value, text: value }
		: { range: { start: fence.end - 3, end: fence.end - 3 }, text: `causes: ${value}\n` };
	return {
		range: place?.value ?? { start: fence.start, end: fence.start + 3 },
		message: phrase(
			'causeChecks.causesDiffer',
			quoted(`[${postmortem.categories.join(', ')}]`),
			quoted(value),
		),
		fix: phrase('causeChecks.causesDifferFix', value),
		edits: [edit],
	};
}

export const itemChips: FileCheck = {
	id: 'item-chips',
	family: 'lists',
	severity: 'error',
	scope: 'file',
	asksForMore: true,
	examples: {
		good: { text: head() + list('Causes', SLOW) },
		bad: { text: head() + list('Causes', '`#slow-query` `trigger` A report query held the table') },
	},
	*run({ postmortem, knowledgeBase }) {
		const severity = postmortem.status === 'draft' ? 'note' : 'error';
		for (const cause of postmortem.causes) {
			if (!cause.kind)
				yield lacking(
					cause,
					'kind',
					knowledgeBase.causeKinds.map(({ id }) => id),
					severity,
				);
			if (!cause.category)
				yield lacking(
					cause,
					'category',
					knowledgeBase.categories.map(({ id }) => id),
					severity,
				);
		}
		for (const countermeasure of postmortem.countermeasures) {
			if (countermeasure.kind) continue;
			yield lacking(
				countermeasure,
				'kind',
				knowledgeBase.countermeasureKinds.map(({ id }) => id),
				severity,
			);
		}
	},
};

function lacking(
	item: { readonly id: string; readonly chips: Cause['chips']; readonly prose: Cause['prose'] },
	what: 'kind' | 'category',
	choices: readonly string[],
	severity: 'note' | 'error',
): CheckFinding {
	const expected = alternatives(choices);
	const range = item.chips[0]?.range ?? { start: item.prose.range.start, end: item.prose.range.start + 1 };
	return {
		severity,
		range,
		message: phrase('causeChecks.lacking', quoted(`#${item.id}`), what, expected),
		fix: phrase('causeChecks.lackingFix', what),
	};
}

export const behindKnown: FileCheck = {
	id: 'behind-known',
	family: 'references',
	severity: 'error',
	scope: 'file',
	examples: {
		good: {
			text: head() + list('Causes', SLOW, '`#no-limit` `latent` `architecture` `behind:slow-query` No limit'),
		},
		bad: {
			text: head() + list('Causes', SLOW, '`#no-limit` `latent` `architecture` `behind:slow-qery` No limit'),
		},
	},
	*run({ postmortem }) {
		const byId = new Map(postmortem.causes.map((cause) => [cause.id, cause]));
		for (const cause of postmortem.causes) {
			for (const chip of cause.chips) {
				if (chip.key !== 'behind' || chip.value === undefined) continue;
				const range = { start: chip.range.end - chip.value.length, end: chip.range.end };
				if (!byId.has(chip.value)) yield unknownTerm(chip.value, [...byId.keys()], range, NAME_A_CAUSE);
				else if (leadsTo(chip.value, cause.id, byId)) yield circle(cause.id, range);
			}
		}
	},
};

const NAME_A_CAUSE = phrase('causeChecks.nameACause');

function leadsTo(from: string, target: string, byId: ReadonlyMap<string, Cause>): boolean {
	const seen = new Set<string>();
	const waiting = [from];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (id === target) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		waiting.push(...(byId.get(id)?.behind ?? []));
	}
	return false;
}

function circle(id: string, range: { start: number; end: number }): CheckFinding {
	return {
		range,
		message: phrase('causeChecks.circle', quoted(`#${id}`)),
		fix: phrase('causeChecks.circleFix'),
	};
}
