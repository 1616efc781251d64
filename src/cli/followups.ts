import { resolveToday } from '#build/today';
import type { Term } from '#domain/knowledge-base';
import { deriveLibrary } from '#domain/library/derive-library';
import { type FollowUpState, listFollowUpsOf } from '#domain/library/follow-up-list';
import { listOwed } from '#domain/library/owed';
import type { Postmortem } from '#domain/postmortem';
import { nearest } from '#domain/text/nearest';
import { alternatives, quoted } from '#domain/text/wording';
import { type LoadedKnowledgeBase, readKnowledgeBase } from '#store/read-knowledge-base';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type FollowUpFormat, formatFollowUps } from './format-follow-ups.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { complain, print } from './terminal.ts';

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

/**
 * `odap followups`: what was decided and is not done, or done and not verified, and postmortems that are owed.
 * Drafts are left out, unless they themselves are owed.
 */
export async function followUps(options: FollowUpsOptions): Promise<ExitCode> {
	const loaded = await readKnowledgeBase(await openFolder(options.root));
	const { knowledgeBase, files } = loaded;
	refuseUnknown('--severity', options.severity, idsOf(knowledgeBase.severities));
	warnOfUnread(loaded);
	const postmortems = files.flatMap(({ postmortem }) => postmortem ?? []);
	refuseUnknown('--service', options.service, [
		...idsOf(knowledgeBase.services),
		...postmortems.flatMap(({ services }) => services),
	]);
	refuseUnknown('--owner', options.owner, [...idsOf(knowledgeBase.roles), ...postmortems.flatMap(ownersIn)]);
	const today = resolveToday(options.today, knowledgeBase.timezone);
	const library = deriveLibrary(postmortems, knowledgeBase, today);
	const filter = {
		states: options.state ?? [],
		owners: options.owner ?? [],
		services: options.service ?? [],
		severities: options.severity ?? [],
	};
	const list = listFollowUpsOf(library, filter, listOwed(postmortems, knowledgeBase, today));
	print(await formatFollowUps(options.format, list, knowledgeBase.language));
	return options.failOn?.some((state) => list.counts[state] > 0) ? exitCode.errors : exitCode.ok;
}

function refuseUnknown(
	option: string,
	values: readonly string[] | undefined,
	known: readonly string[],
): void {
	const ids = [...new Set(known)].sort();
	const unknown = values?.find((value) => !ids.includes(value.normalize('NFC')));
	if (unknown === undefined) return;
	if (ids.length === 0) throw noneKnown(option, unknown);
	const near = nearest(unknown, ids);
	const expected = alternatives(near.length > 0 ? near : ids);
	throw new Misuse({
		en: `Unexpected ${quoted(unknown)} after \`${option}\`, expected ${expected.en}.`,
		ko: `\`${option}\`에 쓸 수 없는 값 ${quoted(unknown)}입니다. 쓸 수 있는 값: ${expected.ko}.`,
	});
}

function noneKnown(option: string, value: string): Misuse {
	return new Misuse({
		en: `Unexpected ${quoted(value)} after \`${option}\`, expected none: no postmortem names any. Leave the option out.`,
		ko: `\`${option}\`에 쓸 수 없는 값 ${quoted(value)}입니다. 이를 적은 포스트모템이 없습니다. 이 옵션을 빼세요.`,
	});
}

function idsOf(terms: readonly Term[]): string[] {
	return terms.map(({ id }) => id);
}

/** Everyone who may own a follow-up, also who has none now. */
function ownersIn({ owner, roles, countermeasures }: Postmortem): string[] {
	return [
		...(owner === undefined ? [] : [owner]),
		...Object.keys(roles),
		...countermeasures.flatMap(({ owners }) => owners),
	];
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
