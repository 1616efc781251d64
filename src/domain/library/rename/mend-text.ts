import type { Edit } from '#domain/findings/diagnostic';
import { type Destination, destinationsIn } from '#domain/markdown/destinations';
import { blankOut } from '#domain/parse/blank-out';
import type { Chip, Postmortem } from '#domain/postmortem';
import { type Renaming, renamedPart, type Standpoint } from './renamed-address.ts';

/**
 * The edits after which a postmortem names another, or itself, by its new name: addresses of links, images and
 * definitions, chips, and `related`. Nothing else of the text is touched.
 */
export function mendText(text: string, postmortem: Postmortem, base: string, renaming: Renaming): Edit[] {
	const { id, hasFolder, frontMatterRange } = postmortem;
	return [
		...mendRelations(text, postmortem, renaming),
		...mendChips(text, postmortem, renaming),
		...destinationsIn(blankOut(text, frontMatterRange.end)).flatMap((destination) =>
			mendAddress(text, destination, { id, hasFolder, base }, renaming),
		),
	];
}

/** The value of a key in YAML, in the quotes that it was written in. */
export function mendValue(text: string, range: Edit['range'], { to }: Renaming): Edit {
	const quote = /^["']/.exec(text.slice(range.start))?.[0] ?? '';
	return { range, text: quote + to + quote };
}

function mendRelations(text: string, { related, places }: Postmortem, renaming: Renaming): Edit[] {
	return related.flatMap(({ postmortem }, index) => {
		const range = places[`related.${index}.postmortem`]?.value;
		return postmortem === renaming.from && range ? [mendValue(text, range, renaming)] : [];
	});
}

/** `covered-by:POSTMORTEM#ID`, `superseded-by:POSTMORTEM#ID`. */
function mendChips(text: string, { causes, countermeasures }: Postmortem, { from, to }: Renaming): Edit[] {
	const chips = [...causes, ...countermeasures].flatMap((item): readonly Chip[] => item.chips);
	return chips.flatMap(({ range }) => {
		const [, key = '', id = ''] = /^([^:]+:)([^#]+)#/.exec(text.slice(range.start, range.end)) ?? [];
		if (id.normalize('NFC') !== from) return [];
		const start = range.start + key.length;
		return [{ range: { start, end: start + id.length }, text: to }];
	});
}

function mendAddress(
	text: string,
	{ url, range }: Destination,
	standpoint: Standpoint,
	renaming: Renaming,
): Edit[] {
	const part = renamedPart(url, standpoint, renaming);
	if (part === undefined) return [];
	if (text.slice(range.start, range.end) === url) {
		const place = { start: range.start + part.start, end: range.start + part.end };
		return [{ range: place, text: part.text }];
	}
	// Something in it is escaped, so that its places are not those of the text.
	const mended = url.slice(0, part.start) + part.text + url.slice(part.end);
	return [{ range, text: mended.replace(/[\\()<>&]/g, '\\$&') }];
}
