import { readFileSync, statSync } from 'node:fs';
import { phrase } from '#domain/text/phrase';
import { alternatives } from '#domain/text/wording';
import { said } from '#locales/said';
import { findKnowledgeBase } from '#store/knowledge-base-folder';
import { readSettings } from '#store/read-settings';
import { type Deployment, parseDeployments } from '#window/evidence/deployments';
import { readWindowFacts } from '#window/evidence/git-window';
import { windowLines } from '#window/window-lines';
import { type ExitCode, exitCode } from './exit-code.ts';
import { formatWindow } from './format-window.ts';
import { Misuse } from './misuse.ts';
import { say, terminalLanguage } from './terminal.ts';
import { readWindowTarget } from './window-target.ts';

export interface WindowOptions {
	readonly root: string;
	readonly repo: string;
	readonly bad: string;
	readonly fixed?: string;
	readonly branch?: string;
	readonly tags?: string;
	readonly deployments?: string;
	readonly write?: string;
	readonly by?: 'tags' | 'merges' | 'commits';
}

/** `odap window`: from when to when a change was live, from what its repository knows. */
export async function window(options: WindowOptions): Promise<ExitCode> {
	const folder = findKnowledgeBase(options.root);
	const knowledgeBase = folder && (await readSettings(folder.settings)).knowledgeBase;
	const target =
		options.write === undefined ? undefined : await readWindowTarget(options.write, folder, knowledgeBase);
	const language = target?.postmortem.language ?? knowledgeBase?.language ?? terminalLanguage();
	const timezone = target?.postmortem.timezone ?? knowledgeBase?.timezone ?? 'UTC';
	const deployments = options.deployments === undefined ? undefined : readDeployments(options.deployments);
	const facts = await readWindowFacts({ ...options, deployments });
	if ('problem' in facts) throw new Misuse(facts.problem);
	say(formatWindow(facts, { language, timezone }));
	if (target && facts.lines.length > 1) throw severalLines(facts.lines.map(({ name }) => name ?? ''));
	const lines = windowLines(facts.lines[0]?.windows ?? [], { timezone, language });
	if (target && lines.length > 0) say(`\n${said(await target.write(lines), language)}`);
	return exitCode.ok;
}

function readDeployments(name: string): readonly Deployment[] {
	if (statSync(name, { throwIfNoEntry: false })?.isDirectory() !== false) throw noDeployments(name);
	const deployments = parseDeployments(readFileSync(name, 'utf8'));
	if ('problem' in deployments) throw new Misuse(deployments.problem);
	return deployments;
}

function severalLines(names: readonly string[]): Misuse {
	const expected = alternatives(names);
	return new Misuse(phrase('windowCommand.severalLines', expected));
}

function noDeployments(name: string): Misuse {
	return new Misuse(phrase('windowCommand.noDeployments', name));
}
