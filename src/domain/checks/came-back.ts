import type { Range } from '#domain/findings/diagnostic';
import { groupByEach } from '#domain/library/group-by-each';
import type { Postmortem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck } from './check.ts';
import { lookupsIn, type Question } from './countermeasure-lookups.ts';
import { CAUSE, COUNTERMEASURE, followUpExample } from './follow-up-example.ts';
import { placeOfStatus } from './item-places.ts';

/** The message says how many more there are. */
const MOST_RELATED = 5;

const EARLIER = '2026-03-14-checkout-key';
const EARLIER_FILE = followUpExample({ causes: [CAUSE], countermeasures: [COUNTERMEASURE] });
const LATER = {
	date: '2026-05-02',
	causes: [CAUSE],
	countermeasures: [COUNTERMEASURE.replace('done:2026-03-20', 'done:2026-05-09')],
};
const DISMISSED = `  - { postmortem: ${EARLIER}, how: not-recurrence-of, because: "That key was never sent; this one had expired" }`;

export const cameBack: LibraryCheck = {
	id: 'came-back',
	family: 'follow-up',
	severity: 'note',
	scope: 'library',
	tellsOnlyNotes: true,
	examples: {
		good: {
			name: '2026-05-02-checkout-key.md',
			text: followUpExample({ ...LATER, head: ['related:', DISMISSED] }),
			beside: { [`${EARLIER}.md`]: EARLIER_FILE },
		},
		bad: {
			name: '2026-05-02-checkout-key.md',
			text: followUpExample(LATER),
			beside: { [`${EARLIER}.md`]: EARLIER_FILE },
		},
	},
	*run({ postmortem, all }) {
		const questions = lookupsIn(all).questions(postmortem);
		const byCategory = groupByEach(questions, ({ recurrence }) =>
			recurrence.categories.length > 0 ? recurrence.categories : [''],
		);
		for (const [category, asked] of byCategory) yield report(postmortem, category, asked);
	},
};

function report(postmortem: Postmortem, category: string, questions: readonly Question[]): CheckFinding {
	const latest = questions.reduce((one, other) =>
		other.recurrence.days < one.recurrence.days ? other : one,
	);
	const { countermeasure, recurrence } = latest;
	const shared = category === '' ? recurrence.services : [category, ...recurrence.services];
	const declared = recurrence.declared === undefined ? [] : [recurrence.declared];
	const what = [...shared, ...declared].map(quoted).join(' + ');
	const answer = quoted(`${latest.postmortem.id}#${countermeasure.id}`);
	const done = countermeasure.statusDate ?? '';
	const rest = questions.length - 1;
	return {
		range: placeOfCategory(postmortem, category),
		message: phrase('cameBack.report', what, answer, done, rest),
		fix: phrase('cameBack.reportFix'),
		related: questions.slice(0, MOST_RELATED).map((question) => ({
			path: question.postmortem.path,
			range: placeOfStatus(question.countermeasure),
			message: phrase('cameBack.doneDaysBefore', question.recurrence.days),
		})),
	};
}

function placeOfCategory(postmortem: Postmortem, category: string): Range {
	const index = postmortem.categories.indexOf(category);
	const place = postmortem.places[`causes.${index}`] ?? postmortem.places['causes'];
	return place?.value ?? postmortem.frontMatterRange;
}
