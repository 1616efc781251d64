import type { Range } from '#domain/findings/diagnostic';
import { groupByEach } from '#domain/library/group-by-each';
import type { Postmortem } from '#domain/postmortem';
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
	summary: {
		en: 'An incident shares a cause category and a service with an earlier one, or is related to it, and the countermeasure was done.',
		ko: '대책을 마친 예전 장애와 원인 분류, 서비스가 같거나 관련이 있다고 적은 장애가 일어났다.',
	},
	why: {
		en: 'It may be chance, and nothing here says that one led to the other. But whether what was decided afterwards worked is the question a postmortem exists for. If it is another fault, say so in the later file: `related: [{ postmortem: ID, how: not-recurrence-of, because: "…" }]`, or `allow: [{ check: came-back, because: "…" }]` for all of them. The reason is shown with the countermeasure.',
		ko: '우연일 수도 있고, 하나가 다른 하나를 일으켰다는 뜻은 아닙니다. 다만 그때 정한 대책이 효과가 있었는지가 포스트모템을 쓰는 까닭입니다. 다른 결함이라면 나중 파일에 `related: [{ postmortem: ID, how: not-recurrence-of, because: "…" }]`로, 모두 아니라면 `allow: [{ check: came-back, because: "…" }]`로 이유를 적으세요. 그 이유는 대책과 함께 보입니다.',
	},
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
		message: {
			en: `Unexpected return of ${what}, expected none since ${answer} was done on ${done}${rest > 0 ? `, and ${rest} more` : ''}.`,
			ko: `${what}: ${done}에 ${answer} 대책${rest > 0 ? ` 외 ${rest}개를` : '을'} 마친 뒤 다시 나타났습니다.`,
		},
		fix: {
			en: 'Say in the text whether it is the same fault; if not, relate it as `not-recurrence-of` with a reason.',
			ko: '같은 결함인지 본문에 적으세요. 아니라면 이유와 함께 `not-recurrence-of` 관계를 다세요.',
		},
		related: questions.slice(0, MOST_RELATED).map((question) => ({
			path: question.postmortem.path,
			range: placeOfStatus(question.countermeasure),
			message: {
				en: `Done ${question.recurrence.days} days before.`,
				ko: `${question.recurrence.days}일 전에 마쳤습니다.`,
			},
		})),
	};
}

function placeOfCategory(postmortem: Postmortem, category: string): Range {
	const index = postmortem.categories.indexOf(category);
	const place = postmortem.places[`causes.${index}`] ?? postmortem.places['causes'];
	return place?.value ?? postmortem.frontMatterRange;
}
