import { fireHydrant } from './firehydrant.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import type { Importer } from './importer.ts';
import { incidentIo } from './incident-io.ts';
import { jira } from './jira.ts';
import { otherJson } from './json.ts';
import { markdown } from './markdown.ts';
import { opsgenie } from './opsgenie.ts';
import { pagerDuty } from './pagerduty.ts';
import { rootly } from './rootly.ts';
import { slack } from './slack.ts';

/** Every kind of source, the most particular first: the first that claims a file reads it. */
export const importers: readonly Importer[] = [
	markdown,
	html,
	slack,
	pagerDuty,
	opsgenie,
	jira,
	github,
	gitlab,
	incidentIo,
	fireHydrant,
	rootly,
	otherJson,
];
