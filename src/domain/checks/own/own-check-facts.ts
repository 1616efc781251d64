import type { LibraryCheck } from '#domain/checks/check';
import type { Text } from '#domain/text/localised';

/** A check of the team's own without what runs it: plain data. */
export type OwnCheckFacts = Omit<LibraryCheck, 'run' | 'id'> & {
	readonly id: string;
	readonly summary: Text;
	readonly why: Text;
};
