import type { ComposedPostmortem } from '#domain/compose-postmortem';
import type { Diagnostic } from '#domain/findings/diagnostic';
import type { WriteSettings } from '#site/view/write-settings';

export interface Checks {
	check(composed: ComposedPostmortem, settings: WriteSettings): Diagnostic[];
}

/** The checks of the command line, a script of their own; undefined where it cannot be had. */
export async function loadChecks(): Promise<Checks | undefined> {
	try {
		return await import('./checks.ts');
	} catch {
		return undefined;
	}
}
