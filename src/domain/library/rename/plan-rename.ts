import { applyEdits } from '#domain/apply-edits';
import type { Edit } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { parsePostmortem } from '#domain/parse/parse-postmortem';
import { readYaml, safeDocument } from '#domain/parse/read-yaml';
import type { Postmortem } from '#domain/postmortem';
import { mendText, mendValue } from './mend-text.ts';
import type { Renaming } from './renamed-address.ts';
import { writeAliases } from './write-aliases.ts';

/** A file whose text is to change. */
export interface PlannedText {
	readonly path: string;
	readonly edits: readonly Edit[];
	readonly before: string;
	readonly after: string;
}

/** A renaming, and what the renamed postmortem's `aliases` are to be. */
export interface WantedRename extends Renaming {
	readonly aliases: readonly string[];
}

/**
 * What is to be written where a postmortem gets another name, by path. Each text that comes of it was read again and
 * says what it said, by the new name; `faulty` is a file of which that is not so.
 * @param texts The texts of the files, by path.
 */
export function planRename(
	postmortems: readonly Postmortem[],
	texts: ReadonlyMap<string, string>,
	knowledgeBase: KnowledgeBase,
	wanted: WantedRename,
): { readonly planned: PlannedText[] } | { readonly faulty: string } {
	const planned = mendSettings(texts.get('kb.yaml') ?? '', wanted);
	for (const postmortem of postmortems.filter((each) => mayName(each, texts, wanted.from))) {
		const { path } = postmortem;
		const before = texts.get(path) ?? '';
		const edits = [
			...mendText(before, postmortem, knowledgeBase.base, wanted),
			...(postmortem.id === wanted.from ? writeAliases(before, postmortem, wanted.aliases) : []),
		].toSorted((one, other) => one.range.start - other.range.start);
		const after = applyEdits(before, [edits]);
		if (!saysTheSame(postmortem, after, knowledgeBase, wanted)) return { faulty: path };
		if (after !== before) planned.push({ path, edits, before, after });
	}
	return { planned };
}

/** Every spelling of a name begins with its year, unless it is in a link that was read. */
function mayName({ id, path, links }: Postmortem, texts: ReadonlyMap<string, string>, from: string): boolean {
	if (id === from || links.some(({ postmortem }) => postmortem?.id === from)) return true;
	return texts.get(path)?.includes(from.slice(0, 'YYYY-MM'.length)) === true;
}

/** `startHere` names postmortems, too. */
function mendSettings(before: string, wanted: WantedRename): PlannedText[] {
	const { scalars, places } = readYaml(safeDocument(before), 0);
	const edits = [...scalars].flatMap(([path, { value }]) => {
		const range = places.get(path)?.value;
		const names = /^startHere\.\d+$/.test(path) && String(value).normalize('NFC') === wanted.from;
		return names && range ? [mendValue(before, range, wanted)] : [];
	});
	if (edits.length === 0) return [];
	return [{ path: 'kb.yaml', edits, before, after: applyEdits(before, [edits]) }];
}

function saysTheSame(
	postmortem: Postmortem,
	after: string,
	knowledgeBase: KnowledgeBase,
	{ from, to, aliases }: WantedRename,
): boolean {
	const isRenamed = postmortem.id === from;
	const id = isRenamed ? to : postmortem.id;
	const path = isRenamed ? pathOf(postmortem, to) : postmortem.path;
	const read = parsePostmortem({ path, text: after }, id, knowledgeBase).postmortem;
	const renamed = (name: string) => (name === from ? to : name);
	const wanted = namesIn(postmortem).map((name) => name.split('#').map(renamed).join('#'));
	const wantedAliases = isRenamed ? aliases : postmortem.aliases;
	return (
		read !== undefined &&
		JSON.stringify(namesIn(read)) === JSON.stringify(wanted) &&
		JSON.stringify(read.aliases) === JSON.stringify(wantedAliases)
	);
}

/** Every name of a postmortem in a file, in its order. */
function namesIn({ links, related, causes, countermeasures }: Postmortem): string[] {
	return [
		...links.map(({ postmortem }) => postmortem?.id ?? ''),
		...related.map(({ postmortem }) => postmortem),
		...causes.flatMap(({ coveredBy }) => coveredBy),
		...countermeasures.map(({ supersededBy }) => supersededBy ?? ''),
	];
}

/** The path of a postmortem by another name. */
export function pathOf({ hasFolder }: Postmortem, id: string): string {
	return `postmortems/${id}${hasFolder ? '/index' : ''}.md`;
}
