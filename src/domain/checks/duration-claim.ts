import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { meetingOf } from '#domain/time/interval';
import type { DurationInterval, MetricValue } from '#domain/time/types';
import type { FileCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

export const durationClaim: FileCheck = {
	id: 'duration-claim',
	family: 'time',
	severity: 'warning',
	scope: 'file',
	examples: {
		good: { text: timelineExample([STARTED, NOTICED, MITIGATED], { head: ['duration: 30m'] }) },
		bad: { text: timelineExample([STARTED, NOTICED, MITIGATED], { head: ['duration: 35m..40m'] }) },
	},
	*run({ postmortem }) {
		const { claimedDuration: claim, metrics, places } = postmortem;
		const exposure = metrics.exposure;
		if (!claim || exposure.state !== 'known') return;
		const message = disagreement(claim, exposure);
		if (!message) return;
		yield {
			range: places['duration']?.value ?? postmortem.frontMatterRange,
			message,
			fix: phrase('durationClaim.fix'),
		};
	},
};

type Known = Extract<MetricValue, { state: 'known' }>;

/** Undefined where one of the two lies within the other: then they say the same, one more exactly. */
function disagreement(claim: DurationInterval & { text: string }, exposure: Known): Phrase | undefined {
	const rounded = withRounding(claim, exposure);
	if (isWithin(exposure, rounded) || isWithin(rounded, exposure)) return undefined;
	const derived = phrase('common.duration', exposure, exposure);
	const written = quoted(claim.text);
	const meeting = meetingOf(claim, exposure);
	if (!meeting) {
		return phrase('durationClaim.disagreement', written, derived);
	}
	return phrase(
		'durationClaim.whatTimelineGives',
		written,
		derived,
		phrase('common.duration', meeting, exposure),
	);
}

/** A claim in minutes of a timeline in seconds was rounded. */
function withRounding(
	{ text, leastSeconds, mostSeconds }: DurationInterval & { text: string },
	exposure: Known,
) {
	const slack = exposure.precisionSeconds < 60 && !/\ds/.test(text) ? 30 : 0;
	return {
		leastSeconds: leastSeconds - slack,
		mostSeconds: mostSeconds === null ? null : mostSeconds + slack,
	};
}

function isWithin(inner: DurationInterval, outer: DurationInterval): boolean {
	return (
		inner.leastSeconds >= outer.leastSeconds &&
		(inner.mostSeconds ?? Infinity) <= (outer.mostSeconds ?? Infinity)
	);
}
