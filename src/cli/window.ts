import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { parseFile } from '#domain/parse/parse-file';
import type { Postmortem } from '#domain/postmortem';
import type { Language } from '#domain/text';
import { insertTimelineLines } from '#domain/time/insert-lines';
import { type LiveWindow, liveWindows } from '#domain/time/window';
import { windowLines } from '#domain/time/window-lines';
import { type Deployment, parseDeployments } from '#store/deployments';
import { readWindowFacts } from '#store/git-window';
import { findKnowledgeBase } from '#store/knowledge-base-folder';
import { readSettings } from '#store/read-settings';
import { replaceText } from '#store/replace-text';
import { type ExitCode, exitCode } from './exit-code.ts';
import { formatWindow } from './format-window.ts';
import { Misuse } from './misuse.ts';
import { say, terminalLanguage } from './terminal.ts';

export interface WindowOptions {
	readonly root: string;
	readonly repo: string;
	readonly bad: string;
	readonly fixed?: string;
	readonly branch?: string;
	readonly deployments?: string;
	readonly write?: string;
	readonly by?: 'tags' | 'merges' | 'commits';
}

/** `odap window`: from when to when a change was live, from what its repository knows. */
export async function window(options: WindowOptions): Promise<ExitCode> {
	const folder = findKnowledgeBase(options.root);
	const knowledgeBase = folder && readSettings(folder.settings).knowledgeBase;
	const target =
		options.write === undefined ? undefined : readTarget(options.write, options.root, knowledgeBase);
	const language = target?.postmortem.language ?? knowledgeBase?.language ?? terminalLanguage();
	const timezone = target?.postmortem.timezone ?? knowledgeBase?.timezone ?? 'UTC';
	const deployments = options.deployments === undefined ? undefined : readDeployments(options.deployments);
	const facts = await readWindowFacts({ ...options, deployments });
	if ('problem' in facts) throw new Misuse(facts.problem);
	const windows = liveWindows(facts.releases, facts.evidence);
	say(formatWindow(facts, windows, { language, timezone }));
	if (target) await write(target, windows, { language, timezone });
	return exitCode.ok;
}

interface Target {
	readonly file: string;
	readonly text: string;
	readonly postmortem: Postmortem;
	reparse(text: string): Postmortem | undefined;
}

function readTarget(name: string, root: string, knowledgeBase: KnowledgeBase | undefined): Target {
	const file = resolve(name);
	if (!knowledgeBase || !existsSync(file)) throw noTarget(name);
	const path = relative(resolve(root), file).split(sep).join('/');
	const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
	const reparse = (edited: string) => parseFile({ path, text: edited }, knowledgeBase).postmortem;
	const postmortem = reparse(text);
	if (!postmortem) throw noTarget(name);
	return { file, text, postmortem, reparse };
}

async function write(
	{ file, text, reparse }: Target,
	windows: readonly LiveWindow[],
	context: { language: Language; timezone: string },
): Promise<void> {
	if (windows.length === 0) return;
	const edited = insertTimelineLines(text, windowLines(windows, context), reparse);
	if (edited === undefined) throw noPlace(file);
	if (!(await replaceText(file, text, edited))) throw changedMeanwhile(file);
	say(context.language === 'ko' ? `\n${file}에 적었습니다.` : `\nWritten to ${file}.`);
}

function readDeployments(name: string): readonly Deployment[] {
	if (!existsSync(name)) throw noDeployments(name);
	const deployments = parseDeployments(readFileSync(name, 'utf8'));
	if ('problem' in deployments) throw new Misuse(deployments.problem);
	return deployments;
}

function noTarget(name: string): Misuse {
	return new Misuse({
		en: `Unexpected \`${name}\` after \`--write\`, expected a postmortem of this knowledge base that \`odap check\` can read.`,
		ko: `\`--write\`의 \`${name}\`: 이 지식 베이스의, \`odap check\`가 읽을 수 있는 포스트모템이어야 합니다.`,
	});
}

function noDeployments(name: string): Misuse {
	return new Misuse({
		en: `Unexpected \`${name}\` after \`--deployments\`, expected a file that exists.`,
		ko: `\`--deployments\`의 \`${name}\` 파일이 없습니다.`,
	});
}

function noPlace(file: string): Misuse {
	return new Misuse({
		en: `Found no place in the timeline of \`${file}\`, so nothing was written. Copy the lines above into it.`,
		ko: `\`${file}\`의 타임라인에서 넣을 자리를 찾지 못해 쓰지 않았습니다. 위의 줄을 옮겨 적으세요.`,
	});
}

function changedMeanwhile(file: string): Misuse {
	return new Misuse({
		en: `\`${file}\` changed while it was edited. Nothing was written; run the command again.`,
		ko: `고치는 동안 \`${file}\` 파일이 바뀌었습니다. 아무것도 쓰지 않았으니 다시 실행하세요.`,
	});
}
