import fc from 'fast-check';

/** A mutant that thirty cases do not show is not killed by chance either. */
fc.configureGlobal({ numRuns: 30 });
