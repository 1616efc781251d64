import fc, { type Parameters } from 'fast-check';
import { vi } from 'vitest';

/**
 * A mutant that thirty cases do not show is not killed by chance either, whatever a property asks for; and one that a
 * case shows is killed, so there is no need to look for a smaller case.
 */
const FEWER = { numRuns: 30, endOnFailure: true };

fc.configureGlobal(FEWER);

vi.mock('fast-check', async (importOriginal) => {
	const original = await importOriginal<typeof import('fast-check')>();
	const assert = (property: never, parameters?: Parameters) =>
		original.assert(property, { ...parameters, ...FEWER });
	return { ...original, default: { ...original.default, assert } };
});
