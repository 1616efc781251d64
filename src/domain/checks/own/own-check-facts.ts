import type { LibraryCheck } from '#domain/checks/check';

/** A check of the team's own without what runs it: plain data. */
export type OwnCheckFacts = Omit<LibraryCheck, 'run'>;
