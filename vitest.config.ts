import { defineConfig } from 'vitest/config';

/** Ends what would never end, in milliseconds: a busy machine must be able to take twenty times as long as a quiet one. */
const PATIENCE = 300_000;

export default defineConfig({
	test: {
		// The runner itself waits: half of two cores would be idle.
		maxWorkers: '100%',
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					exclude: ['test/e2e/**', 'test/locales/**'],
					setupFiles: ['test/property-seed.ts'],
					// No file leaves anything behind for the next, and loading the program anew for each took two thirds of the time.
					isolate: false,
					testTimeout: PATIENCE,
					hookTimeout: PATIENCE,
				},
			},
			{
				test: {
					// They put other words in place of the program's own, which the next file must not hear.
					name: 'unit, alone',
					include: ['test/locales/**/*.test.ts'],
					testTimeout: PATIENCE,
					hookTimeout: PATIENCE,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/e2e/**/*.test.ts'],
					globalSetup: ['test/e2e/global-setup.ts'],
					testTimeout: PATIENCE,
					hookTimeout: PATIENCE,
					expect: { poll: { timeout: PATIENCE / 5 } },
					fileParallelism: false,
				},
			},
		],
	},
});
