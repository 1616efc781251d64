import type { KnowledgeBase } from '#domain/knowledge-base';
import { deriveLibrary } from '#domain/library/derive-library';
import { type FollowUpState, listFollowUpsOf } from '#domain/library/follow-up-list';
import { alternatives, quoted } from '#domain/text/wording';
import { type LoadedKnowledgeBase, readKnowledgeBase } from '#store/read-knowledge-base';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type FollowUpFormat, formatFollowUps } from './format-follow-ups.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { complain, print } from './terminal.ts';
import { resolveToday } from './today.ts';

export interface FollowUpsOptions {
	readonly root: string;
	readonly format: FollowUpFormat;
	readonly state?: readonly FollowUpState[];
	readonly owner?: readonly string[];
	readonly service?: readonly string[];
	readonly severity?: readonly string[];
	readonly failOn?: readonly FollowUpState[];
	readonly today?: string;
}

/** `odap followups`: what was decided and is not done, or done and not verified. Drafts are left out. */
export async function followUps(options: FollowUpsOptions): Promise<ExitCode> {
	const loaded = await readKnowledgeBase(await openFolder(options.root));
	const { knowledgeBase, files } = loaded;
	refuseUnknown('--severity', options.severity, knowledgeBase.severities);
	if (knowledgeBase.services.length > 0) refuseUnknown('--service', options.service, knowledgeBase.services);
	warnOfUnread(loaded);
	const postmortems = files.flatMap(({ postmortem }) => postmortem ?? []);
	const library = deriveLibrary(
		postmortems,
		knowledgeBase,
		resolveToday(options.today, knowledgeBase.timezone),
	);
	const list = listFollowUpsOf(library, {
		states: options.state ?? [],
		owners: options.owner ?? [],
		services: options.service ?? [],
		severities: options.severity ?? [],
	});
	print(await formatFollowUps(options.format, list, knowledgeBase.language));
	return options.failOn?.some((state) => list.counts[state] > 0) ? exitCode.errors : exitCode.ok;
}

function refuseUnknown(
	option: string,
	values: readonly string[] | undefined,
	terms: KnowledgeBase['severities'] | KnowledgeBase['services'],
): void {
	const ids = terms.map(({ id }) => id);
	const unknown = values?.find((value) => !ids.includes(value));
	if (unknown === undefined) return;
	const expected = alternatives(ids);
	throw new Misuse({
		en: `Unexpected ${quoted(unknown)} after \`${option}\`, expected ${expected.en}.`,
		ko: `\`${option}\`에 쓸 수 없는 값 ${quoted(unknown)}입니다. 쓸 수 있는 값: ${expected.ko}.`,
	});
}

/** A list that leaves files out must say so. */
function warnOfUnread({ files, knowledgeBase }: LoadedKnowledgeBase): void {
	const unread = files.filter(
		({ path, postmortem, findings }) => !postmortem && path !== 'kb.yaml' && findings.length > 0,
	);
	if (unread.length === 0) return;
	const text = {
		en: `Left out because they cannot be read: ${unread.length}, among them ${quoted(unread[0]?.path ?? '')}. Run \`odap check\`.`,
		ko: `읽을 수 없어 제외한 파일 ${unread.length}개(${quoted(unread[0]?.path ?? '')} 등). \`odap check\`를 실행하세요.`,
	};
	complain(text[knowledgeBase.language]);
}
