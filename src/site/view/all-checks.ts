import { checks } from '#domain/checks/registry';
import type { CheckBase } from '#domain/findings/check-facts';
import type { SiteLibrary } from '#domain/library/hand-over';

/** Every check that the postmortems of this site pass: ours, then the team's own. */
export function allChecks({ ownChecks }: SiteLibrary): readonly CheckBase[] {
	return [...checks.map(factsOf), ...ownChecks];
}

/** Without what runs it: a page that is handed a function is made anew each time, as nobody knows what it would say. */
function factsOf({ id, family, severity, examples }: CheckBase): CheckBase {
	return { id, family, severity, examples };
}
