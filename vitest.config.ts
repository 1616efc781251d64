import { defineConfig } from 'vitest/config';

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
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					// They put other words in place of the program's own, which the next file must not hear.
					name: 'unit, alone',
					include: ['test/locales/**/*.test.ts'],
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/e2e/**/*.test.ts'],
					globalSetup: ['test/e2e/global-setup.ts'],
					testTimeout: 120_000,
					hookTimeout: 180_000,
					fileParallelism: false,
				},
			},
		],
	},
});
