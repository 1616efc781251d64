import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { findStruckText, type StruckText } from '#domain/time/read/struck-text';
import type { CheckFinding, FileCheck } from './check.ts';
import { MITIGATED, NOTICED, timelineExample } from './timeline-example.ts';

export const tildeStrikes: FileCheck = {
	id: 'tilde-strikes',
	family: 'time',
	severity: 'warning',
	scope: 'file',
	examples: {
		good: {
			text: timelineExample([
				'\\~16:05 `started` Payments fail for 10\\~20 % of all cards',
				NOTICED,
				MITIGATED,
			]),
		},
		bad: {
			text: timelineExample(['~16:05 `started` Payments fail for 10~20 % of all cards', NOTICED, MITIGATED]),
		},
	},
	*run({ text, postmortem }) {
		for (const struck of findStruckText(text, postmortem.frontMatterRange.end)) yield finding(struck);
	},
};

function finding({ range, inside, isMeant }: StruckText): CheckFinding {
	const edits = [range.start, range.end - 1].map((start) => ({ range: { start, end: start }, text: '\\' }));
	return {
		range,
		message: phrase('tildeStrikes.finding', quoted(inside)),
		fix: isMeant ? phrase('tildeStrikes.findingFix') : phrase('tildeStrikes.writeBoth'),
		...(isMeant ? {} : { edits }),
	};
}
