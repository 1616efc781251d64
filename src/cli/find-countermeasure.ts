import { indexCountermeasures } from '#domain/library/life';
import type { CountermeasureReference } from '#domain/library/references';
import { isBelowPostmortems } from '#domain/parse/id-of-path';
import type { ParsedFile } from '#domain/parse/parsed-file';
import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { nearest, nearestName } from '#domain/text/nearest';
import { phrase } from '#domain/text/phrase';
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
	const expected = alternatives(near.length > 0 ? near : ids);
	throw new Misuse(
		phrase('findCountermeasure.findCountermeasure', quoted(id), quoted(postmortem.id), expected),
	);
}

function noCountermeasures({ id: postmortem, path }: Postmortem, id: string): Misuse {
	return new Misuse(
		phrase('findCountermeasure.noCountermeasures', quoted(id), quoted(postmortem), quoted(path)),
	);
}

/** Says that an item cannot be edited as it stands. */
export function faultyForm({ postmortem, countermeasure }: CountermeasureReference): Misuse {
	const [item, path] = [quoted(countermeasure.id), quoted(postmortem.path)];
	return new Misuse(phrase('findCountermeasure.faultyForm', item, path));
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
	const expected = alternatives([...new Set(near)]);
	throw new Misuse(phrase('findCountermeasure.findPostmortem', quoted(id), near.length, expected));
}

function unreadable(path: string): Misuse {
	return new Misuse(phrase('findCountermeasure.unreadable', path));
}
