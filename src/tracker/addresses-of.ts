import type { CountermeasureReference } from '#domain/library/references';
import { isIssueAddress } from './issue-address.ts';

/** Addresses of issues, of any tracker, that stand in a countermeasure. */
export function issueAddressesOf({ postmortem, countermeasure }: CountermeasureReference): string[] {
	const { start, end } = countermeasure.range;
	const own = postmortem.links.filter(({ range }) => start <= range.start && range.end <= end);
	return [...new Set(own.map(({ url }) => url))].filter(isIssueAddress);
}
