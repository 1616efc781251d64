import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

export const publishedBeforeEnd: FileCheck = {
	id: 'published-before-end',
	family: 'time',
	severity: 'warning',
	scope: 'file',
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
			message: phrase('publishedBeforeEnd.message', quoted(published.text), quoted(last.whenText ?? '')),
			fix: phrase('publishedBeforeEnd.fix'),
			related: [
				{
					path,
					range: last.whenRange ?? last.range,
					message: phrase('publishedBeforeEnd.happenedAfterWas'),
				},
			],
		};
	},
};
