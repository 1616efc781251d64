import type { Range } from '#domain/findings/diagnostic';
import { nearestName } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
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
	summary: {
		en: '`related` names other postmortems of this knowledge base.',
		ko: '`related`는 이 지식 베이스의 다른 포스트모템을 가리킨다.',
	},
	why: {
		en: 'A relation is shown on both pages; one that leads nowhere is a broken promise to the reader.',
		ko: '관계는 양쪽 페이지에 나타납니다. 갈 곳 없는 관계는 독자에게 한 약속을 어깁니다.',
	},
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
					message: {
						en: `Unexpected ${quoted(id)}, expected another postmortem.`,
						ko: korean`${quoted(id)}은(는) 이 포스트모템 자신입니다.`,
					},
					fix: { en: 'Remove the entry.', ko: '이 항목을 지우세요.' },
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
		message: {
			en: `Unexpected ${quoted(id)}, expected ${quoted(now)}, as it is called now.`,
			ko: `${quoted(id)}의 지금 이름은 ${quoted(now)}입니다.`,
		},
		fix: { en: `Write ${quoted(now)}.`, ko: korean`${quoted(now)}(으)로 고치세요.` },
	};
}

const NAME_A_FILE = {
	en: 'Write the other file’s name without `.md`, as it stands in `postmortems/`.',
	ko: '`postmortems/`에 있는 다른 파일의 이름을 `.md` 없이 적으세요.',
};

/** Of possibly thousands of names only those of the same day or month help. */
function notThere(id: string, ids: readonly string[], range: Range | undefined): CheckFinding {
	const sameMonth = ids.filter((other) => other.slice(0, 7) === id.slice(0, 7));
	if (sameMonth.length > 0) return unknownTerm(id, sameMonth, range, NAME_A_FILE, nearestName(id, sameMonth));
	return {
		...(range ? { range } : {}),
		message: {
			en: `Unexpected ${quoted(id)}, expected a postmortem of this knowledge base.`,
			ko: korean`${quoted(id)}은(는) 이 지식 베이스에 없는 포스트모템입니다.`,
		},
		fix: NAME_A_FILE,
	};
}
