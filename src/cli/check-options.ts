import type { FormatName } from './format-report.ts';

/** What `odap check` was told. */
export interface CheckOptions {
	readonly root: string;
	readonly format: FormatName;
	/** True for `--changed` alone. */
	readonly changed?: string | true;
	readonly fix?: true;
	/** Lists notes of every file, not only of those named. */
	readonly notes?: true;
	readonly watch?: true;
	readonly today?: string;
	/** The folder of the `odap.config.js` that judges. */
	readonly config?: string;
}
