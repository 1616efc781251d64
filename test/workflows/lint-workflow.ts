import { parse } from 'yaml';

interface Step {
	readonly name?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
	readonly permissions?: unknown;
	readonly 'timeout-minutes'?: unknown;
	readonly steps?: readonly Step[];
	readonly uses?: string;
	readonly secrets?: unknown;
}
export interface Workflow {
	readonly on: Readonly<Record<string, unknown>> | string | readonly string[];
	readonly permissions?: unknown;
	readonly concurrency?: unknown;
	readonly jobs: Readonly<Record<string, Job>>;
}

/** Triggers that run with the base repository's rights on what a stranger sent. */
const DANGEROUS = [
	'pull_request_target',
	'workflow_run',
	'issue_comment',
	'issues',
	'discussion',
	'discussion_comment',
];

/** Scopes that a job may be given for writing; anything else is refused until someone puts it here. */
const WRITABLE: Readonly<Record<string, readonly string[]>> = {
	'pages.yml': ['pages', 'id-token'],
	'followups.yml': ['issues'],
};

/** What is unsafe about a workflow (THREATS T24, T25), a sentence each. */
export function lintWorkflow(name: string, text: string): string[] {
	const workflow = parse(text) as Workflow;
	const triggers = triggersOf(workflow);
	const faults = triggers.filter((each) => DANGEROUS.includes(each)).map((each) => `Runs on ${each}.`);
	if (JSON.stringify(workflow.permissions) !== '{}') faults.push('Does not begin with `permissions: {}`.');
	if (workflow.concurrency === undefined) faults.push('Has no concurrency group.');
	if (/\bsecrets\b/.test(text)) faults.push('Names secrets.');
	for (const [id, job] of Object.entries(workflow.jobs)) {
		faults.push(...lintJob(name, job, triggers).map((fault) => `${id}: ${fault}`));
	}
	return [...faults, ...unpinned(text)];
}

/** What is unsafe about an action of steps: it runs with the rights of the workflow that calls it. */
export function lintAction(text: string): string[] {
	const { runs } = parse(text) as { runs: { steps: readonly Step[] } };
	const secrets = /\bsecrets\b/.test(text) ? ['Names secrets.'] : [];
	return [...secrets, ...runs.steps.flatMap(lintStep), ...unpinned(text)];
}

function triggersOf({ on }: Workflow): string[] {
	if (typeof on === 'string') return [on];
	return Array.isArray(on) ? [...on] : Object.keys(on);
}

function lintJob(name: string, job: Job, triggers: readonly string[]): string[] {
	const faults = permissionFaults(name, job.permissions, triggers);
	if (typeof job['timeout-minutes'] !== 'number') faults.push('Has no time limit.');
	return [...faults, ...(job.steps ?? []).flatMap(lintStep)];
}

function permissionFaults(name: string, permissions: unknown, triggers: readonly string[]): string[] {
	if (typeof permissions !== 'object' || permissions === null) return ['Does not list its permissions.'];
	const written = Object.entries(permissions).filter(([, right]) => right !== 'read' && right !== 'none');
	return written.flatMap(([scope]) => {
		if (triggers.includes('pull_request')) return [`May write ${scope} in a pull request.`];
		return WRITABLE[name]?.includes(scope) ? [] : [`May write ${scope}.`];
	});
}

function lintStep({ name, uses, run, with: options }: Step): string[] {
	const faults: string[] = [];
	if (name === undefined) faults.push('A step has no name.');
	if (run?.includes('${{')) faults.push('An expression stands in `run`: hand the value in through `env`.');
	if (run && /\bnpm (?:ci|install|i)\b(?!.*--ignore-scripts)/.test(run)) faults.push('Runs install scripts.');
	if (uses?.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false) {
		faults.push('Leaves the token in the checkout.');
	}
	if (uses?.startsWith('actions/setup-node@') && options?.['package-manager-cache'] !== false) {
		faults.push('Shares a cache with other runs.');
	}
	return faults;
}

/** A tag can be moved, a commit cannot; the comment says which release it is. */
function unpinned(text: string): string[] {
	return [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)]
		.map(([, use = '']) => use)
		.filter((use) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))
		.map((use) => `Is not pinned by commit: ${use}`);
}
