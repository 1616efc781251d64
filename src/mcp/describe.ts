import { incidentData, storyData } from '#data/incident-data';
import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';

/** What every answer says of a postmortem, and where it can be read whole. */
export function describe(postmortem: Postmortem, library: Library) {
	return { ...incidentData(postmortem, library), resource: resourceOf(postmortem.id) };
}

/** What happened, what ended it, what was decided and what became of that. */
export function tellWhole(postmortem: Postmortem, library: Library) {
	return { ...describe(postmortem, library), ...storyData(postmortem, library) };
}

/** The address of a postmortem's Markdown among the resources. */
export function resourceOf(id: string): string {
	return `odap://postmortems/${encodeURIComponent(id)}`;
}
