import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Outcome } from '#test/cli/odap';
import { runOdap } from '#test/cli/run-odap';

/** What stands in a postmortem, but for its countermeasures. */
const HEAD = `---
title: "The map went dark"
status: final
date: 2026-10-01
severity: sev3
causes: [dependency]
services: [map]
impact: none
duration: 30m
---

Couriers saw no map for half an hour.

## Timeline

- 09:00 \`started\` \`noticed:alert\` The map is dark
- 09:30 \`mitigated\` The supplier is back

## Causes

1. \`#only-one\` \`latent\` \`dependency\` There is one supplier of maps

## Countermeasures

`;

/** A knowledge base in a folder of its own with one postmortem, \`2026-10-01-map.md\`. It goes with the test. */
export function knowledgeBaseWith(countermeasures: readonly string[], settings = '') {
	const root = mkdtempSync(join(tmpdir(), 'odap-tracker-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	mkdirSync(join(root, 'postmortems'));
	writeFileSync(join(root, 'kb.yaml'), `title: Bakery\n${settings}`);
	const file = join(root, 'postmortems/2026-10-01-map.md');
	writeFileSync(file, `${HEAD}${countermeasures.map((item, index) => `${index + 1}. ${item}\n`).join('')}`);
	return { root, file, read: () => readFileSync(file, 'utf8').slice(HEAD.length) };
}

/** Without the tokens that whoever runs the tests may have. */
const NO_TOKENS = {
	GITHUB_TOKEN: '',
	GH_TOKEN: '',
	GITLAB_TOKEN: '',
	JIRA_EMAIL: '',
	JIRA_API_TOKEN: '',
};

/** Runs a command in this process, so that a server in it can answer. */
export function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
	return runOdap(args, { env: { ...NO_TOKENS, ...environment } });
}
