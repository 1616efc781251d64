import type { Postmortem } from '#domain/postmortem';
import type { DurationInterval } from '#domain/time/types';
import type { Strings } from '#locales/site';

/** How long an incident lasted, and how surely: what its timeline gives against what its author claims. */
export interface Exposure {
	/** From the timeline. */
	readonly derived?: DurationInterval;
	/** From the front matter. */
	readonly claimed?: NonNullable<Postmortem['claimedDuration']>;
	/** Present where there are both. `within`: one lies inside the other. `meets`: they overlap in part. */
	readonly agreement?: 'within' | 'meets' | 'apart';
	/** Where they overlap in part. */
	readonly meeting?: DurationInterval;
	/** For a leak or a near miss, which have no exposure: how long the fault was there. */
	readonly risk?: DurationInterval;
}

export function exposureOf({ metrics, claimedDuration }: Postmortem): Exposure {
	const derived = metrics.exposure.state === 'known' ? metrics.exposure : undefined;
	if (derived && claimedDuration) {
		return { derived, claimed: claimedDuration, ...compare(derived, claimedDuration) };
	}
	if (derived) return { derived };
	if (claimedDuration) return { claimed: claimedDuration };
	return metrics.risk.state === 'known' ? { risk: metrics.risk } : {};
}

/** How the claim stands to the timeline, as the rest of a sentence that begins with the claim. */
export function agreementText(
	agreement: NonNullable<Exposure['agreement']>,
	meeting: string | undefined,
	{ duration }: Strings,
): string {
	if (agreement === 'within') return duration.agrees;
	return meeting === undefined ? duration.apart : duration.meets(meeting);
}

function compare(
	first: DurationInterval,
	second: DurationInterval,
): { agreement: NonNullable<Exposure['agreement']>; meeting?: DurationInterval } {
	if (contains(first, second) || contains(second, first)) return { agreement: 'within' };
	const meeting = {
		leastSeconds: Math.max(first.leastSeconds, second.leastSeconds),
		mostSeconds: Math.min(mostOf(first), mostOf(second)),
	};
	return meeting.leastSeconds <= meeting.mostSeconds
		? { agreement: 'meets', meeting }
		: { agreement: 'apart' };
}

function contains(outer: DurationInterval, inner: DurationInterval): boolean {
	return outer.leastSeconds <= inner.leastSeconds && mostOf(outer) >= mostOf(inner);
}

function mostOf({ mostSeconds }: DurationInterval): number {
	return mostSeconds ?? Number.POSITIVE_INFINITY;
}
