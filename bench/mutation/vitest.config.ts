import { defineConfig } from 'vitest/config';

/** Tests that run in the process itself: a mutant is switched on in it, and a command that it spawns does not see it. */
export default defineConfig({
	test: {
		include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
		exclude: ['test/domain/safety/linear-time.test.ts'],
		setupFiles: ['bench/mutation/fewer-runs.ts'],
		testTimeout: 60_000,
	},
});
