import { indexCountermeasures } from '#domain/library/life';
import type { CountermeasureReference } from '#domain/library/references';
import { isBelowPostmortems } from '#domain/parse/id-of-path';
import type { ParsedFile } from '#domain/parse/parsed-file';
import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { nearest, nearestName } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
import { alternatives, quoted } from '#domain/text/wording';
import type { LoadedKnowledgeBase } from '#store/read-knowledge-base';
import { Misuse } from './misuse.ts';
import { namedId } from './named-id.ts';

/**
 * The countermeasure that two arguments name: a postmortem by its id or its path, a countermeasure by its id,
 * with or without `#`.
 * @throws Misuse where there is none, with the ids that come near; where its chips or its id have a fault.
 */
export function findCountermeasure(
	{ files }: LoadedKnowledgeBase,
	postmortemArgument: string,
	countermeasureArgument: string,
): CountermeasureReference {
	const postmortem = findPostmortem(files, postmortemArgument);
	const id = countermeasureArgument.normalize('NFC').replace(/^#/, '');
	const found = indexCountermeasures([postmortem])(postmortem.id, id);
	if (found && hasFault(found, files)) throw faultyForm(found);
	if (found) return found;
	const ids = postmortem.countermeasures.map((each) => each.id);
	if (ids.length === 0) throw noCountermeasures(postmortem, id);
	const near = nearest(id, ids);
	const { en, ko } = alternatives(near.length > 0 ? near : ids);
	throw new Misuse({
		en: `Unexpected countermeasure ${quoted(id)}, expected one of ${quoted(postmortem.id)}: ${en}.`,
		ko: `${quoted(postmortem.id)}에 ${quoted(id)} 대책이 없습니다. 있는 대책: ${ko}.`,
	});
}

function noCountermeasures({ id: postmortem, path }: Postmortem, id: string): Misuse {
	return new Misuse({
		en: `Unexpected countermeasure ${quoted(id)}, expected none: ${quoted(postmortem)} lists no countermeasures. Add it in ${quoted(path)} first.`,
		ko: `${quoted(postmortem)}에는 대책이 없습니다. ${quoted(path)}에 ${quoted(id)} 대책을 먼저 적으세요.`,
	});
}

/** Says that an item cannot be edited as it stands. */
export function faultyForm({ postmortem, countermeasure }: CountermeasureReference): Misuse {
	const [item, path] = [quoted(countermeasure.id), quoted(postmortem.path)];
	return new Misuse({
		en: `Unexpected form of ${item} in ${path}, expected one that \`odap check\` finds no fault in. Nothing was written.`,
		ko: `${path}의 ${item} 항목을 고칠 수 없는 형식입니다. \`odap check\`에서 나오는 문제를 먼저 고치세요. 아무것도 쓰지 않았습니다.`,
	});
}

/** After these nobody knows what a chip was meant to say, or which of two items an id means. */
const FAULTS = new Set([
	'chip-known',
	'chip-value',
	'chip-place',
	'chip-plain',
	'chip-once',
	'item-id',
	'item-id-unique',
]);

/** Whether the chips or the id of a countermeasure have a fault. */
export function hasFault(
	{ postmortem, countermeasure }: CountermeasureReference,
	files: readonly ParsedFile[],
): boolean {
	const findings = files.find(({ path }) => path === postmortem.path)?.findings ?? [];
	const items = postmortem.countermeasures.filter((each) => writtenId(each) === writtenId(countermeasure));
	return findings.some(
		({ check, range }) =>
			FAULTS.has(check) &&
			range !== undefined &&
			items.some((item) => item.range.start <= range.start && range.end <= item.range.end),
	);
}

function writtenId({ id, chips }: Countermeasure): string {
	return (chips.find(({ key }) => key === 'id')?.value ?? id).toLowerCase();
}

/** The postmortem of an id or a path. @throws Misuse where there is none, with the ids that come near. */
export function findPostmortem(files: readonly ParsedFile[], argument: string): Postmortem {
	const id = namedId(argument);
	const named = files.find((file) => file.id === id && isBelowPostmortems(file.path));
	if (named?.postmortem) return named.postmortem;
	if (named) throw unreadable(named.path);
	const ids = files.flatMap(({ postmortem }) => postmortem?.id ?? []);
	const near = [...nearestName(id, ids), ...ids.filter((each) => each.includes(id))];
	const { en, ko } = alternatives([...new Set(near)]);
	throw new Misuse({
		en: `Unexpected postmortem ${quoted(id)}, expected ${near.length > 0 ? en : 'the name of a file in `postmortems/`, without `.md`'}.`,
		ko: `${quoted(id)} 포스트모템이 없습니다. ${near.length > 0 ? `비슷한 것: ${ko}.` : '`postmortems/`에 있는 파일 이름을 `.md` 없이 적으세요.'}`,
	});
}

function unreadable(path: string): Misuse {
	return new Misuse({
		en: `Unexpected front matter in ${quoted(path)}, expected one that can be read. Run \`odap check ${path}\`.`,
		ko: korean`${quoted(path)}의 프런트 매터를 읽을 수 없습니다. \`odap check ${path}\`(으)로 문제를 먼저 확인하세요.`,
	});
}
