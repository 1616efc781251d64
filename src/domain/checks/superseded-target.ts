import { findLive, findReferenced, leadsTo } from '#domain/library/life';
import type { Countermeasure } from '#domain/postmortem';
import type { PostmortemOutline } from '#domain/postmortem-outline';
import { nearestName } from '#domain/text/nearest';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck, LibrarySubject } from './check.ts';
import { inSameMonth, isUnread, lookupsIn } from './countermeasure-lookups.ts';
import { CAUSE, COUNTERMEASURE, followUpExample } from './follow-up-example.ts';
import { placeOfStatus, rangeInItem } from './item-places.ts';

const SUPERSEDED =
	'`#read-twice` `for:key-left-out` `prevent` `weak` `superseded` `superseded-by:#try-first` Two people read every release';

export const supersededTarget: LibraryCheck = {
	id: 'superseded-target',
	family: 'follow-up',
	severity: 'error',
	scope: 'library',
	examples: {
		good: { text: followUpExample({ causes: [CAUSE], countermeasures: [SUPERSEDED, COUNTERMEASURE] }) },
		bad: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [SUPERSEDED.replace('#try-first', '#try-frist'), COUNTERMEASURE],
			}),
		},
	},
	*run(subject) {
		for (const countermeasure of subject.postmortem.countermeasures) {
			const finding = judge(countermeasure, subject);
			if (finding) yield finding;
		}
	},
};

function judge(countermeasure: Countermeasure, subject: LibrarySubject): CheckFinding | undefined {
	const { status, supersededBy } = countermeasure;
	if (status === 'superseded' && supersededBy === undefined) return noTarget(countermeasure);
	if (supersededBy === undefined) return undefined;
	if (status !== 'superseded') return notSuperseded(countermeasure, supersededBy);
	if (isUnread(supersededBy, subject)) return undefined;
	const { find } = lookupsIn(subject.all);
	const target = findReferenced(supersededBy, subject.postmortem.id, find);
	if (!target) return unknownTarget(countermeasure, supersededBy, subject);
	if (leadsTo(target, { postmortem: subject.postmortem, countermeasure }, find))
		return circle(countermeasure, supersededBy);
	if (findLive(target, find)) return undefined;
	return deadEnd(countermeasure, supersededBy, target.countermeasure.status);
}

function noTarget(countermeasure: Countermeasure): CheckFinding {
	return {
		range: placeOfStatus(countermeasure),
		message: phrase('supersededTarget.noTarget', quoted(countermeasure.id)),
		fix: phrase('supersededTarget.noTargetFix'),
	};
}

function notSuperseded(countermeasure: Countermeasure, supersededBy: string): CheckFinding {
	return {
		range: rangeInItem(countermeasure, 'superseded-by'),
		message: phrase(
			'supersededTarget.notSuperseded',
			quoted(`superseded-by:${supersededBy}`),
			quoted(countermeasure.status),
		),
		fix: phrase('supersededTarget.notSupersededFix'),
	};
}

function unknownTarget(
	countermeasure: Countermeasure,
	supersededBy: string,
	{ postmortem, all }: LibrarySubject,
): CheckFinding {
	const own = supersededBy.startsWith('#');
	const candidates = own
		? postmortem.countermeasures.map(({ id }) => `#${id}`)
		: inSameMonth(supersededBy, all).flatMap(referencesTo);
	const near = nearestName(supersededBy, candidates);
	const only = near.length === 1 ? `superseded-by:${near[0]}` : undefined;
	const range = rangeInItem(countermeasure, 'superseded-by');
	const where: Phrase = own ? phrase('supersededTarget.inThisFile') : phrase('supersededTarget.anywhere');
	return {
		range,
		message: phrase('supersededTarget.unknownTarget', quoted(`superseded-by:${supersededBy}`), where),
		fix: only
			? phrase('supersededTarget.unknownTargetFix', quoted(only))
			: phrase('supersededTarget.nameCountermeasureTook'),
		...(only && { edits: [{ range, text: only }] }),
	};
}

function referencesTo(postmortem: PostmortemOutline): string[] {
	return postmortem.countermeasures.map(({ id }) => `${postmortem.id}#${id}`);
}

function circle(countermeasure: Countermeasure, supersededBy: string): CheckFinding {
	const shown = quoted(`superseded-by:${supersededBy}`);
	return {
		range: rangeInItem(countermeasure, 'superseded-by'),
		message: phrase('supersededTarget.circle', shown, quoted(countermeasure.id)),
		fix: phrase('supersededTarget.circleFix'),
	};
}

function deadEnd(countermeasure: Countermeasure, supersededBy: string, status: string): CheckFinding {
	return {
		severity: 'warning',
		range: rangeInItem(countermeasure, 'superseded-by'),
		message: phrase('supersededTarget.deadEnd', quoted(`superseded-by:${supersededBy}`), quoted(status)),
		fix: phrase('supersededTarget.deadEndFix'),
	};
}
