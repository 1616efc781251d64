import type { Postmortem } from '#domain/postmortem';
import type { MetricValue, NoticedBy } from '#domain/time/types';

/** Who first knew of it, and what became of that knowledge. */
export interface NoticedFacts {
	readonly by?: NoticedBy;
	/** The entry of the timeline that says so. */
	readonly anchor?: string;
	readonly detect: MetricValue;
	/** How long it took a customer to notice, where a customer was not the first. */
	readonly customerLater?: MetricValue;
	/** How long it was known and not shared. */
	readonly unshared: MetricValue;
}

export function noticedFacts({ timeline, metrics }: Postmortem): NoticedFacts {
	const first = timeline.find((item) => item.milestones.includes('noticed'));
	const customer = metrics['customer-detect'];
	return {
		...(first?.noticedBy ? { by: first.noticedBy } : {}),
		...(first ? { anchor: first.anchor } : {}),
		detect: metrics.detect,
		...(first?.noticedBy !== 'customer' && customer.state === 'known' ? { customerLater: customer } : {}),
		unshared: metrics.unshared,
	};
}
