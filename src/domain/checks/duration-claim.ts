import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import { meetingOf } from '#domain/time/interval';
import { formatDuration } from '#domain/time/show/format-duration';
import type { DurationInterval, MetricValue } from '#domain/time/types';
import type { FileCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

export const durationClaim: FileCheck = {
	id: 'duration-claim',
	family: 'time',
	severity: 'warning',
	scope: 'file',
	summary: {
		en: 'A claimed duration agrees with the exposure that the timeline gives.',
		ko: '적어 둔 지속 시간은 타임라인에서 계산한 피해 지속 시간과 맞는다.',
	},
	why: {
		en: 'Typed durations rot: in one public log, 12 of 26 typed times to resolve contradict their own timestamps. The claim may be a quotation that its author cannot mend, so this is a warning, which `allow` turns into a note with the reason.',
		ko: '손으로 적은 시간은 어긋나기 쉽습니다. 어느 공개 기록에서는 손으로 적은 해결 시간 26개 가운데 12개가 자기 타임스탬프와 어긋났습니다. 고칠 수 없는 인용일 수도 있으므로 경고이고, `allow`에 이유를 적으면 참고로 바뀝니다.',
	},
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
			fix: {
				en: 'Correct the duration or the timeline; where it is quoted and cannot be mended, say so with `allow`.',
				ko: '지속 시간이나 타임라인을 바로잡으세요. 인용이라 고칠 수 없다면 `allow`에 이유를 적으세요.',
			},
		};
	},
};

type Known = Extract<MetricValue, { state: 'known' }>;

/** Undefined where one of the two lies within the other: then they say the same, one more exactly. */
function disagreement(claim: DurationInterval & { text: string }, exposure: Known): Text | undefined {
	const rounded = withRounding(claim, exposure);
	if (isWithin(exposure, rounded) || isWithin(rounded, exposure)) return undefined;
	const derived = {
		en: formatDuration(exposure, 'en', exposure),
		ko: formatDuration(exposure, 'ko', exposure),
	};
	const written = quoted(claim.text);
	const meeting = meetingOf(claim, exposure);
	if (!meeting) {
		return {
			en: `Unexpected ${written}, expected ${derived.en}: that is what the timeline gives, and the two do not meet.`,
			ko: korean`${written}은(는) 타임라인에서 계산한 ${derived.ko}과(와) 맞지 않고, 겹치는 데도 없습니다.`,
		};
	}
	return {
		en: `Unexpected ${written}, expected ${derived.en}: that is what the timeline gives, and the two meet only at ${formatDuration(meeting, 'en', exposure)}.`,
		ko: korean`${written}은(는) 타임라인에서 계산한 ${derived.ko}과(와) 맞지 않습니다. 두 값은 ${formatDuration(meeting, 'ko', exposure)}에서만 겹칩니다.`,
	};
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
