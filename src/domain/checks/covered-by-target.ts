import { findLive, findReferenced } from '#domain/library/life';
import type { Cause } from '#domain/postmortem';
import { nearestName } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck, LibrarySubject } from './check.ts';
import { inSameMonth, isUnread, lookupsIn } from './countermeasure-lookups.ts';
import { CAUSE, COUNTERMEASURE, DEEPER_CAUSE, followUpExample } from './follow-up-example.ts';
import { rangeInItem } from './item-places.ts';

const FIRST = '2026-01-09-first-of-series';
const FIRST_FILE = followUpExample({
	date: '2026-01-09',
	causes: [CAUSE],
	countermeasures: [COUNTERMEASURE.replace('done:2026-03-20', 'done:2026-01-20')],
});
const covered = (id: string) => DEEPER_CAUSE.replace(' Nothing', ` \`covered-by:${FIRST}#${id}\` Nothing`);

export const coveredByTarget: LibraryCheck = {
	id: 'covered-by-target',
	family: 'follow-up',
	severity: 'error',
	scope: 'library',
	summary: {
		en: 'What `covered-by` names is a live countermeasure of another postmortem.',
		ko: '`covered-by`는 다른 포스트모템의 살아 있는 대책을 가리킨다.',
	},
	why: {
		en: 'In a series of incidents the countermeasure stands in the first file and the others point to it. If it is missing, was rejected or is still a draft, their causes are open again.',
		ko: '이어지는 장애에서는 첫 파일에 대책을 적고 나머지가 그것을 가리킵니다. 그 대책이 없거나, 하지 않기로 했거나, 아직 초안이라면 나머지 파일의 원인은 다시 열린 셈입니다.',
	},
	examples: {
		good: {
			text: followUpExample({ causes: [CAUSE, covered('try-first')], countermeasures: [COUNTERMEASURE] }),
			beside: { [`${FIRST}.md`]: FIRST_FILE },
		},
		bad: {
			text: followUpExample({ causes: [CAUSE, covered('try-frist')], countermeasures: [COUNTERMEASURE] }),
			beside: { [`${FIRST}.md`]: FIRST_FILE },
		},
	},
	*run(subject) {
		for (const cause of subject.postmortem.causes) {
			for (const reference of cause.coveredBy) {
				if (isUnread(reference, subject)) continue;
				const finding = judge(cause, reference, subject);
				if (finding) yield finding;
			}
		}
	},
};

function judge(cause: Cause, reference: string, subject: LibrarySubject): CheckFinding | undefined {
	const { find } = lookupsIn(subject.all);
	const range = placeOfReference(cause, reference);
	const chip = quoted(`covered-by:${reference}`);
	const target = findReferenced(reference, subject.postmortem.id, find);
	if (!target) return unknownTarget(reference, subject, range);
	if (target.postmortem === subject.postmortem) return inThisFile(cause, target.countermeasure.id, range);
	if (!findLive(target, find)) {
		return {
			range,
			message: {
				en: `Unexpected ${quoted(target.countermeasure.status)} countermeasure behind ${chip}, expected a live one.`,
				ko: `${chip} 칩이 가리키는 대책의 상태가 ${quoted(target.countermeasure.status)}입니다. 살아 있는 대책이어야 합니다.`,
			},
			fix: FIX,
		};
	}
	if (target.postmortem.status !== 'draft' || subject.postmortem.status === 'draft') return undefined;
	return {
		severity: 'warning',
		range,
		message: {
			en: `Unexpected draft behind ${chip}, expected a postmortem that is published.`,
			ko: `${chip} 칩이 가리키는 포스트모템이 아직 초안입니다. 공개된 것이어야 합니다.`,
		},
		fix: { en: 'Move that postmortem to `review` first.', ko: '그 포스트모템을 먼저 `review`로 올리세요.' },
	};
}

const FIX = {
	en: 'Name a live countermeasure, or give the cause one of its own.',
	ko: '살아 있는 대책을 가리키거나, 이 원인의 대책을 따로 적으세요.',
};

function placeOfReference(cause: Cause, reference: string) {
	const chip = cause.chips.find((each) => each.key === 'covered-by' && each.value === reference);
	return chip?.range ?? rangeInItem(cause);
}

function unknownTarget(
	reference: string,
	{ all, byId }: LibrarySubject,
	range: CheckFinding['range'],
): CheckFinding {
	const other = byId.get(reference.slice(0, reference.indexOf('#')));
	const within = other ? [other] : inSameMonth(reference, all);
	const candidates = within.flatMap(({ id, countermeasures }) =>
		countermeasures.map((each) => `${id}#${each.id}`),
	);
	const near = nearestName(reference, candidates);
	const only = near.length === 1 ? `covered-by:${near[0]}` : undefined;
	return {
		...(range && { range }),
		message: {
			en: `Unexpected ${quoted(`covered-by:${reference}`)}, expected a countermeasure that exists${other ? ` in ${quoted(other.id)}` : ''}.`,
			ko: `${quoted(`covered-by:${reference}`)} 칩이 가리키는 대책이 ${other ? `${quoted(other.id)}에` : '지식 베이스에'} 없습니다.`,
		},
		fix: only ? { en: `Write ${quoted(only)}.`, ko: korean`${quoted(only)}(으)로 고치세요.` } : FIX,
		...(only && range && { edits: [{ range, text: only }] }),
	};
}

function inThisFile(cause: Cause, id: string, range: CheckFinding['range']): CheckFinding {
	return {
		...(range && { range }),
		message: {
			en: `Unexpected \`covered-by\` within one file, expected ${quoted(`for:${cause.id}`)} on ${quoted(id)}.`,
			ko: `\`covered-by\`가 같은 파일을 가리킵니다. ${quoted(id)}에 ${quoted(`for:${cause.id}`)} 칩이 있어야 합니다.`,
		},
		fix: {
			en: `Add ${quoted(`for:${cause.id}`)} to that countermeasure and remove this chip.`,
			ko: `그 대책에 ${quoted(`for:${cause.id}`)} 칩을 달고 이 칩을 빼세요.`,
		},
	};
}
