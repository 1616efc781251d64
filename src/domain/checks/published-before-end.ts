import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

export const publishedBeforeEnd: FileCheck = {
	id: 'published-before-end',
	family: 'time',
	severity: 'warning',
	scope: 'file',
	summary: {
		en: 'A postmortem is not published before the last thing it tells of.',
		ko: '포스트모템은 거기에 적힌 마지막 일보다 먼저 공개될 수 없다.',
	},
	why: {
		en: 'What was shared before the end of its own timeline was either dated wrongly or added to later. Both are worth a line. Days and ranges are compared by what is possible: published on the day of the last event is fine.',
		ko: '자기 타임라인이 끝나기 전에 공유된 글은 날짜가 틀렸거나 나중에 덧붙인 것입니다. 어느 쪽이든 짚어 둘 만합니다. 날짜와 범위는 가능한 경우를 따지므로, 마지막 일이 있던 날에 공개한 것은 괜찮습니다.',
	},
	examples: {
		good: {
			text: timelineExample([STARTED, NOTICED, MITIGATED], { head: ['published: 2026-03-14 12:00..24:00'] }),
		},
		bad: { text: timelineExample([STARTED, NOTICED, MITIGATED], { head: ['published: 2026-03-14 16:10'] }) },
	},
	*run({ postmortem }) {
		const { published, timeline, path, places } = postmortem;
		const latest = published?.interval.latest;
		if (!published || typeof latest !== 'number') return;
		const after = timeline.filter(({ instant }) => instant.earliest !== null && instant.earliest > latest);
		const last = after.at(-1);
		if (!last) return;
		yield {
			range: places['published']?.value ?? postmortem.frontMatterRange,
			message: {
				en: `Unexpected ${quoted(published.text)}, before the event at ${quoted(last.whenText ?? '')}, expected a day or time after the last event.`,
				ko: korean`${quoted(published.text)}은(는) ${quoted(last.whenText ?? '')}의 일보다 앞섭니다. 마지막 일보다 나중이어야 합니다.`,
			},
			fix: {
				en: 'Correct `published` or the timeline; where events were added later, write the day of that version.',
				ko: '`published`나 타임라인을 바로잡으세요. 나중에 덧붙였다면 그 판을 공개한 날짜를 쓰세요.',
			},
			related: [
				{
					path,
					range: last.whenRange ?? last.range,
					message: { en: 'This happened after it was published.', ko: '공개된 뒤에 일어난 일입니다.' },
				},
			],
		};
	},
};
