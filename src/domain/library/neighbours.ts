import type { Postmortem } from '#domain/postmortem';

export interface Neighbours {
	readonly newer?: Postmortem;
	readonly older?: Postmortem;
}

/** The next newer and the next older of each postmortem in a list that stands newest first. */
export function findNeighbours(newestFirst: readonly Postmortem[]): Map<string, Neighbours> {
	return new Map(
		newestFirst.map((postmortem, position) => {
			const newer = position > 0 ? newestFirst[position - 1] : undefined;
			const older = newestFirst[position + 1];
			return [postmortem.id, { ...(newer && { newer }), ...(older && { older }) }];
		}),
	);
}
