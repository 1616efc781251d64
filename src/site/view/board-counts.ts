import type { Library } from '#domain/library/library';
import type { Strings } from '#locales/site';
import { urls } from '#site/url';

export interface BoardCount {
	readonly label: string;
	readonly count: number;
	readonly href: string;
	/** Anything above nought asks for somebody. */
	readonly isWarning: boolean;
}

/** The figures over the board, each a way to what it counts. */
export function boardCounts({ followUps }: Library, t: Strings): BoardCount[] {
	const filtered = (state: string) => `${urls.countermeasures()}?state=${state}#odap-open`;
	return [
		{
			label: t.board.open,
			count: followUps.open.length,
			href: urls.countermeasures('odap-open'),
			isWarning: false,
		},
		{ label: t.board.overdue, count: followUps.overdue.length, href: filtered('overdue'), isWarning: true },
		{ label: t.board.unowned, count: followUps.unowned.length, href: filtered('unowned'), isWarning: true },
		{
			label: t.board.undecided,
			count: followUps.undecided.length,
			href: anchorIf(followUps.undecided, 'odap-undecided'),
			isWarning: false,
		},
		{
			label: t.board.returned,
			count: followUps.questioned.length,
			href: anchorIf(followUps.questioned, 'odap-returned'),
			isWarning: true,
		},
		{
			label: t.board.unverified,
			count: followUps.unverified.length,
			href: anchorIf(followUps.unverified, 'odap-unverified'),
			isWarning: false,
		},
		...owedCount(followUps, t),
	];
}

/** Only where a team owes any: most name no day for it. */
function owedCount({ owed }: Library['followUps'], t: Strings): BoardCount[] {
	if (owed.length === 0) return [];
	return [
		{ label: t.board.owed, count: owed.length, href: urls.countermeasures('odap-owed'), isWarning: true },
	];
}

/** A list that is empty is not on the page. */
function anchorIf(list: readonly unknown[], anchor: string): string {
	return urls.countermeasures(list.length > 0 ? anchor : undefined);
}
